import { openPlaygroundBench } from '../support/playground';
import type { PlaygroundBench } from '../support/playground';
import { eventually } from '../support/eventually';

let bench: PlaygroundBench;
beforeAll(async () => { bench = await openPlaygroundBench(); });
afterAll(() => bench.close());

test('a meeting goes the same way: attendees are recipients, and sending asks', async () => {
  const visit = await bench.visit({ query: 'draft=01-lost-deal-told-to-the-cio.json' });
  const asMessage = await eventually(visit.report, (report) => report !== undefined);
  await visit.page.getByRole('radio', { name: 'Meeting' }).check();
  expect(await visit.waitForEvent('OnNewAppointmentOrganizer')).toBe('completed');
  expect(await visit.waitForEvent('OnAppointmentOrganizer')).toBe('completed');
  const asMeeting = await eventually(visit.report, (report) => report !== undefined);
  expect(JSON.stringify(asMeeting)).toBe(JSON.stringify(asMessage));
  await visit.page.fill('#cc', 'omar');
  await visit.page.press('#cc', 'Enter');
  expect(await visit.waitForEvent('OnAppointmentAttendeesChanged')).toBe('completed');
  await visit.send();
  expect(await visit.alertText()).toMatch(/^This goes to Theo Marsh/);
  expect(await visit.waitForEvent('OnAppointmentSend')).toBe('asked');
  await visit.page.locator('#alert-open').click();
  expect(visit.faults).toEqual([]);
  expect(visit.strangers).toEqual([]);
  await visit.close();
});

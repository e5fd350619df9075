import { maxButtonCharacters } from '../../src/outlook/smart-alert';
import { eventually } from '../support/eventually';
import { openPlaygroundBench } from '../support/playground';
import type { PlaygroundBench, Visit } from '../support/playground';

let bench: PlaygroundBench;
beforeAll(async () => { bench = await openPlaygroundBench(); });
afterAll(() => bench.close());

const stop = 'draft=01-lost-deal-told-to-the-cio.json';
const caution = 'draft=07-five-weeks-of-silence.json';

/** Counts `event.completed` on the wire, by the page that sent it. */
function countCompletions(): void {
  const counts: number[] = [];
  (window as unknown as { completions: number[] }).completions = counts;
  const sources: unknown[] = [];
  addEventListener('message', ({ data, source }) => {
    if (typeof data !== 'string' || !/"DispatchId":94\b/.test(data)) return;
    const at = sources.indexOf(source);
    if (at === -1) counts[sources.push(source) - 1] = 1;
    else counts[at] = (counts[at] ?? 0) + 1;
  });
}

async function asked(visit: Visit): Promise<string> {
  await visit.waitForEvent('OnMessageCompose');
  await visit.send();
  return visit.alertText();
}

test('Don’t Send keeps the draft, Send Anyway sends it, and each event completes once', async () => {
  const visit = await bench.visit({ query: `${stop}&pane=closed`, before: (context) => context.addInitScript(countCompletions) });
  expect(await asked(visit)).toMatch(/^This goes to Theo Marsh .*over Dana Whitlock/);
  await visit.page.getByRole('button', { name: 'Don’t Send' }).click();
  expect(await visit.status()).toContain('Not sent');
  await visit.send();
  await visit.alertText();
  await visit.page.getByRole('button', { name: 'Send Anyway' }).click();
  expect(await visit.status()).toMatch(/^Sent/);
  expect(await visit.outcomes('OnMessageSend')).toEqual(['asked', 'asked']);
  const completions = await visit.page.evaluate(() => (window as unknown as { completions: number[] }).completions);
  expect(completions).toEqual([1, 1, 1, 1]);
  expect(visit.faults).toEqual([]);
  await visit.close();
});

test('the third button opens the pane at the verdict, and its label is short enough', async () => {
  const visit = await bench.visit({ query: `${stop}&pane=closed` });
  await asked(visit);
  const open = visit.page.locator('#alert-open');
  expect((await open.innerText()).length).toBeLessThanOrEqual(maxButtonCharacters);
  await open.click();
  await visit.pane.getByText('Dana Whitlock').first().waitFor();
  await visit.close();
});

test('an Outlook of Mailbox 1.12 gets a plain question without the button', async () => {
  const visit = await bench.visit({ query: `${stop}&pane=closed&api=1.12` });
  expect(await asked(visit)).toMatch(/^This goes to Theo Marsh/);
  expect(await visit.page.locator('#alert-open').isVisible()).toBe(false);
  await visit.close();
});

test('a caution is asked about once; the info bar goes on saying it', async () => {
  const visit = await bench.visit({ query: `${caution}&pane=closed` });
  await asked(visit);
  await visit.page.getByRole('button', { name: 'Don’t Send' }).click();
  await visit.send();
  expect(await visit.waitForEvent('OnMessageSend', 2)).toBe('completed');
  expect(await visit.status()).toMatch(/^Sent/);
  expect(await visit.notice()).toContain('Henrik Aalto');
  await visit.close();
});

test('the info bar opens the pane, and a notice clicked away stays away', async () => {
  const visit = await bench.visit({ query: `${stop}&pane=closed` });
  await visit.waitForEvent('OnMessageCompose');
  expect((await visit.notice()).replace(/ Open Endrun$/, '').length).toBeLessThanOrEqual(150);
  await visit.page.getByRole('button', { name: 'Open Endrun' }).click();
  await visit.pane.getByText('Dana Whitlock').first().waitFor();
  await visit.page.getByRole('button', { name: 'Dismiss this notice' }).click();
  await visit.waitForEvent('OnInfoBarDismissClicked');
  await visit.page.fill('#bcc', 'somebody@brightwater.example;');
  await visit.waitForEvent('OnMessageRecipientsChanged');
  expect(await visit.notice()).toBe('');
  await visit.close();
});

test('Send needs no network once the draft was looked at, and goes by the draft as it is now', async () => {
  const visit = await bench.visit({ query: `${stop}&pane=closed` });
  await visit.waitForEvent('OnMessageCompose');
  await visit.page.context().route('**/orgchart/**', (route) => route.abort());
  await visit.page.locator('#body').fill('Theo, could we talk about the data center refresh this week? Lena');
  const question = await asked(visit);
  expect(question).toContain('Dana Whitlock');
  expect(question).not.toContain('These words');
  await visit.close();
});

test('a changed sender is a new look: a shared mailbox and on behalf of somebody', async () => {
  const visit = await bench.visit({ query: `${stop}&pane=closed` });
  await visit.waitForEvent('OnMessageCompose');
  await visit.page.selectOption('#from', 'jonas.weil@brightwater.example');
  expect(await visit.waitForEvent('OnMessageFromChanged')).toBe('completed');
  expect((await visit.draft()).from.address).toBe('jonas.weil@brightwater.example');
  await visit.close();
});

test('an add-in that cannot be reached never holds a mail', async () => {
  const visit = await bench.visit({ query: `${stop}&pane=closed`, before: (context) => context.route('**/launchevent.js', (route) => route.abort()) });
  await visit.send();
  await eventually(() => visit.status(), (status) => /^Sent/.test(status));
  await visit.close();
});

test('Send counts too: a warning that only Send showed, and that the draft was better the next time', async () => {
  const visit = await bench.visit({ query: `${stop}&pane=closed` });
  const counts = () => visit.page.evaluate(() => JSON.parse((JSON.parse(localStorage.getItem('endrun.playground.roaming') ?? '{}') as Record<string, string>)['endrun.counts'] ?? 'null') as unknown);
  await asked(visit);
  await visit.page.getByRole('button', { name: 'Don’t Send' }).click();
  expect(await counts()).toEqual({ shown: 1, changed: 0 });
  await visit.send();
  await visit.alertText();
  await visit.page.getByRole('button', { name: 'Don’t Send' }).click();
  expect(await counts()).toEqual({ shown: 1, changed: 0 });
  await visit.page.getByRole('button', { name: 'Remove Theo Marsh' }).click();
  await visit.page.fill('#to', 'dana.whitlock@alderclinics.example;');
  await visit.page.locator('#body').fill('Dana, could we talk about the data center refresh this week? Lena');
  await visit.send();
  expect(await visit.waitForEvent('OnMessageSend', 3)).toBe('completed');
  expect(await counts()).toEqual({ shown: 1, changed: 1 });
  await visit.close();
});

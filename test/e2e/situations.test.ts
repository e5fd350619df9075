import { paneEnglish } from '../../src/words/pane.en';
import { reportEnglish } from '../../src/words/report.en';
import { eventually } from '../support/eventually';
import { openPlaygroundBench } from '../support/playground';
import type { PlaygroundBench, Visit } from '../support/playground';

let bench: PlaygroundBench;
beforeAll(async () => { bench = await openPlaygroundBench(); });
afterAll(() => bench.close());

const said = (visit: Visit, key: string) => visit.pane.getByText(paneEnglish[key] ?? '', { exact: true }).first();
const heading = (visit: Visit, key: string) => visit.pane.getByRole('heading', { name: paneEnglish[key], exact: true });

test('a protected draft: the pane says so, and the mail goes out with a notice', async () => {
  const visit = await bench.visit({ query: 'draft=01-lost-deal-told-to-the-cio.json' });
  await said(visit, 'tag.stop').waitFor();
  await visit.page.selectOption('#situation', 'protected');
  await said(visit, 'state.protected').waitFor();
  await visit.send();
  expect(await visit.waitForEvent('OnMessageSend')).toBe('completed');
  await eventually(visit.notice, (notice) => notice.includes(reportEnglish['not-checked.draft'] ?? ''));
  await visit.page.selectOption('#situation', 'open');
  await said(visit, 'tag.stop').waitFor();
  expect(visit.faults).toEqual([]);
  await visit.close();
});

test('a pinned pane stays when the draft is closed, and follows the next one', async () => {
  const visit = await bench.visit({ query: 'draft=04-value-only-to-the-cfo.json' });
  await visit.pane.getByRole('button', { name: /^Add Omar to Cc/ }).click();
  await visit.pane.getByRole('button', { name: paneEnglish.undo }).waitFor();
  await visit.page.selectOption('#situation', 'none');
  await heading(visit, 'state.no-draft.title').waitFor();
  // What was done belonged to the other draft.
  expect(await visit.pane.getByRole('button', { name: paneEnglish.undo }).count()).toBe(0);
  await visit.open('01-lost-deal-told-to-the-cio.json');
  await said(visit, 'tag.stop').waitFor();
  expect(visit.faults).toEqual([]);
  await visit.close();
});

import { paneEnglish } from '../../src/words/pane.en';
import { eventually } from '../support/eventually';
import { openPlaygroundBench } from '../support/playground';
import type { HostDraftView, PlaygroundBench, Visit } from '../support/playground';

let bench: PlaygroundBench;
beforeAll(async () => { bench = await openPlaygroundBench(); });
afterAll(() => bench.close());

const addresses = (list: HostDraftView['to']) => list.map((each) => each.address);
const shownText = (visit: Visit) => visit.page.locator('#body').innerText();
const undo = (visit: Visit) => visit.pane.getByRole('button', { name: paneEnglish.undo }).click();

test('adding the contact to Cc changes the draft, and undo takes them off again', async () => {
  const visit = await bench.visit({ query: 'draft=04-value-only-to-the-cfo.json' });
  const before = await visit.draft();
  await visit.pane.getByRole('button', { name: /^Add Omar to Cc/ }).click();
  await eventually(visit.draft, (draft) => addresses(draft.cc).includes('omar.haddad@alderclinics.example'));
  await visit.pane.getByText(paneEnglish['tag.none'] ?? '', { exact: true }).first().waitFor();
  expect(await visit.page.locator('#cc-line .pills li').innerText()).toContain('Omar Haddad');
  await undo(visit);
  await eventually(visit.draft, (draft) => draft.cc.length === 0);
  const after = await visit.draft();
  expect(after.body).toBe(before.body);
  expect(addresses(after.to)).toEqual(addresses(before.to));
  expect(visit.faults).toEqual([]);
  await visit.close();
});

test('a debrief request goes to the contact with a safe text, and undo restores every visible word', async () => {
  const visit = await bench.visit({ query: 'draft=01-lost-deal-told-to-the-cio.json' });
  const text = await shownText(visit);
  await visit.pane.getByRole('button', { name: /^Ask Dana for a debrief/ }).click();
  await eventually(visit.draft, (draft) => addresses(draft.to).join() === 'dana.whitlock@alderclinics.example');
  const safe = await eventually(() => shownText(visit), (shown) => shown !== text);
  expect(safe).not.toContain('wrong vendor');
  expect(safe).toContain('Dana');
  await undo(visit);
  await eventually(visit.draft, (draft) => addresses(draft.to).join() === 'theo.marsh@alderclinics.example');
  expect(await eventually(() => shownText(visit), (shown) => shown === text)).toBe(text);
  await visit.close();
});

test('formatting and inline images that are not touched stay when a sentence is put differently', async () => {
  const visit = await bench.visit({ query: 'draft=09-shamed-on-copy.json&pane=closed' });
  await visit.page.evaluate(() => {
    const body = document.getElementById('body') as HTMLElement;
    body.innerHTML = `<p style="color:green">Will,</p><p><b>Your team</b> dropped <i>the ball</i> on the access list again.</p><p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="chart" width="40"> See above.</p>`;
    body.dispatchEvent(new Event('input'));
  });
  await visit.page.click('#open-pane');
  await visit.pane.getByRole('button', { name: /^Take it out/ }).first().click();
  const { body } = await eventually(visit.draft, (draft) => !draft.body.includes('dropped'));
  expect(body).toContain('<p style="color:green">Will,</p>');
  expect(body).toContain('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="chart" width="40">');
  await undo(visit);
  await eventually(() => shownText(visit), (shown) => shown.includes('Your team dropped the ball on the access list again.'));
  await visit.close();
});

test('nothing is written over what the rep typed meanwhile', async () => {
  const visit = await bench.visit({ query: 'draft=04-value-only-to-the-cfo.json' });
  await visit.pane.getByRole('button', { name: /^Add Omar to Cc/ }).click();
  await eventually(visit.draft, (draft) => draft.cc.length === 1);
  await visit.page.locator('#body').fill('I wrote something else meanwhile.');
  await undo(visit);
  await visit.pane.getByText(paneEnglish['failed.changed'] ?? '', { exact: true }).waitFor();
  expect(await shownText(visit)).toBe('I wrote something else meanwhile.');
  expect((await visit.draft()).cc).toHaveLength(1);
  await visit.close();
});

test('mails below that the contact has not seen are asked about, and go only when told to', async () => {
  const visit = await bench.visit({ query: 'draft=02-quarter-end-to-the-chair.json' });
  const before = await visit.draft();
  expect(before.body).toContain('cannot commit to anything');
  await visit.pane.getByRole('button', { name: /^Write to Dana instead/ }).click();
  expect((await visit.draft()).to).toEqual(before.to);
  await visit.pane.getByRole('button', { name: paneEnglish['unseen.remove'], exact: true }).click();
  const after = await eventually(visit.draft, (draft) => !draft.body.includes('cannot commit to anything'));
  expect(addresses(after.to)).toEqual(['dana.whitlock@alderclinics.example']);
  await undo(visit);
  await eventually(visit.draft, (draft) => draft.body.includes('cannot commit to anything') && addresses(draft.to).join() === addresses(before.to).join());
  expect(visit.faults).toEqual([]);
  await visit.close();
});

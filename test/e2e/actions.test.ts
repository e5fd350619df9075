import { paneEnglish } from '../../src/words/pane.en';
import { eventually } from '../support/eventually';
import { openPlaygroundBench } from '../support/playground';
import type { HostDraftView, PlaygroundBench, Visit } from '../support/playground';

let bench: PlaygroundBench;
beforeAll(async () => { bench = await openPlaygroundBench(); });
afterAll(() => bench.close());

const addresses = (list: HostDraftView['to']) => list.map((each) => each.address);
const button = (visit: Visit, name: string | RegExp) => visit.pane.getByRole('button', { name });
const keyed = (visit: Visit, key: string) => button(visit, paneEnglish[key] ?? key);
const said = (visit: Visit, key: string) => visit.pane.getByText(paneEnglish[key] ?? '', { exact: true }).first();
const shownText = (visit: Visit) => visit.page.locator('#body').innerText();

/** A visit whose draft has this body, with the pane opened after it. */
async function withBody(file: string, html: string): Promise<Visit> {
  const visit = await bench.visit({ query: `draft=${file}&pane=closed` });
  await visit.page.evaluate((text) => {
    const body = document.getElementById('body') as HTMLElement;
    body.innerHTML = text;
    body.dispatchEvent(new Event('input'));
  }, html);
  await visit.page.click('#open-pane');
  return visit;
}

const image = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="plan" width="40">';
const table = `<table border="1"><tbody><tr><td>Racks</td><td><b>12</b></td></tr><tr><td colspan="2">${image}</td></tr></tbody></table>`;
const nested = '<div id="divRplyFwdMsg"><b>From:</b> Theo Marsh &lt;theo.marsh@alderclinics.example&gt;<br><b>Sent:</b> Monday, 23 November 2026 10:00<br><b>To:</b> Lena Ortiz &lt;lena.ortiz@brightwater.example&gt;<br><b>Subject:</b> Re: Access<br></div><div>Please settle it between you.</div><blockquote><div><b>From:</b> Dana Whitlock &lt;dana.whitlock@alderclinics.example&gt;<br><b>Sent:</b> Friday, 20 November 2026 9:00<br><b>To:</b> Theo Marsh &lt;theo.marsh@alderclinics.example&gt;<br><b>Subject:</b> Access<br></div><div>The list is with security.</div></blockquote>';

test('a sentence beside a table, an image and a nested thread is reworded, and all of these stay', async () => {
  const visit = await withBody('09-shamed-on-copy.json', `<p>Dana,</p>${table}<p>Your <i>team</i> dropped the ball on the access list.</p><p>Lena</p><hr>${nested}`);
  const before = await visit.draft();
  await keyed(visit, 'words.take-out').or(button(visit, /^Take it out/)).first().click();
  const after = await eventually(visit.draft, ({ body }) => !body.includes('dropped'));
  expect(after.body).toContain(table);
  expect(after.body).toContain('The list is with security.');
  await keyed(visit, 'undo').click();
  await eventually(visit.draft, ({ body }) => body === before.body);
  await visit.close();
});

test('two sentences reworded one after the other: each is put in its own place, and the undo is that of the last', async () => {
  const visit = await withBody('09-shamed-on-copy.json', '<p>Dana,</p><p>your team dropped the ball on the access list. We wait. Your people are incompetent and never answer.</p><p>Lena</p>');
  await button(visit, /^Put it in/).first().click();
  await eventually(visit.draft, ({ body }) => !body.includes('dropped the ball'));
  const between = await visit.draft();
  await eventually(() => button(visit, /^Put it in/).count(), (count) => count === 1);
  await button(visit, /^Put it in/).first().click();
  await eventually(visit.draft, ({ body }) => !body.includes('incompetent'));
  await said(visit, 'tag.none').waitFor();
  await keyed(visit, 'undo').click();
  expect((await eventually(visit.draft, ({ body }) => body.includes('incompetent'))).body).toBe(between.body);
  await visit.close();
});

test('a contact hidden in Bcc moves up to Cc once, by any spelling of the address', async () => {
  const visit = await bench.visit({ query: 'draft=04-value-only-to-the-cfo.json' });
  await visit.page.fill('#bcc', 'Omar Haddad <Omar.Haddad@AlderClinics.example>;');
  await visit.pane.getByText(paneEnglish['people.hidden'] ?? '').waitFor();
  await button(visit, /^Add Omar to Cc/).click();
  const draft = await eventually(visit.draft, ({ cc, bcc }) => cc.length === 1 && bcc.length === 0);
  expect(addresses(draft.cc)).toEqual(['omar.haddad@alderclinics.example']);
  await keyed(visit, 'undo').click();
  await eventually(visit.draft, ({ cc, bcc }) => cc.length === 0 && bcc.length === 1);
  await visit.close();
});

test('sending tomorrow can be taken back, also in an Outlook that cannot, where it is not offered', async () => {
  const visit = await bench.visit({ query: 'draft=09-shamed-on-copy.json' });
  await button(visit, /^Send it tomorrow/).click();
  const { sendAt = 0 } = await eventually(visit.draft, (draft) => (draft.sendAt ?? 0) > 0);
  expect(new Date(sendAt).getHours()).toBe(8);
  await keyed(visit, 'undo').click();
  await eventually(visit.draft, (draft) => (draft.sendAt ?? 0) === 0);
  await visit.close();
  const old = await bench.visit({ query: 'draft=09-shamed-on-copy.json&api=1.12' });
  await said(old, 'ways.title').waitFor();
  expect(await button(old, /^Send it tomorrow/).count()).toBe(0);
  await old.close();
});

test('taking it back restores the time that the rep had chosen', async () => {
  const visit = await bench.visit({ query: 'draft=09-shamed-on-copy.json' });
  const chosen = Date.UTC(2030, 0, 7, 9, 30);
  await visit.page.evaluate((at) => {
    const { mailbox } = (window as unknown as { endrunPlayground: { mailbox: () => { draft: { sendAt?: number } } } }).endrunPlayground;
    mailbox().draft.sendAt = at;
  }, chosen);
  await button(visit, /^Send it tomorrow/).click();
  await eventually(visit.draft, (draft) => draft.sendAt !== chosen);
  await keyed(visit, 'undo').click();
  await eventually(visit.draft, (draft) => draft.sendAt === chosen);
  await visit.close();
});

test('not an end run quiets pane, info bar and Send; new words speak again', async () => {
  const visit = await bench.visit({ query: 'draft=07-five-weeks-of-silence.json' });
  await button(visit, /^This is not an end run/).click();
  await button(visit, /^My contact agreed/).click();
  await said(visit, 'tag.quiet').waitFor();
  await visit.send();
  expect(await visit.waitForEvent('OnMessageSend')).toBe('completed');
  expect(await visit.status()).toMatch(/^Sent/);
  await visit.page.locator('#body').click();
  await visit.page.keyboard.press('Control+End');
  await visit.page.keyboard.type(' Grace and her team dropped the ball.');
  await eventually(() => said(visit, 'tag.quiet').count(), (count) => count === 0);
  await visit.send();
  expect(await visit.waitForEvent('OnMessageSend', 2)).toBe('asked');
  await visit.close();
});

test('the info bar falls silent when the rep has said that it is not an end run', async () => {
  const visit = await bench.visit({ query: 'draft=07-five-weeks-of-silence.json' });
  await eventually(visit.notice, (notice) => notice.includes('Henrik Aalto'));
  await button(visit, /^This is not an end run/).click();
  await button(visit, /^They invited me/).click();
  await said(visit, 'tag.quiet').waitFor();
  await eventually(visit.notice, (notice) => notice === '');
  await keyed(visit, 'quiet.remember').click();
  await said(visit, 'quiet.remembered').waitFor();
  await visit.open('12-invoice.json');
  await said(visit, 'tag.none').waitFor();
  await visit.open('07-five-weeks-of-silence.json');
  await said(visit, 'tag.quiet').waitFor();
  await keyed(visit, 'quiet.speak-again').click();
  await said(visit, 'tag.caution').waitFor();
  expect(visit.faults).toEqual([]);
  await visit.close();
});

test('a shared mailbox is said, and its draft is changed like any other', async () => {
  const visit = await bench.visit({ query: 'draft=04-value-only-to-the-cfo.json' });
  await visit.page.selectOption('#from', 'clinics@brightwater.example');
  await visit.pane.getByText(/You write as Brightwater Clinics Team/).waitFor();
  await button(visit, /^Add Omar to Cc/).click();
  await eventually(visit.draft, ({ cc }) => cc.length === 1);
  await visit.close();
});

test('in a meeting, writing to the contact instead swaps the attendees', async () => {
  const visit = await bench.visit({ query: 'draft=04-value-only-to-the-cfo.json' });
  await visit.page.getByRole('radio', { name: 'Meeting' }).check();
  await button(visit, /^Write to Omar instead/).click();
  await eventually(visit.draft, ({ to }) => addresses(to).join() === 'omar.haddad@alderclinics.example');
  await keyed(visit, 'undo').click();
  await eventually(visit.draft, ({ to }) => addresses(to).join() === 'ingrid.dahl@alderclinics.example');
  expect(visit.faults).toEqual([]);
  await visit.close();
});

test('an edit that the rep goes on typing after is not undone over their words, and the text says why', async () => {
  const visit = await withBody('09-shamed-on-copy.json', '<p>Dana,</p><p>Your team dropped the ball on the access list.</p><p>Lena</p>');
  await button(visit, /^Put it in/).first().click();
  await eventually(visit.draft, ({ body }) => !body.includes('dropped'));
  await visit.page.locator('#body').click();
  await visit.page.keyboard.press('Control+End');
  await visit.page.keyboard.type(' One more thing.');
  await keyed(visit, 'undo').click();
  await said(visit, 'failed.changed').waitFor();
  expect(await shownText(visit)).toContain('One more thing.');
  await visit.close();
});

test('a picture that the rep put in after an edit is not lost to its undo', async () => {
  const visit = await withBody('09-shamed-on-copy.json', '<p>Dana,</p><p>Your team dropped the ball on the access list.</p><p>Lena</p>');
  await button(visit, /^Put it in/).first().click();
  await eventually(visit.draft, ({ body }) => !body.includes('dropped'));
  await visit.page.evaluate((picture) => {
    const body = document.getElementById('body') as HTMLElement;
    body.insertAdjacentHTML('beforeend', picture);
    body.dispatchEvent(new Event('input'));
  }, image);
  await keyed(visit, 'undo').click();
  await said(visit, 'failed.changed').waitFor();
  expect((await visit.draft()).body).toContain(image);
  await visit.close();
});

test('by keyboard: a button that is gone once pressed leaves the focus on what comes of it', async () => {
  const visit = await bench.visit({ query: 'draft=04-value-only-to-the-cfo.json' });
  await button(visit, /^Add Omar to Cc/).focus();
  await visit.page.keyboard.press('Enter');
  await said(visit, 'tag.none').waitFor();
  const focused = () => visit.pane.locator(':focus').evaluateAll((found) => found.map(({ textContent }) => textContent));
  await eventually(focused, ([text]) => text === paneEnglish.undo);
  await visit.page.keyboard.press('Enter');
  await said(visit, 'tag.caution').waitFor();
  await button(visit, /^This is not an end run/).focus();
  await visit.page.keyboard.press('Enter');
  await button(visit, /^My contact agreed/).focus();
  await visit.page.keyboard.press('Enter');
  await eventually(focused, ([text]) => text?.includes(paneEnglish['quiet.contact-agreed'] ?? '') === true);
  await visit.close();
});

test('the focus stays in the mail while the rep types what the pane reads', async () => {
  const visit = await bench.visit({ query: 'draft=11-ordinary-with-the-contact.json' });
  await said(visit, 'tag.none').waitFor();
  await visit.page.locator('#body').click();
  await visit.page.keyboard.press('Control+End');
  await visit.page.keyboard.type(' Your team dropped the ball on the cabling.');
  await said(visit, 'tag.caution').waitFor();
  expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('body');
  await visit.close();
});

test('with two customers on the mail, the ready text names the deal of whoever gets it, and not the other customer’s', async () => {
  const visit = await bench.visit({ query: 'draft=07-five-weeks-of-silence.json&pane=closed' });
  await visit.page.fill('#to', 'theo.marsh@alderclinics.example;');
  await visit.page.fill('#subject', 'Data center refresh and telematics rollout');
  await visit.page.locator('#body').fill('Theo, Henrik, we have not heard about the data center refresh and the telematics rollout. Could we talk? Lena');
  await visit.page.click('#open-pane');
  await button(visit, /^Ask Grace for a clear no/).click();
  const { to, body, subject } = await eventually(visit.draft, (draft) => addresses(draft.to).join() === 'grace.mbeki@ternlogistics.example');
  expect(addresses(to)).toHaveLength(1);
  expect(`${subject} ${body}`).toContain('Telematics rollout');
  expect(`${subject} ${body}`).not.toMatch(/data center/i);
  await visit.close();
});

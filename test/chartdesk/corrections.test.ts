import { createDeskEngine } from '../../src/chartdesk/engine/create-desk-engine';
import { addCorrections, correctionsOf, countWaiting, decide, freshCorrections } from '../../src/chartdesk/state/correction-items';
import type { DeskChart } from '../../src/chartdesk/state/desk-chart';
import { acceptCorrections, proposalFor } from '../../src/chartdesk/state/proposals';
import { linesOf, sentenceOf, settingsFor } from '../../src/chartdesk/corrections/describe-correction';
import { printCorrection } from '../../src/correction/correction';
import type { Correction } from '../../src/correction/correction';
import { englishDeskWords as words } from '../../src/words/english-chartdesk';
import { deskChart } from './rows';

const now = Date.parse('2026-11-24T06:00:00Z');
const settings = settingsFor(words, now);
const about = (correction: Partial<Correction>): Correction => ({ reason: 'other', accounts: ['maple'], engagements: [], people: [], rules: [], ...correction });
const inbox = (...corrections: readonly Correction[]): DeskChart => addCorrections(corrections.map((correction) => ({ correction, from: 'ana@ourcompany.example' })))(deskChart());
const acceptAll = (chart: DeskChart): DeskChart => acceptCorrections(correctionsOf(chart), settings)(chart);
const proposals = (chart: DeskChart) => correctionsOf(chart).map((item) => proposalFor(item, chart, settings));
const decisions = (chart: DeskChart) => correctionsOf(chart).map(({ decision }) => decision);

test('a contact who left is marked, and is true from then on', () => {
  const left = about({ reason: 'contact-left', engagements: ['storage'], people: ['leona@mapleclinics.example'] });
  const accepted = acceptAll(inbox(left));
  expect(accepted.file.accounts[0]?.people.find(({ id }) => id === 'vp')).toMatchObject({ status: 'left' });
  expect(decisions(accepted)).toEqual(['accepted']);
  expect(proposals(accepted)).toEqual([{ kind: 'true-already' }]);
});

test('an invitation becomes a permission that ends by itself and says who entered it, over one that has run out', () => {
  const accepted = acceptAll(inbox(about({ reason: 'invited', engagements: ['storage'], people: ['ruth@maple.example'] })));
  expect(accepted.file.accounts[0]?.engagements?.[0]?.allowed).toEqual([{ personId: 'ceo', reason: words('desk.allowed.reason.invited'), since: '2026-11-24', until: '2027-02-22', by: 'ana@ourcompany.example' }]);
  expect(proposals(accepted)).toEqual([{ kind: 'true-already' }]);
});

test('a deal that waits for a contact can be invited to, too', () => {
  const accepted = acceptAll(inbox(about({ reason: 'contact-agreed', accounts: ['birch'], engagements: ['ledger'], people: ['ida@birch.example'] })));
  expect(accepted.waiting[0]?.engagement.allowed).toMatchObject([{ personId: 'cfo', reason: words('desk.allowed.reason.contact-agreed') }]);
});

test('somebody unknown is added, named as the address tells, under an id of their own', () => {
  const accepted = acceptAll(inbox(about({ reason: 'unknown', people: ['mira.solano@maple.example', 'ceo@maple.example'] })));
  expect(accepted.file.accounts[0]?.people.slice(-2)).toEqual([{ id: 'mira.solano', name: 'Mira Solano', emails: ['mira.solano@maple.example'] }, { id: 'ceo-2', emails: ['ceo@maple.example'] }]);
});

test('what names nobody of this chart cannot be accepted, and what needs a look goes on waiting', () => {
  const chart = inbox(
    about({ reason: 'contact-left', people: ['nobody@maple.example'] }), about({ reason: 'invited', engagements: ['no-such-deal'], people: ['ruth@maple.example'] }),
    about({ reason: 'unknown', accounts: ['elm'], people: ['x@elm.example'] }), about({ reason: 'wrong-chart', engagements: ['storage'], people: ['ruth@maple.example'] }),
  );
  expect(proposals(chart).map(({ kind }) => kind)).toEqual(['lost', 'lost', 'lost', 'look']);
  expect(acceptAll(chart)).toEqual(chart);
  expect(proposals(chart)[3]).toMatchObject({ account: { id: 'maple' }, personId: 'ceo', engagementId: 'storage' });
});

test('a chart past its date needs a fresh one; one that is not is fine already', () => {
  const chart = inbox(about({ reason: 'out-of-date' }));
  expect(proposals(chart)).toEqual([{ kind: 'true-already' }]);
  expect(proposals({ ...chart, file: { ...chart.file, validUntil: '2026-11-23' } })).toEqual([{ kind: 'look' }]);
});

test('the same said twice, by whomever and after a decision, is said once', () => {
  const left = about({ reason: 'contact-left', people: ['leona@mapleclinics.example', 'omar@maple.example'] });
  const chart = inbox(left, { ...left, people: [...left.people].reverse(), rules: ['dropped-the-ball'] });
  expect(decisions(chart)).toEqual(['waiting']);
  const [item] = correctionsOf(chart);
  const rejected = decide([item?.key ?? ''], 'rejected')(chart);
  expect(freshCorrections(rejected, [{ correction: left }])).toEqual([]);
  expect(addCorrections([{ correction: left }])(rejected)).toBe(rejected);
  expect(countWaiting(rejected)).toBe(0);
});

test('a person reads names, and what will happen', () => {
  const chart = inbox(about({ reason: 'contact-left', people: ['leona@mapleclinics.example'] }));
  const [item] = correctionsOf(chart);
  if (item === undefined) throw new Error('the inbox is empty');
  expect(sentenceOf(item, chart, words)).toBe('Leona Park has left Maple Clinics, a rep says.');
  expect(linesOf(proposalFor(item, chart, settings), item, words)).toEqual(['Leona Park is marked as left at Maple Clinics.']);
});

test('mails and texts are read, with the sender of a mail; other files are told', async () => {
  const engine = createDeskEngine({ words, now: () => now });
  const line = printCorrection(about({ reason: 'contact-left', people: ['leona@mapleclinics.example'] }));
  const bytes = (text: string) => new TextEncoder().encode(text);
  const html = `From: Ana Ruiz <Ana@ourcompany.example>\r\nTo: ops@ourcompany.example\r\nSubject: A correction\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Leona has left.</p><p>${line.replace(/"/g, '&quot;')}</p><div>-- <br>Ana</div>`;
  const { found, faults } = await engine.readCorrections([{ name: 'a.eml', bytes: bytes(html) }, { name: 'b.txt', bytes: bytes(`Hello\n${line}`) }, { name: 'c.msg', bytes: bytes('...') }, { name: 'd.txt', bytes: bytes('Thanks') }], line.slice(0, -3));
  expect(found.map(({ from }) => from)).toEqual(['ana@ourcompany.example', undefined]);
  expect(faults).toEqual([{ code: 'cut-off', line: 1 }, { code: 'not-readable', line: 1, file: 'c.msg' }, { code: 'none-found', line: 1, file: 'd.txt' }]);
});

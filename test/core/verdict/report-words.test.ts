import { checkDraft } from '../../../src/core';
import type { Report } from '../../../src/core';
import { advise } from '../../../src/core/verdict/advise';
import { summarise } from '../../../src/core/verdict/summarise';
import { englishReportWords as say } from '../../../src/words/english';
import { today } from '../../support/chart-rows';
import { draftOf, judge, words } from '../../support/judge';
import type { ShortDraft } from '../../support/judge';
import { relationChart as chart } from '../../support/relation-chart';

const mill = (...ids: readonly string[]): readonly string[] => ids.map((id) => `${id}@mill.example`);
const wifi = { subject: 'Wireless refresh', body: 'A word on the access points.' };

function told(short: ShortDraft, given: Parameters<typeof judge>[2] = {}) {
  const { facts, severity } = judge(short, chart, given);
  return { severity, summary: summarise(facts, severity, say), advice: advise(facts, severity, say) };
}
const kinds = ({ advice }: { readonly advice: Report['advice'] }) => advice.map(({ kind }) => kind);

describe('what a summary says', () => {
  it.each<[string, ShortDraft, Parameters<typeof judge>[2], readonly string[]]>([
    ['who is gone over, by name and title', { to: mill('cio'), ...wifi }, {}, ['This goes to Karen Lind (Chief Information Officer), over Walter Parr (VP of Information Technology) and Raj Venkat (Director of Network Services), who work with us on Wireless refresh and are not on the mail.', 'forwarded to the person left out']],
    ['who decides, where all of them do', { to: ['ops@kestrelfarm.example'], subject: 'TMS', body: 'A word.' }, {}, ['over Joyce Benn (IT Manager), who decides on Routing software and is not on the mail.']],
    ['who is gone around', { to: mill('plant'), ...wifi }, {}, ['This goes to Mats Duarte (Plant Manager), around Walter Parr']],
    ['who is skipped', { to: mill('ceo'), ...wifi }, {}, ['Karen Lind is skipped too.']],
    ['that the board is reached', { to: mill('chair'), ...wifi }, {}, ['It reaches the board.']],
    ['that a contact sits in Bcc', { to: mill('cio'), bcc: mill('vpit'), ...wifi }, {}, ['Walter Parr is only in Bcc, which does not count.']],
    ['that an invitation has run out', { to: mill('ceo'), subject: 'First-aid posts', body: 'All on plan.' }, { now: Date.parse('2026-12-01T00:00:00Z') }, ['The invitation of Anton Brack has run out.']],
    ['the words that hurt, and whom', { to: mill('cio'), ...wifi }, { findings: [{ ...words('blame', { kind: 'function', id: 'it', account: 'mill' }), text: 'IT dropped the ball' }] }, ['These words will hurt the IT team: “IT dropped the ball”.']],
    ['what a tender forbids', { to: ['works@bridgecity.example'], subject: 'Street lamps', body: 'Lot 2?' }, {}, ['Street lamps 2027 may only be discussed through tenders@bridgecity.example.', 'may disqualify us']],
    ['who has left', { to: mill('gone'), subject: 'Hello', body: 'Hello.' }, {}, ['Stan Wolf has left, says the org chart.']],
    ['that the contact of a deal has left', { to: mill('cio'), subject: 'Archive storage', body: 'Welcome.' }, {}, ['Everybody we worked with on Archive storage has left']],
    ['who is not in the chart', { to: mill('nobody'), subject: 'Hello', body: 'Hello.' }, {}, ['nobody@mill.example is not in the org chart.']],
    ['which group cannot be told', { to: mill('newsletter'), subject: 'Hello', body: 'Hello.' }, {}, ['does not say who reads Newsletter.']],
    ['which domain is a look-alike', { to: ['cio@mi1l.example'], subject: 'Hello', body: 'Hello.' }, {}, ['cio@mi1l.example looks like an address of mill.example, but is not.']],
    ['why an allowed route is fine', { to: mill('ceo'), subject: 'First-aid posts', body: 'All on plan.' }, {}, ['No end run found. Anton Brack may be written to about First-aid posts: asked for a monthly note.']],
    ['that all stays inside', { to: ['ben@seller.example'], ...wifi }, {}, ['This stays inside your company.']],
    ['that nobody is on it', { ...wifi }, {}, ['No recipients yet.']],
  ])('%s', (_, draft, given, parts) => {
    const { summary } = told(draft, given);
    parts.forEach((part) => expect(summary).toContain(part));
    expect(summary).not.toMatch(/\{|undefined/);
  });

  it('stays within 500 characters however many are bypassed', () => {
    const { summary } = told({ to: [...mill('chair', 'ceo', 'coo', 'plant', 'counsel', 'nurse'), 'owner@kestrelfarm.example', 'mayor@bridgecity.example'], subject: 'Wireless, chillers, TMS, parking meters, help desk', body: 'All in one.' }, { findings: [{ ...words('blame'), text: 'x '.repeat(400) }] });
    expect(summary.length).toBeLessThanOrEqual(500);
    expect(summary).toContain('These words will hurt');
  });
});

describe('better ways, the best first', () => {
  it.each<[string, ShortDraft, Parameters<typeof judge>[2], readonly string[]]>([
    ['the contact on Cc', { to: mill('cio'), ...wifi }, {}, ['add-to-cc', 'write-to-contact']],
    ['a debrief after a no', { to: mill('cio'), ...wifi }, { refusalReported: true }, ['ask-for-debrief', 'add-to-cc', 'write-to-contact']],
    ['the no of a silent contact', { to: mill('cio'), ...wifi }, { now: today + 30 * 24 * 60 * 60 * 1000 }, ['ask-for-the-no', 'add-to-cc', 'write-to-contact']],
    ['the no of a stalled deal', { to: ['ops@kestrelfarm.example'], subject: 'TMS', body: 'A word.' }, {}, ['ask-for-the-no', 'add-to-cc', 'write-to-contact']],
    ['softer words, later, and a manager', { to: mill('cio'), ...wifi }, { findings: [words('blame')] }, ['add-to-cc', 'write-to-contact', 'rephrase', 'send-later', 'talk-to-manager']],
    ['softer words first where nobody is bypassed', { to: mill('vpit'), ...wifi }, { findings: [words('blame')] }, ['rephrase', 'send-later']],
    ['the invitation, used openly', { to: mill('ceo'), subject: 'First-aid posts', body: 'Only until Friday.' }, { findings: [words('pressure')] }, ['use-invitation', 'rephrase']],
    ['the tender\'s address', { to: ['works@bridgecity.example'], subject: 'Street lamps', body: 'Lot 2?' }, {}, ['write-to-contact', 'talk-to-manager']],
    ['a look at the chart', { to: mill('nobody'), subject: 'Hello', body: 'Hello.' }, {}, ['update-chart']],
    ['nothing for a clean mail', { to: mill('vpit'), ...wifi }, {}, []],
    ['nothing for an allowed route used cleanly', { to: mill('ceo'), subject: 'First-aid posts', body: 'All on plan.' }, {}, []],
  ])('%s', (_, draft, given, expected) => expect(kinds(told(draft, given))).toEqual(expected));

  it('says that copying the contact makes the rep\'s claim true', () => {
    const { advice } = told({ to: mill('cio'), subject: 'Wireless', body: 'Walter Parr suggested I write to you about the next step.' });
    expect(advice[0]).toEqual({ kind: 'add-to-cc', people: mill('vpit'), text: 'Add Walter Parr to Cc: that makes it true that they sent you' });
  });

  it('names people by their primary addresses, and never somebody who has left', () => {
    const { advice } = told({ to: mill('cio'), ...wifi });
    expect(advice.map(({ people }) => people)).toEqual([mill('vpit', 'dirnet'), mill('vpit', 'dirnet')]);
  });
});

describe('the report of a draft', () => {
  it('holds what the contract names', () => {
    const report = checkDraft(draftOf({ to: mill('ceo-ea'), cc: ['/o=mill/cn=x'], ...wifi }), chart, { words: say, now: today });
    expect(report).toMatchObject({
      severity: 'caution', promptAtSend: true, checked: true, accounts: ['mill'], engagements: ['wifi'], notChecked: ['/o=mill/cn=x'], unknownRecipients: [], findings: [],
      bypasses: [{ kind: 'over', account: 'mill', engagement: 'wifi', recipient: 'ceo@mill.example', field: 'to', via: 'ceo-ea@mill.example', contacts: mill('vpit', 'dirnet'), skipped: mill('cio', 'vpit'), reachesBoard: false }],
    });
  });

  it('is not checked when no recipient has an address', () => {
    expect(checkDraft(draftOf({ to: ['/o=mill/cn=x'], ...wifi }), chart, { words: say })).toMatchObject({ checked: false, severity: 'none', notChecked: ['/o=mill/cn=x'] });
  });

  it('takes the clock from the draft when none is given', () => {
    const draft = { ...draftOf({ to: mill('ceo'), subject: 'First-aid posts', body: 'All on plan.' }), date: Date.parse('2026-12-01T00:00:00Z') };
    expect(checkDraft(draft, chart, { words: say }).severity).toBe('caution');
    expect(checkDraft(draft, chart, { words: say, now: today }).severity).toBe('none');
  });

  it('takes the rep from the options before the draft', () => {
    const draft = draftOf({ to: mill('cio'), ...wifi });
    expect(checkDraft(draft, chart, { words: say, now: today, from: 'dana@seller.example' }).severity).toBe('none');
  });

  it('checks a thousand recipients', () => {
    const to = Array.from({ length: 1000 }, (_, i) => ({ address: i % 2 === 0 ? `nobody${i}@mill.example` : [...chart.byAddress.keys()][i % chart.byAddress.size] ?? '' }));
    const report = checkDraft({ ...draftOf({ cc: [], ...wifi }), to }, chart, { words: say, now: today });
    expect(report.unknownRecipients).toHaveLength(500);
    expect(report.summary.length).toBeLessThanOrEqual(500);
  });
});

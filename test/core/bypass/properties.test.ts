import fc from 'fast-check';
import { checkDraft, normaliseAddress, parseOrgChart, readMailText } from '../../../src/core';
import type { Draft, OrgChart, Severity } from '../../../src/core';
import { contactsOf } from '../../../src/core/bypass/about';
import { dottedManagers, groupMembers, managerChain } from '../../../src/core/org-chart/manager-chain';
import { severities } from '../../../src/core/report';
import { englishReportWords } from '../../../src/words/english';
import { account, chartFile, rep, today } from '../../support/chart-rows';
import { judgeDraft, words } from '../../support/judge';
import { relationChart as chart } from '../../support/relation-chart';

const known = [...chart.byAddress.keys()];
const strangers = ['nobody@mill.example', 'x@mi1l.example', 'friend@elsewhere.example', 'ben@seller.example', '/o=mill/cn=someone', ''];
const recipients = fc.array(fc.constantFrom(...known, ...strangers).map((address) => ({ address })), { maxLength: 6 });
const texts = [
  'Wireless refresh', 'the chillers', 'crane telemetry', 'street lamps, lot 2', 'parking meters', 'TMS', 'backup', 'Could we talk about our offer?', 'Thank you for the tour.', 'IT dropped the ball.', 'Raj Venkat told me no.',
  'Please look at the decision again.', 'The invoice is attached.', 'This price dies on Friday.', '\n\nFrom: Karen Lind <cio@mill.example>\nSent: Monday, November 23, 2026 9:00 AM\nTo: Erin Cole <erin@seller.example>\nSubject: Access points\n\nNot this quarter.',
];
const body = fc.array(fc.constantFrom(...texts), { maxLength: 4 }).map((parts) => parts.join(' '));
const drafts: fc.Arbitrary<Draft> = fc.record({
  from: fc.constantFrom(rep, 'ben@seller.example', 'dana@seller.example').map((address) => ({ address })), to: recipients, cc: recipients, bcc: recipients, subject: fc.constantFrom('', ...texts.slice(0, 6)), body, bodyType: fc.constant('text' as const),
});
const findings = fc.array(fc.constantFrom(words('blame'), words('contest'), words('pressure'), words('bypass-admission'), words('waste', undefined, 'likely')), { maxLength: 2 });

const rank = (severity: Severity): number => severities.indexOf(severity);
const told = (draft: Draft) => checkDraft(draft, chart, { words: englishReportWords, now: today });

describe('whatever the draft', () => {
  it('never depends on the order of recipients or on duplicates', () => {
    fc.assert(fc.property(drafts, (draft) => {
      const turned = { ...draft, to: draft.to.concat(draft.to).reverse(), cc: draft.cc.slice().reverse(), bcc: draft.bcc.slice().reverse() };
      expect(told(turned)).toEqual(told(draft));
    }), { numRuns: 150 });
  });

  it('gives findings whose offsets slice to their text', () => {
    fc.assert(fc.property(drafts, fc.string({ unit: 'grapheme', maxLength: 40 }), (draft, noise) => {
      const noisy = { ...draft, body: `${noise} ${draft.body}` };
      const { authored } = readMailText(noisy.body, 'text');
      told(noisy).findings.forEach(({ field, start, end, text }) => expect((field === 'subject' ? noisy.subject : authored).slice(start, end)).toBe(text));
    }), { numRuns: 150 });
  });

  it('never gets worse by adding a contact of every judged engagement', () => {
    fc.assert(fc.property(drafts, findings, fc.constantFrom('to' as const, 'cc' as const), (draft, given, field) => {
      const before = judgeDraft(draft, chart, { findings: given, now: today });
      const contacts = before.verdicts.flatMap(({ engagement }) => contactsOf(chart, engagement).filter((contact) => !contact.left).map((contact) => ({ address: contact.emails[0] ?? '' })));
      const after = judgeDraft({ ...draft, [field]: draft[field].concat(contacts) }, chart, { findings: given, now: today });
      const bypasses = (judgement: typeof before) => judgement.verdicts.filter(({ breach }) => !breach).flatMap((verdict) => verdict.bypasses);
      expect(bypasses(after)).toEqual([]);
      expect(after.bypassed.filter((address) => !before.bypassed.includes(address))).toEqual([]);
    }), { numRuns: 150 });
  });

  it('leaves no bypass when nobody of a customer is on the mail', () => {
    fc.assert(fc.property(drafts, findings, (draft, given) => {
      const away = (list: Draft['to']) => list.filter(({ address }) => !chart.byAddress.has(normaliseAddress(address) ?? '') && !address.endsWith('@mill.example'));
      const judgement = judgeDraft({ ...draft, to: away(draft.to), cc: away(draft.cc), bcc: away(draft.bcc) }, chart, { findings: given, now: today });
      expect(judgement.bypassed).toEqual([]);
      expect(rank(judgement.severity)).toBeLessThanOrEqual(rank('note'));
    }));
  });

  it('asks at every stop and never below a caution', () => {
    fc.assert(fc.property(drafts, findings, (draft, given) => {
      const { severity, promptAtSend } = judgeDraft(draft, chart, { findings: given, now: today });
      if (severity === 'stop') expect(promptAtSend).toBe(true);
      if (rank(severity) < rank('caution')) expect(promptAtSend).toBe(false);
    }));
  });

  it('says it in 500 characters and names nobody twice', () => {
    fc.assert(fc.property(drafts, (draft) => {
      const { summary, bypasses } = told(draft);
      expect(summary.length).toBeGreaterThan(0);
      expect(summary.length).toBeLessThanOrEqual(500);
      bypasses.forEach(({ contacts, skipped }) => {
        expect(new Set(contacts).size).toBe(contacts.length);
        expect(new Set(skipped).size).toBe(skipped.length);
      });
    }), { numRuns: 150 });
  });
});

describe('whatever the chart', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'acme/a', 'acme/b', 'nobody');
  const rows = fc.array(fc.record({ managerId: fc.option(ids), dottedIds: fc.array(ids, { maxLength: 2 }), members: fc.array(ids, { maxLength: 3 }), assistantTo: fc.array(ids, { maxLength: 2 }), kind: fc.constantFrom('person' as const, 'group' as const, 'mailbox' as const) }), { minLength: 4, maxLength: 4 });
  const wild: fc.Arbitrary<OrgChart> = rows.map((list) => {
    const people = list.map((row, i) => ({ id: 'abcd'.charAt(i), ...row }));
    const { chart: built } = parseOrgChart(chartFile(account('acme', 'acme.example', people, [{ id: 'e', name: 'Wireless', workingContactIds: ['a', 'b'], topics: ['wireless'] }])));
    if (built === undefined) throw new Error('the form is right');
    return built;
  });

  it('ends every chain, circle or not', () => {
    fc.assert(fc.property(wild, (each) => {
      each.byAddress.forEach((person) => {
        const chain = managerChain(each, person);
        expect(new Set(chain).size).toBe(chain.length);
        expect(chain).not.toContain(person);
        expect(dottedManagers(each, person).length + groupMembers(each, person).length).toBeLessThan(8);
      });
    }));
  });

  it('judges a draft to anybody on it', () => {
    fc.assert(fc.property(wild, (each) => {
      each.byAddress.forEach((_, address) => {
        expect(checkDraft({ to: [{ address }], cc: [], bcc: [], subject: 'Wireless', body: '', bodyType: 'text' }, each, { words: englishReportWords }).checked).toBe(true);
      });
    }), { numRuns: 50 });
  });

  it('parses any value without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(parseOrgChart(value).chart).toBeUndefined();
      const { issues } = parseOrgChart({ format: 'endrun-orgchart', version: 1, generatedAt: '2026-11-24', ownDomains: ['seller.example'], accounts: value });
      expect(Array.isArray(value) || issues.length > 0).toBe(true);
    }));
  });
});

describe('addresses', () => {
  it('are normalised once and for all', () => {
    fc.assert(fc.property(fc.oneof(fc.emailAddress(), fc.string(), fc.constantFrom(...known)), (given) => {
      const once = normaliseAddress(given);
      if (once !== undefined) expect(normaliseAddress(once)).toBe(once);
    }));
  });
});

import { checkDraft, explainDraft, parseOrgChart } from '../../src/core';
import type { Draft, OrgChart } from '../../src/core';
import sampleChart from '../../assets/samples/org-chart.json';
import sampleList from '../../assets/samples/index.json';
import { parseJsonDraft } from '../../src/mime/parse-json-draft';
import { englishDeskWords as words } from '../../src/words/english-chartdesk';

const now = Date.parse('2026-11-24T06:00:00Z');

function openSample(): OrgChart {
  const { chart } = parseOrgChart(sampleChart, { now, words });
  if (chart === undefined) throw new Error('the sample chart is faulty');
  return chart;
}

const chart = openSample();

function sample(file: string): Draft {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const parsed = parseJsonDraft(require(`../../assets/samples/drafts/${file}`));
  if (!parsed.ok) throw new Error(file);
  return parsed.draft;
}

const explained = (file: string) => explainDraft(sample(file), chart, { now });

test.each(sampleList.map(({ file }) => file))('an explanation says what the report says: %s', (file) => {
  const report = checkDraft(sample(file), chart, { words, now });
  const { engagements } = explained(file);
  expect(engagements.map(({ engagement }) => engagement.id)).toEqual(report.engagements);
  const bypassing = engagements.flatMap(({ people }) => people.filter(({ outcome }) => outcome === 'over' || outcome === 'around').map(({ person, outcome }) => `${outcome} ${person.emails[0]}`));
  expect(bypassing.sort()).toEqual(report.bypasses.map(({ kind, recipient }) => `${kind} ${recipient}`).sort());
  const allowed = engagements.flatMap(({ people }) => people.filter(({ outcome }) => outcome === 'allowed').map(({ person }) => person.emails[0]));
  expect(allowed).toEqual(report.allowed.map(({ recipient }) => recipient));
});

test('over: who stands above the contact, who is missing, and what pointed to the deal', () => {
  const [first] = explained('01-lost-deal-told-to-the-cio.json').engagements;
  expect(first).toMatchObject({ refused: true, breach: false });
  expect(first?.mention).not.toBe('none');
  expect(first?.contacts.map(({ seesIt }) => seesIt)).not.toContain('visible');
  expect(first?.people).toContainEqual(expect.objectContaining({ standing: 'above', outcome: 'over', via: null }));
});

test('an allowed person, with the reason that the chart gives', () => {
  const people = explained('06-kept-informed.json').engagements.flatMap((each) => each.people);
  expect(people).toContainEqual(expect.objectContaining({ outcome: 'allowed', reason: expect.stringMatching(/\S/) as string }));
});

test('exempt people, each with the reason', () => {
  const outcomes = (draft: Draft) => explainDraft(draft, chart, { now }).engagements.flatMap(({ people }) => people.map(({ outcome }) => outcome));
  expect(outcomes(sample('14-answer-to-the-boss.json'))).toEqual(['wrote-first']);
  const invoice = sample('12-invoice.json');
  expect(outcomes({ ...invoice, subject: 'Invoice BW-2231 for the journals' })).toEqual(['handles-paper']);
});

test('a courtesy spares everybody a look', () => {
  const draft: Draft = { ...sample('12-invoice.json'), to: [{ address: 'theo.marsh@alderclinics.example' }], subject: 'Thank you', body: 'Congratulations on the award, Theo.', bodyType: 'text' };
  expect(explainDraft(draft, chart, { now }).engagements.map(({ spared }) => spared)).toEqual(['courtesy', 'courtesy', 'courtesy']);
});

test('a contact on copy sees the mail, one in Bcc is hidden', () => {
  const draft = sample('11-ordinary-with-the-contact.json');
  const contacts = (given: Draft) => explainDraft(given, chart, { now }).engagements.flatMap((each) => each.contacts.map(({ seesIt }) => seesIt));
  expect(contacts(draft)).toContain('visible');
  expect(contacts({ ...draft, to: draft.cc, cc: [], bcc: draft.to })).toContain('hidden');
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createDeskEngine } from '../../src/chartdesk/engine/create-desk-engine';
import type { Tried } from '../../src/chartdesk/engine/desk-engine';
import sampleList from '../../assets/samples/index.json';
import sampleChart from '../../assets/samples/org-chart.json';
import { englishDeskWords as words } from '../../src/words/english-chartdesk';

const now = Date.parse('2026-11-24T06:00:00Z');
const samples = path.resolve(__dirname, '../../assets/samples');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const anew = { ownDomains: [], refresh: false, waiting: [] };

async function engineWith(chart: object) {
  const engine = createDeskEngine({ words, now: () => now });
  await engine.open([{ name: 'org-chart.json', bytes: bytes(JSON.stringify(chart)) }], anew);
  return engine;
}

async function tryStory(file: string, chart: object = sampleChart): Promise<Tried> {
  const engine = await engineWith(chart);
  const result = await engine.tryDraft({ kind: 'story', value: JSON.parse(readFileSync(path.join(samples, 'drafts', file), 'utf8')) as unknown }, undefined, undefined);
  if (!result.ok) throw new Error(result.message);
  return result.tried;
}

const linesOf = ({ reasons }: Tried, title: RegExp): readonly string[] => reasons.filter((group) => title.test(group.title)).flatMap(({ lines }) => lines);

test('the lost deal: verdict, deal, who is missing, who is reached, words with rule and certainty', async () => {
  const tried = await tryStory('01-lost-deal-told-to-the-cio.json');
  expect(linesOf(tried, /^The verdict/)).toEqual([expect.stringContaining('Both together stop a mail'), 'Send asks once more.']);
  expect(linesOf(tried, /^About Data center refresh, Alder Clinics/)).toEqual([
    'The subject or the text names the deal or one of its topics.',
    'The deal is lost, which is a no.',
    'Dana Whitlock (decides on it) is not on the mail.',
    'Theo Marsh stands above the working contact, and the mail goes over the contact’s head.',
  ]);
  expect(linesOf(tried, /^The words/)).toContainEqual('“playing field was never level either”: Calling the process unfair. Rule “playing field not level”, counts in any mail.');
  expect(linesOf(tried, /^Theo Marsh · To/)).toContainEqual(expect.stringContaining('Reports to Samuel Reyes'));
});

test('over two heads and through an assistant: all three are named', async () => {
  const lines = linesOf(await tryStory('02-quarter-end-to-the-chair.json'), /^About /);
  expect(lines).toContainEqual(expect.stringMatching(/^Vivian Okoro stands above .* Reached through nadia\.brandt@alderclinics\.example\.$/));
  expect(lines).toContainEqual(expect.stringMatching(/Theo Marsh.*Samuel Reyes/));
});

test.each([
  ['06-kept-informed.json', 'Ruth Castellan may be written to about Compliance reporting: Ruth Castellan introduced us and asked to be kept informed.'],
  ['09-shamed-on-copy.json', 'Bashir Noor stands above the contact, who sees the mail. That is fine.'],
  ['10-the-contact-left.json', 'Cora Stein (decides on it) has left and no longer counts.'],
  ['14-answer-to-the-boss.json', 'Theo Marsh wrote first, in the mails below. An answer is fine.'],
])('%s: %s', async (file, line) => {
  expect(linesOf(await tryStory(file), /^About /)).toContain(line);
});

test('every sample has reasons, and all of them are whole sentences', async () => {
  for (const { file } of sampleList) {
    const { reasons } = await tryStory(file);
    expect(reasons.length).toBeGreaterThan(2);
    expect(reasons.flatMap(({ title, lines }) => [title, ...lines]).filter((text) => text.trim() === '' || /[{}]|undefined/.test(text))).toEqual([]);
  }
});

test('a story is tried on the sample chart when another chart is open, and on the open one when that holds its people', async () => {
  const [first] = sampleChart.accounts;
  expect(await tryStory('01-lost-deal-told-to-the-cio.json', { ...sampleChart, accounts: [{ ...first, id: 'other', engagements: [] }] })).toMatchObject({ onSample: true, view: { severity: 'stop' } });
  const invited = sampleChart.accounts.map((account) => (account.id === 'alder-clinics' ? { ...account, engagements: account.engagements.map((deal) => (deal.id === 'storage' ? { ...deal, allowed: [{ personId: 'cfo', reason: 'invited us' }] } : deal)) } : account));
  expect(await tryStory('04-value-only-to-the-cfo.json', { ...sampleChart, accounts: invited })).toMatchObject({ onSample: false, view: { severity: 'none' } });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkDraft, parseOrgChart, readTitles } from '../../src/core';
import type { Draft, OrgChartFile, Report } from '../../src/core';
import { parseEml } from '../../src/mime/parse-eml';
import { parseJsonDraft } from '../../src/mime/parse-json-draft';
import { englishReportWords as words } from '../../src/words/english';
import { runInBareEngine } from '../support/bare-engine';

const handlerFile = path.resolve('dist/site/launchevent.js');
const now = Date.UTC(2026, 10, 25, 9);

interface Case { readonly name: string; readonly draft: Draft; readonly chart: unknown }

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

async function readCases(): Promise<readonly Case[]> {
  const cases: Case[] = [];
  const fixtures = path.resolve('test/fixtures/drafts');
  for (const name of readdirSync(fixtures)) {
    const parsed = await parseEml(readFileSync(path.join(fixtures, name, 'draft.eml')));
    if (parsed.ok) cases.push({ name, draft: parsed.draft, chart: readJson(path.join(fixtures, name, 'org-chart.json')) });
  }
  const samples = path.resolve('assets/samples/drafts');
  const sampleChart = readJson('assets/samples/org-chart.json');
  for (const name of readdirSync(samples)) {
    const parsed = parseJsonDraft(readJson(path.join(samples, name)));
    if (parsed.ok) cases.push({ name, draft: parsed.draft, chart: sampleChart });
  }
  return cases;
}

function nodeReport(draft: Draft, chart: unknown, at: number): string {
  const parsed = parseOrgChart(chart);
  return parsed.chart === undefined ? JSON.stringify(parsed.issues) : JSON.stringify(checkDraft(draft, parsed.chart, { words, now: at }));
}

let check: string;
let cases: readonly Case[];
beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'endrun-engine-'));
  execFileSync(process.execPath, ['test/support/build-check-in-engine.cjs', folder], { encoding: 'utf8' });
  check = readFileSync(path.join(folder, 'check.js'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  cases = await readCases();
});

/** Calls a function that takes and gives JSON once for each input, in the bare engine. */
const ask = (name: string, inputs: readonly unknown[]): readonly string[] =>
  runInBareEngine([check, ...inputs.map((input) => `${name}(${JSON.stringify(JSON.stringify(input))})`)]).slice(1);

test('the handler is ES2016 to the letter', () => {
  expect(execFileSync(process.execPath, ['node_modules/es-check/lib/cli/index.js', 'es2016', handlerFile], { encoding: 'utf8' })).toContain('passed');
});

test('a bare ES2016 engine gives the same reports as Node on every fixture and sample', () => {
  expect(cases.length).toBeGreaterThan(60);
  const reports = ask('reportOf', cases.map(({ draft, chart }) => ({ draft, chart, now })));
  cases.forEach(({ name, draft, chart }, i) => expect({ name, report: reports[i] }).toEqual({ name, report: nodeReport(draft, chart, now) }));
});

test('the part of a chart that is left with a draft gives the same report as the whole', () => {
  [false, true].forEach((pruned) => {
    const reports = ask('sliceReportOf', cases.map(({ draft, chart }) => ({ draft, chart, now, pruned })));
    cases.forEach(({ name, draft, chart }, i) => expect({ name, pruned, report: reports[i] }).toEqual({ name, pruned, report: nodeReport(draft, chart, now) }));
  });
});

interface Outcome {
  readonly completed: readonly { readonly allowEvent: boolean; readonly errorMessage?: string }[];
  readonly notices: Readonly<Record<string, { readonly message: string }>>;
  readonly mostRunning: number;
}

const handler = () => readFileSync(handlerFile, 'utf8');
const outcomeText = 'JSON.stringify(outlook)';

test('the built handler runs there, and at Send says of every sample what Node says', () => {
  const samples = cases.filter(({ name }) => /\.json$/.test(name));
  const texts = runInBareEngine(samples.flatMap(({ draft, chart }) => {
    const addresses = draft.to.concat(draft.cc, draft.bcc).map((recipient) => recipient.address.toLowerCase());
    const session = { 'endrun.chart': JSON.stringify({ addresses, file: readTitles(chart as OrgChartFile) }) };
    return [`openOutlook(${JSON.stringify({ draft, session })}); 0`, handler(), "fireEvent('onMessageSend'); 0", outcomeText];
  }));
  expect(samples.length).toBeGreaterThanOrEqual(12);
  samples.forEach(({ name, draft, chart }, i) => {
    const outcome = JSON.parse(texts[4 * i + 3] ?? '') as Outcome;
    const report = JSON.parse(nodeReport({ ...draft, bodyType: 'html' }, chart, Date.now())) as Report;
    expect({ name, completed: outcome.completed.map(({ allowEvent, errorMessage }) => ({ allowEvent, errorMessage })) })
      .toEqual({ name, completed: [report.promptAtSend ? { allowEvent: false, errorMessage: report.summary } : { allowEvent: true, errorMessage: undefined }] });
    expect(outcome.notices).toEqual({});
    expect(outcome.mostRunning).toBeLessThanOrEqual(3);
  });
});

test('without chart and network the mail goes out with a notice, and without a draft it goes out too', () => {
  const texts = runInBareEngine([
    `openOutlook(${JSON.stringify({ draft: cases[0]?.draft })}); 0`, handler(), "fireEvent('onMessageSend'); 0", outcomeText,
    "Office.context.mailbox.item = null; fireEvent('onMessageSend'); 0", outcomeText,
  ]);
  const outcome = JSON.parse(texts[3] ?? '') as Outcome;
  expect(outcome.completed).toEqual([{ allowEvent: true }]);
  expect(outcome.notices.endrun?.message).toContain(words('not-checked.offline'));
  expect((JSON.parse(texts[5] ?? '') as Outcome).completed).toEqual([{ allowEvent: true }, { allowEvent: true }]);
});

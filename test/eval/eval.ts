import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { checkDraft, parseOrgChart } from '../../src/core';
import type { OrgChart, Report } from '../../src/core';
import { englishReportWords } from '../../src/words/english';
import { draftOf } from '../support/labelled-drafts';
import type { DraftLine } from '../support/labelled-drafts';
import { spanFound, spanHit } from '../support/spans';
import { evaluateSentences } from './labelled-sentences';
import type { LabelledSentence } from './labelled-sentences';
import { evaluateMail } from './ordinary-mail';
import type { Mail } from './ordinary-mail';
import { percent } from './percent';

/** A labelled draft: one JSON object a line. `bypassed` are primary addresses. */
interface LabelledDraft extends DraftLine {
  readonly id: string;
  /** The chart itself, or the path of its file beside the drafts. */
  readonly chart?: unknown;
  readonly expect: { readonly severity: Report['severity']; readonly bypassed?: readonly string[]; readonly accusation?: boolean; readonly spans?: readonly string[]; readonly never?: readonly string[]; readonly promptAtSend?: boolean };
}

function readLines(path: string): readonly unknown[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as unknown);
}

const warns = (severity: Report['severity']): boolean => severity === 'caution' || severity === 'stop';

const charts = new Map<string, OrgChart | undefined>();

function chartOf(chart: unknown, folder: string): OrgChart | undefined {
  if (typeof chart !== 'string') return parseOrgChart(chart).chart;
  const path = join(folder, chart);
  if (!charts.has(path)) charts.set(path, parseOrgChart(JSON.parse(readFileSync(path, 'utf8'))).chart);
  return charts.get(path);
}

function evaluateDrafts(lines: readonly LabelledDraft[], folder: string, shared: OrgChart | undefined, now: number | undefined, verbose: boolean): Readonly<Record<string, string>> {
  const count = { severity: 0, bypassed: 0, warnRight: 0, warned: 0, shouldWarn: 0, spans: 0, spansFound: 0, never: 0, neverHit: 0, asks: 0 };
  const misses: string[] = [];
  for (const line of lines) {
    const chart = line.chart === undefined ? shared : chartOf(line.chart, folder);
    if (chart === undefined) throw new Error(`${line.id}: no usable chart`);
    const report = checkDraft(draftOf(line), chart, { words: englishReportWords, now: now ?? (line.date === undefined ? chart.generatedAt : undefined) });
    const { expect } = line;
    const bypassed = [...new Set(report.bypasses.flatMap((bypass) => [...bypass.contacts, ...bypass.skipped]))].sort().join(' ');
    const expected = [...(expect.bypassed ?? [])].sort().join(' ');
    const right = report.severity === expect.severity;
    const sameBypassed = expect.bypassed === undefined || bypassed === expected;
    if (right) count.severity += 1;
    if (sameBypassed) count.bypassed += 1;
    if (warns(report.severity)) count.warned += 1;
    if (warns(expect.severity)) count.shouldWarn += 1;
    if (warns(report.severity) && warns(expect.severity)) count.warnRight += 1;
    if (report.promptAtSend) count.asks += 1;
    const lost = (expect.spans ?? []).filter((span) => !spanFound(span, report));
    const hit = (expect.never ?? []).filter((span) => spanHit(span, report));
    count.spans += expect.spans?.length ?? 0;
    count.spansFound += (expect.spans?.length ?? 0) - lost.length;
    count.never += expect.never?.length ?? 0;
    count.neverHit += hit.length;
    if (!right || !sameBypassed || verbose) {
      misses.push(`${right ? 'ok  ' : 'MISS'} ${line.id}: ${report.severity}, should be ${expect.severity}${sameBypassed ? '' : `\n       bypassed [${bypassed}], should be [${expected}]`}${lost.length > 0 ? `\n       not found: ${lost.map((span) => `“${span}”`).join(' ')}` : ''}${hit.length > 0 ? `\n       wrongly found: ${hit.map((span) => `“${span}”`).join(' ')}` : ''}${report.findings.length > 0 ? `\n       found: ${report.findings.map((finding) => `${finding.ruleId}/${finding.certainty} “${finding.text}”`).join(' | ')}` : ''}`);
    }
  }
  console.log(misses.join('\n'));
  return {
    drafts: String(lines.length),
    'severity right': percent(count.severity, lines.length),
    'bypassed people right': percent(count.bypassed, lines.length),
    'warn precision': percent(count.warnRight, count.warned),
    'warn recall': percent(count.warnRight, count.shouldWarn),
    'spans found': percent(count.spansFound, count.spans),
    'innocent spans hit': percent(count.neverHit, count.never),
    'asks at Send': percent(count.asks, lines.length),
  };
}

/** Adds the figures of this version to the history, one entry a version and file; the last run of a version stands. */
function remember(path: string, file: string, figures: Readonly<Record<string, string>>): void {
  const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
  const history = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []) as { version: string; file: string; figures: unknown }[];
  const kept = history.filter((entry) => entry.version !== version || entry.file !== file);
  writeFileSync(path, `${JSON.stringify([...kept, { version, file, figures }], null, 2)}\n`);
}

const print = (figures: Readonly<Record<string, string>>): void => Object.keys(figures).forEach((name) => console.log(`${name.padEnd(52)} ${figures[name] ?? ''}`));

const usage = `npm run eval -- --drafts FILE.jsonl [--chart FILE] [--now TIME] [--verbose]
npm run eval -- --sentences FILE.jsonl [--verbose]
npm run eval -- --mail FILE.jsonl[.gz] [--samples 60]
--history FILE keeps the figures by version.`;
const { values } = parseArgs({ options: { drafts: { type: 'string' }, chart: { type: 'string' }, sentences: { type: 'string' }, mail: { type: 'string' }, now: { type: 'string' }, samples: { type: 'string', default: '60' }, verbose: { type: 'boolean', default: false }, history: { type: 'string' } } });
if (values.drafts === undefined && values.mail === undefined && values.sentences === undefined) {
  console.error(usage);
  process.exitCode = 2;
}
function tell(file: string, figures: Readonly<Record<string, string>>): void {
  console.log(`\n${basename(file)}`);
  print(figures);
  if (values.history !== undefined) remember(values.history, basename(file), figures);
}
if (values.drafts !== undefined) {
  const chart = values.chart === undefined ? undefined : parseOrgChart(JSON.parse(readFileSync(values.chart, 'utf8'))).chart;
  tell(values.drafts, evaluateDrafts(readLines(values.drafts) as LabelledDraft[], dirname(values.drafts), chart, values.now === undefined ? undefined : Date.parse(values.now), values.verbose));
}
if (values.sentences !== undefined) tell(values.sentences, evaluateSentences(readLines(values.sentences) as LabelledSentence[], values.verbose));
if (values.mail !== undefined) {
  const mails = readLines(values.mail) as Mail[];
  tell(values.mail, { ...evaluateMail(mails, 0, false), ...evaluateMail(mails, Number(values.samples), true) });
}

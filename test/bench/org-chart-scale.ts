import { performance } from 'node:perf_hooks';
import { checkDraft, indexOrgChart, parseOrgChart, readTitles } from '../../src/core';
import type { Draft, OrgChart, OrgChartFile } from '../../src/core';
import { buildRelease } from '../../src/orgchart-tools/publish/build-release';
import { englishReportWords as words } from '../../src/words/english';
import { largeChart } from '../support/large-chart';

/** npx tsx --expose-gc test/bench/org-chart-scale.ts: what a chart of each size costs to load, and a draft to check. */
const sizes = [1_000, 20_000, 200_000];
const peopleInAccount = 20;
const draftsTimed = 400;
const megabyte = 1024 * 1024;
const now = Date.parse('2026-11-24T09:00:00Z');

function timed<T>(work: () => T): { readonly value: T; readonly milliseconds: number } {
  const start = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - start };
}

function heapMegabytes(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / megabyte;
}

function draftTo(addresses: readonly string[]): Draft {
  return { from: { address: 'ana@ourcompany.example' }, to: addresses.map((address) => ({ address })), cc: [], bcc: [], subject: 'Storage', body: 'Could we talk about the storage offer next week? The figures are attached.', bodyType: 'text' };
}

/** Median time of a draft to the chief of one account after the other, in milliseconds. */
function draftMilliseconds(chart: OrgChart, accounts: number): number {
  const times = Array.from({ length: draftsTimed }, (_, i) => timed(() => checkDraft(draftTo([`p0@a${(i * 7) % accounts}.example`]), chart, { words, now })).milliseconds);
  return times.sort((one, other) => one - other)[draftsTimed >> 1] ?? 0;
}

function shards(file: OrgChartFile): readonly string[] {
  const { value: release, milliseconds } = timed(() => buildRelease(file, { serial: 1, former: [] }));
  const texts = release.shards.map(({ text }) => text);
  if (texts.length < 2) return ['one file', `${milliseconds.toFixed(0)}`, '–', '–'];
  const largest = texts.reduce((one, other) => (one.length > other.length ? one : other));
  return [`${texts.length} shards`, milliseconds.toFixed(0), `${(largest.length / 1024).toFixed(0)} KB`, timed(() => JSON.parse(largest)).milliseconds.toFixed(2)];
}

function measure(people: number): readonly string[] {
  const accounts = people / peopleInAccount;
  const file = largeChart({ accounts, people: peopleInAccount - 1, generatedAt: '2026-11-23T06:00:00Z' });
  const text = JSON.stringify(file);
  const before = heapMegabytes();
  const json = timed(() => JSON.parse(text) as OrgChartFile);
  const indexed = timed(() => indexOrgChart(readTitles(json.value)));
  const memory = heapMegabytes() - before;
  const loaded = timed(() => parseOrgChart(json.value, { checks: 'form' }));
  const checked = timed(() => parseOrgChart(json.value, { now }));
  const chart = indexed.value;
  draftMilliseconds(chart, accounts);
  const many = draftTo(Array.from({ length: 1_000 }, (_, i) => `p${i % (peopleInAccount - 1)}@a${Math.floor(i / 19) % accounts}.example`));
  return [
    people.toLocaleString('en'), `${(text.length / megabyte).toFixed(1)} MB`, json.milliseconds.toFixed(0), indexed.milliseconds.toFixed(0), loaded.milliseconds.toFixed(0), checked.milliseconds.toFixed(0), `${memory.toFixed(0)} MB`,
    draftMilliseconds(chart, accounts).toFixed(3), timed(() => checkDraft(many, chart, { words, now })).milliseconds.toFixed(0), ...shards(file),
  ];
}

const header = ['people', 'JSON', 'read ms', 'index ms', 'load ms', 'all checks ms', 'memory', 'draft ms', '1,000 recipients ms', 'published as', 'in ms', 'largest', 'its read ms'];
const rows = [header, ...sizes.map(measure)];
const widths = header.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
rows.forEach((row) => console.log(row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')));

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTitles } from '../../src/core';
import type { OrgChartFile } from '../../src/core';
import { root } from '../support/source-files';
import { milliseconds, percentile } from './table';
import type { Measures } from './table';

const processes = 9;
const child = join(root, 'test/bench/cold-start-child.cjs');
const { resolve } = createRequire(child);

interface ColdStart {
  readonly load: number;
  readonly first?: number;
  readonly second?: number;
  readonly asked?: boolean;
}

function startAfresh(subject: string, file: string, chart: string): readonly ColdStart[] {
  return Array.from({ length: processes }, () => JSON.parse(execFileSync(process.execPath, [child, subject, file, chart], { encoding: 'utf8' })) as ColdStart);
}

const median = (values: readonly (number | undefined)[]): string => {
  const known = values.filter((value): value is number => value !== undefined);
  return known.length === 0 ? '' : milliseconds(percentile(known, 0.5));
};

/** Outlook for Windows pays load and first check on every event: its runtime is a fresh one each time. */
export function measureColdStart(): Measures {
  const subjects = [
    ['launchevent', join(root, 'dist/site/launchevent.js')], ['compromise/one', resolve('compromise/one')], ['compromise/three', resolve('compromise/three')],
  ] as const;
  const folder = mkdtempSync(join(tmpdir(), 'endrun-bench-'));
  const chart = join(folder, 'org-chart.json');
  writeFileSync(chart, JSON.stringify(readTitles(JSON.parse(readFileSync(join(root, 'assets/samples/org-chart.json'), 'utf8')) as OrgChartFile)));
  const rows = subjects.map(([subject, file]) => {
    const starts = startAfresh(subject, file, chart);
    if (subject === 'launchevent' && starts.some(({ asked }) => asked !== true)) throw new Error('the launch event did not ask about the sample draft, so its time says nothing');
    return [subject, median(starts.map(({ load }) => load)), median(starts.map(({ first }) => first)), median(starts.map(({ second }) => second))];
  });
  rmSync(folder, { recursive: true });
  return { title: 'A fresh process', columns: ['', 'load', 'first check', 'second check'], rows, note: `Medians of ${processes} processes each. The check is the first sample draft at Send: read from a stand-in for Outlook, checked, completed.` };
}

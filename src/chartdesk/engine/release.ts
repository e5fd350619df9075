import { strToU8, zipSync } from 'fflate';
import { printOrgChart } from '../../core';
import type { OrgChartFile, Words } from '../../core';
import { diffCharts } from '../../orgchart-tools/diff/diff-charts';
import { describeDiff } from '../../orgchart-tools/diff/describe-diff';
import { countRows } from '../../orgchart-tools/publish/build-release';
import { publishChart } from '../../orgchart-tools/publish/publish-release';
import { memoryStore } from '../../orgchart-tools/publish/release-store';
import { createSigner } from '../../orgchart-tools/publish/signing';
import { parsePolicy } from '../../policy/parse-policy';
import type { Comparison, InUseResult, ReleaseResult, ReleaseSettings } from './desk-engine';
import type { ReadChart } from './read-chart-file';

/** As `publishChart` has it: more rows gone than this share stops a release. */
const maxShrink = 0.2;

export function inUseFrom(read: ReadChart | undefined, words: Words): InUseResult {
  if (read?.file === undefined) return { ok: false, message: read === undefined ? '' : read.issues[0]?.message ?? words('desk.zip.not-published') };
  const { accounts, people } = countRows(read.file);
  return { ok: true, accounts, people, generatedAt: read.file.generatedAt, ...(read.policy === undefined ? {} : { policy: read.policy }) };
}

export function compareWith(inUse: OrgChartFile, file: OrgChartFile, words: Words, now: number): Comparison {
  const diff = diffCharts(inUse, file, now);
  return { sections: describeDiff(diff, words), ...(diff.shrink > maxShrink ? { shrunk: diff.shrunk } : {}) };
}

const stamp = (now: number): string => new Date(now).toISOString().replace(/\.\d{3}Z$/, 'Z');

interface ReleaseOptions extends ReleaseSettings { readonly words: Words; readonly now: number }

/** Dated as a zip can; the bytes inside are the same at any time of the day. */
function zipFolder(files: ReadonlyMap<string, string>): Uint8Array {
  const entries = [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([path, text]) => [`orgchart/${path}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01' });
}

/** A checked chart as one file, or as the folder that `endrun publish` would write, continuing the folder in use. */
export async function makeRelease(kind: 'json' | 'folder', file: OrgChartFile | undefined, inUse: ReadChart | undefined, { words, now, acceptShrink, policy, key }: ReleaseOptions): Promise<ReleaseResult> {
  if (file === undefined) return { ok: false, message: words('desk.try.no-chart') };
  const shrink = inUse?.file === undefined ? undefined : compareWith(inUse.file, file, words, now).shrunk;
  const tooSmall = shrink === undefined || acceptShrink ? undefined : words('desk.release.shrunk', { ...shrink, kind: words(`desk.kind.${shrink.kind}`) });
  if (tooSmall !== undefined) return { ok: false, message: tooSmall };
  if (kind === 'json') return { ok: true, name: 'org-chart.json', bytes: strToU8(printOrgChart(file)), unchanged: false };
  const checkedPolicy = policy && parsePolicy(policy, words);
  const policyFaults = (checkedPolicy?.issues ?? []).filter(({ severity }) => severity === 'error').length;
  if (policyFaults > 0) return { ok: false, message: words('desk.release.policy-faults', { count: policyFaults }) };
  const sign = key === undefined ? undefined : await createSigner(key);
  if (key !== undefined && sign === undefined) return { ok: false, message: words('desk.key.bad') };
  const store = memoryStore(new Map(inUse?.folder ?? []));
  const published = await publishChart(store, file, { now, acceptShrink, policy: checkedPolicy?.file, sign });
  if (!published.ok) return { ok: false, message: words(`desk.release.${published.reason}`) };
  return { ok: true, name: `orgchart-${stamp(now).slice(0, 'YYYY-MM-DD'.length)}.zip`, bytes: zipFolder(store.files), release: published.release, unchanged: published.unchanged === true };
}

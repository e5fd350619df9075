import { parseOrgChart } from '../core';
import type { Issue, OrgChart, OrgChartFile } from '../core';
import { createJsonPositions, parseJson } from '../orgchart-tools/json-positions';
import { readPublishedChart } from '../orgchart-tools/publish/read-release';
import type { CliHost } from './host';
import { openReleaseFolder } from './node-release-store';

/** An org chart from disk. `problems` are ready to be shown, each with its place. */
export type ReadOrgChart =
  | { readonly ok: true; readonly chart: OrgChart; readonly file: OrgChartFile; readonly issues: readonly Issue[]; readonly problems: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

function unreadable(host: CliHost, path: string, fault: unknown): ReadOrgChart {
  const { code, message } = fault as NodeJS.ErrnoException;
  if (code === undefined) throw fault;
  const key = code === 'ENOENT' ? 'chart.no-such-file' : 'chart.unreadable';
  return { ok: false, problems: [host.words(key, { path, detail: message })] };
}

/** A folder as `endrun publish` writes it, every file held against its hash. */
async function readFolder(host: CliHost, path: string): Promise<ReadOrgChart> {
  const read = await readPublishedChart(openReleaseFolder(host, path));
  if (!read.ok) return { ok: false, problems: [host.words('chart.bad-folder', { path, problem: host.words(`published.${read.fault}`, { path: read.path }) })] };
  const { file } = read.value;
  const { chart, issues } = parseOrgChart(file, { now: host.now() });
  const problems = issues.filter(({ severity }) => severity === 'error').map((issue) => host.words('chart.folder-issue', { path, message: issue.message, cure: issue.cure }));
  return chart === undefined ? { ok: false, problems } : { ok: true, chart, file, issues, problems };
}

/** Reads an org chart: a JSON file, or a published folder. Faults that leave it usable are told in `problems`; warnings are left to `chart check`. */
export async function readOrgChart(host: CliHost, path: string): Promise<ReadOrgChart> {
  let text: string;
  try {
    if ((await host.files.stat(path)).isDirectory()) return await readFolder(host, path);
    text = await host.files.readFile(path, 'utf8');
  } catch (fault) {
    return unreadable(host, path, fault);
  }
  const json = parseJson(text);
  if (!json.ok) return { ok: false, problems: [host.words('chart.broken-json', { path, ...json.position, detail: json.message })] };
  const { chart, issues } = parseOrgChart(json.value, { now: host.now(), words: host.words });
  const positionOf = createJsonPositions(text);
  const problems = issues.filter(({ severity }) => severity === 'error').map((issue) => host.words('chart.issue', { path, ...positionOf(issue.path), message: issue.message, cure: issue.cure }));
  return chart === undefined ? { ok: false, problems } : { ok: true, chart, file: json.value as OrgChartFile, issues, problems };
}

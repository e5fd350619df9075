import { parseOrgChart } from '../core';
import type { Issue, OrgChart } from '../core';
import { createJsonPositions, parseJson } from '../orgchart-tools/json-positions';
import type { CliHost } from './host';

/** An org chart from disk. `problems` are ready to be shown, each with its place. */
export type ReadOrgChart =
  | { readonly ok: true; readonly chart: OrgChart; readonly issues: readonly Issue[]; readonly problems: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

function unreadable(host: CliHost, path: string, fault: unknown): ReadOrgChart {
  const { code, message } = fault as NodeJS.ErrnoException;
  if (code === undefined) throw fault;
  const key = code === 'ENOENT' ? 'chart.no-such-file' : code === 'EISDIR' ? 'chart.is-a-folder' : 'chart.unreadable';
  return { ok: false, problems: [host.words(key, { path, detail: message })] };
}

/** Reads an org chart. Faults that leave it usable are told in `problems`; warnings are left to `chart check`. */
export async function readOrgChart(host: CliHost, path: string): Promise<ReadOrgChart> {
  let text: string;
  try {
    text = await host.files.readFile(path, 'utf8');
  } catch (fault) {
    return unreadable(host, path, fault);
  }
  const json = parseJson(text);
  if (!json.ok) return { ok: false, problems: [host.words('chart.broken-json', { path, ...json.position, detail: json.message })] };
  const { chart, issues } = parseOrgChart(json.value, { now: host.now() });
  const positionOf = createJsonPositions(text);
  const problems = issues.filter(({ severity }) => severity === 'error').map((issue) => host.words('chart.issue', { path, ...positionOf(issue.path), message: issue.message, cure: issue.cure }));
  return chart === undefined ? { ok: false, problems } : { ok: true, chart, issues, problems };
}

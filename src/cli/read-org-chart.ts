import { parseOrgChart } from '../core';
import type { Issue, OrgChart, OrgChartFile, PhraseValues } from '../core';
import { createJsonPositions, parseJson } from '../orgchart-tools/json-positions';
import type { Position } from '../orgchart-tools/json-positions';
import { readPublishedChart } from '../orgchart-tools/publish/read-release';
import type { CliHost } from './host';
import { openReleaseFolder } from './node-release-store';

/** Where an issue's JSON Pointer stands. */
export interface Place extends Partial<Position> {
  /** `path:line:column`, or the folder of a published chart. */
  readonly text: string;
}

interface Read {
  /** Errors, ready to be shown, each with its place. */
  readonly problems: readonly string[];
  /** All faults of a chart that is JSON at all, warnings too. */
  readonly issues: readonly Issue[];
  readonly placeOf: (pointer: string) => Place;
}

/** An org chart from disk. */
export type ReadOrgChart =
  | Read & { readonly ok: true; readonly chart: OrgChart; readonly file: OrgChartFile }
  | Read & { readonly ok: false };

/** A larger chart is published as a folder. */
export const megabyte = 1024 * 1024;
export const maxFileBytes = 25 * megabyte;

const refused = (path: string, problem: string): ReadOrgChart => ({ ok: false, problems: [problem], issues: [], placeOf: () => ({ text: path }) });

function parsed(host: CliHost, value: unknown, placeOf: Read['placeOf']): ReadOrgChart {
  const { chart, issues } = parseOrgChart(value, { now: host.now(), words: host.words });
  const problems = issues.filter(({ severity }) => severity === 'error').map(({ path, message, cure }) => host.words('chart.issue', { place: placeOf(path).text, message, cure }));
  const read: Read = { problems, issues, placeOf };
  return chart === undefined ? { ...read, ok: false } : { ...read, ok: true, chart, file: value as OrgChartFile };
}

function unreadable(host: CliHost, path: string, fault: unknown): ReadOrgChart {
  const { code, message } = fault as NodeJS.ErrnoException;
  if (code === undefined) throw fault;
  const key = code === 'ENOENT' ? 'chart.no-such-file' : 'chart.unreadable';
  return refused(path, host.words(key, { path, detail: message }));
}

/** A folder as `endrun publish` writes it, every file held against its hash. */
async function readFolder(host: CliHost, path: string): Promise<ReadOrgChart> {
  const read = await readPublishedChart(openReleaseFolder(host, path));
  if (!read.ok) return refused(path, host.words('chart.bad-folder', { path, problem: host.words(`published.${read.fault}`, { path: read.path }) }));
  return parsed(host, read.value.file, () => ({ text: path }));
}

/** A fault of the file itself, before it is a chart. */
function brokenFile(host: CliHost, code: string, place: Place, values: PhraseValues): ReadOrgChart {
  const issue: Issue = { code, severity: 'error', path: '', message: host.words(`issue.${code}`, values), cure: host.words(`issue.${code}.cure`) };
  return { ok: false, problems: [host.words('chart.issue', { place: place.text, message: issue.message, cure: issue.cure })], issues: [issue], placeOf: () => place };
}

const placeAt = (path: string, { line, column }: Position): Place => ({ text: `${path}:${line}:${column}`, line, column });

/** Reads an org chart: a JSON file, or a published folder. Faults that leave it usable are told in `problems`. */
export async function readOrgChart(host: CliHost, path: string): Promise<ReadOrgChart> {
  let text: string;
  try {
    const stats = await host.files.stat(path);
    if (stats.isDirectory()) return await readFolder(host, path);
    if (stats.size > maxFileBytes) return brokenFile(host, 'too-large', { text: path }, { found: Math.round(stats.size / megabyte), limit: maxFileBytes / megabyte });
    text = await host.files.readFile(path, 'utf8');
  } catch (fault) {
    return unreadable(host, path, fault);
  }
  const json = parseJson(text);
  if (!json.ok) return brokenFile(host, 'bad-json', placeAt(path, json.position), { detail: json.message });
  const positionOf = createJsonPositions(text);
  return parsed(host, json.value, (pointer) => placeAt(path, positionOf(pointer)));
}

import { unzipSync } from 'fflate';
import { parseOrgChart } from '../../core';
import type { OrgChartFile, Words } from '../../core';
import type { ImportIssue } from '../../orgchart-tools/import/issue-log';
import type { SourceFile } from '../../orgchart-tools/import/source-file';
import { createJsonPositions, parseJson } from '../../orgchart-tools/json-positions';
import { readPublishedChart } from '../../orgchart-tools/publish/read-release';
import { memoryStore } from '../../orgchart-tools/publish/release-store';
import { parsePolicy } from '../../policy/parse-policy';
import type { PolicyFile } from '../../policy/schema';

export interface ReadChart {
  readonly file?: OrgChartFile;
  readonly issues: readonly ImportIssue[];
  /** The published folder that the chart came in, to be carried on. */
  readonly folder?: ReadonlyMap<string, string>;
  /** The policy that was published with it. */
  readonly policy?: PolicyFile;
}

/** What a zipped folder may hold once unpacked. */
const maxUnpackedBytes = 512 * 1024 * 1024;
const chartFormat = /"format"\s*:\s*"endrun-orgchart"/;
const headCharacters = 4096;

export const isZippedFolder = (file: SourceFile): boolean => /\.zip$/i.test(file.name);

/** An org chart in our own format, as against the JSON of a directory. */
export function isChart({ name, bytes }: SourceFile): boolean {
  return /\.json$/i.test(name) && chartFormat.test(new TextDecoder().decode(bytes.subarray(0, headCharacters)));
}

const fault = (code: string, file: string, message: string, cure: string): ReadChart => ({ issues: [{ code, severity: 'error', path: '', place: { file }, message, cure }] });

function readJson({ name, bytes }: SourceFile, words: Words, now: number): ReadChart {
  const text = new TextDecoder().decode(bytes);
  const json = parseJson(text);
  if (!json.ok) return fault('bad-json', `${name}, ${words('desk.place.line', { line: json.position.line })}`, words('import.bad-json', { detail: json.message }), words('desk.bad-json.cure'));
  const { chart, issues } = parseOrgChart(json.value, { now, words });
  const positionOf = createJsonPositions(text);
  const placed = issues.map((issue) => ({ ...issue, place: { file: name, row: positionOf(issue.path).line, unit: 'line' as const } }));
  return chart === undefined ? { issues: placed.map((issue) => ({ ...issue, path: '' })) } : { file: json.value as OrgChartFile, issues: placed };
}

/** The files of a zip by path inside the published folder, wherever in the zip that folder is. */
function unzip(bytes: Uint8Array): Map<string, string> | undefined {
  try {
    let size = 0;
    const entries = unzipSync(bytes, { filter: ({ originalSize }) => (size += originalSize) <= maxUnpackedBytes });
    const pointer = Object.keys(entries).find((path) => /(?:^|\/)current\.json$/.test(path));
    if (pointer === undefined) return undefined;
    const folder = pointer.slice(0, -'current.json'.length);
    return new Map(Object.entries(entries).filter(([path]) => path.startsWith(folder) && !path.endsWith('/')).map(([path, content]) => [path.slice(folder.length), new TextDecoder().decode(content)]));
  } catch {
    return undefined;
  }
}

/** A chart from a JSON file, or from a zip of a published folder. */
export async function readChartFile(source: SourceFile, words: Words, now: number): Promise<ReadChart> {
  if (!isZippedFolder(source)) return readJson(source, words, now);
  const folder = unzip(source.bytes);
  if (folder === undefined) return fault('not-a-published-folder', source.name, words('desk.zip.not-published'), words('desk.zip.not-published.cure'));
  const published = await readPublishedChart(memoryStore(folder));
  if (!published.ok) return fault(published.fault, source.name, words(`published.${published.fault}`, { path: published.path }), words('desk.zip.not-published.cure'));
  const { file, release: { manifest } } = published.value;
  const policy = manifest.policy === undefined ? undefined : parsePolicy(manifest.policy, words).file;
  return { file, issues: parseOrgChart(file, { now, words }).issues, folder, ...(policy === undefined ? {} : { policy }) };
}

import { basename, join } from 'node:path';
import { printOrgChart } from '../../core';
import type { OrgChartFile, PhraseValues } from '../../core';
import { columnNames } from '../../orgchart-tools/import/column-names';
import { importChart } from '../../orgchart-tools/import/import-chart';
import type { ImportResult } from '../../orgchart-tools/import/import-chart';
import { standardRoles, withRole } from '../../orgchart-tools/import/role-map';
import type { RoleMap } from '../../orgchart-tools/import/role-map';
import type { SourceFile } from '../../orgchart-tools/import/source-file';
import { publishChart } from '../../orgchart-tools/publish/publish-release';
import { defineCommand } from '../command';
import { say } from '../host';
import type { CliHost } from '../host';
import { openReleaseFolder } from '../node-release-store';
import { createProgress } from '../progress';
import { readBytes, writeWhole } from '../read-file';
import { maxFileBytes, megabyte, readOrgChart } from '../read-org-chart';
import { showIssues } from '../show-issues';

const sourceName = /\.(?:xlsx|csv|tsv|txt|json|ldif?)$/i;
const maxNamed = 5;

/** The files named, and those in the folders named. */
async function readSourceFiles(host: CliHost, paths: readonly string[]): Promise<readonly SourceFile[] | undefined> {
  const named: string[] = [];
  for (const path of paths) {
    const isFolder = await host.files.stat(path).then((found) => found.isDirectory(), () => false);
    if (!isFolder) named.push(path);
    else named.push(...(await host.files.readdir(path)).filter((name) => sourceName.test(name)).sort().map((name) => join(path, name)));
  }
  const sources: SourceFile[] = [];
  for (const path of named) {
    const bytes = await readBytes(host, path);
    if (bytes === undefined) return undefined;
    sources.push({ name: basename(path), bytes });
  }
  return sources;
}

/** `--map` pairs as an object, or what is wrong with them. */
function readMap(given: readonly string[], host: CliHost): Readonly<Record<string, string>> | string {
  const fields = [...new Set(Object.values(columnNames).flatMap((names) => Object.keys(names)))];
  const pairs: [string, string][] = [];
  for (const pair of given) {
    const equals = pair.indexOf('=');
    if (equals < 1) return host.words('import.bad-pair', { given: pair, form: 'FIELD=HEADER' });
    const field = pair.slice(0, equals).trim();
    if (!fields.includes(field)) return host.words('import.unknown-field', { field, fields });
    pairs.push([field, pair.slice(equals + 1).trim()]);
  }
  return Object.fromEntries(pairs);
}

function readRoles(given: readonly string[], host: CliHost): RoleMap | string {
  let roles = standardRoles;
  for (const pair of given) {
    const next = withRole(roles, pair);
    if (next === undefined) return host.words('import.bad-pair', { given: pair, form: 'ROLE=USES' });
    roles = next;
  }
  return roles;
}

async function showMissing({ missing, proposed }: ImportResult, host: CliHost): Promise<void> {
  const some = (list: readonly string[]): string => (list.length <= maxNamed ? list.join('; ') : host.words('import.missing.some', { list: list.slice(0, maxNamed).join('; '), more: list.length - maxNamed }));
  const lines: (readonly [string, number, PhraseValues])[] = [
    ['contacts', missing.openDealsWithoutContact.length, { some: some(missing.openDealsWithoutContact) }],
    ['closed', missing.closedDealsWithoutContact, {}],
    ['topics', missing.openDealsWithoutTopics.length, { some: some(missing.openDealsWithoutTopics) }],
    ['reps', missing.dealsWithoutReps, {}],
    ['domains', missing.accountsWithoutDomain.length, { some: some(missing.accountsWithoutDomain) }],
    ['people', missing.accountsWithoutPeople.length, { some: some(missing.accountsWithoutPeople) }],
    ['managers', missing.peopleWithoutManager, { people: missing.people }],
  ];
  const told = lines.filter(([, count]) => count > 0);
  if (told.length > 0) await say(host, 'import.missing.title');
  for (const [key, count, values] of told) await say(host, `import.missing.${key}`, { ...values, count });
  if (proposed.length > 0) await say(host, 'import.proposed.title');
  for (const each of proposed) await say(host, 'import.proposed', { ...each });
}

/** A name that ends in .json is one file; any other is a folder of shards, as `endrun publish` writes it. */
async function writeChart(host: CliHost, path: string, file: OrgChartFile): Promise<boolean> {
  if (!/\.json$/i.test(path)) {
    await publishChart(openReleaseFolder(host, path), file, { now: host.now(), acceptShrink: true });
    return true;
  }
  const text = printOrgChart(file);
  if (text.length <= maxFileBytes) return writeWhole(host, path, text);
  await say(host, 'import.too-large', { path, limit: maxFileBytes / megabyte, folder: path.replace(/\.json$/i, '') });
  return false;
}

/** `endrun chart import`: an org chart from the files that sales ops have. */
export const chartImport = defineCommand({
  name: 'chart import',
  words: 'chart.import',
  options: {
    out: { type: 'string' }, merge: { type: 'string' }, own: { type: 'string', multiple: true }, map: { type: 'string', multiple: true }, role: { type: 'string', multiple: true },
    'valid-until': { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' },
  },
  async run(values, paths, host) {
    const map = readMap(values.map ?? [], host);
    const roles = readRoles(values.role ?? [], host);
    const usage =
      paths.length === 0 ? host.words('import.no-source')
      : values.out === undefined && values['dry-run'] !== true ? host.words('usage.missing-option', { option: '--out' })
      : typeof map === 'string' ? map
      : typeof roles === 'string' ? roles
      : undefined;
    if (usage !== undefined || typeof map === 'string' || typeof roles === 'string') {
      await say(host, 'usage.problem', { problem: usage ?? '', command: 'chart import' });
      return 2;
    }
    const sources = await readSourceFiles(host, paths);
    if (sources === undefined) return 2;
    let merge: OrgChartFile | undefined;
    if (values.merge !== undefined) {
      const read = await readOrgChart(host, values.merge);
      for (const problem of read.problems) await host.messages.write(`${problem}\n`);
      if (!read.ok) return 2;
      merge = read.file;
    }
    const progress = createProgress(host, host.words('import.reading'));
    const result = await importChart(sources, { words: host.words, now: host.now(), ownDomains: values.own, merge, map, roles, validUntil: values['valid-until'], onProgress: progress.step });
    await progress.end();
    const faults = result.issues.filter(({ severity }) => severity === 'error').length;
    const mayWrite = faults === 0 && result.file !== undefined && values['dry-run'] !== true;
    await showIssues(result.issues, host);
    await say(host, 'import.summary', { ...result.counts });
    await showMissing(result, host);
    if (mayWrite && values.out !== undefined && result.file !== undefined && !(await writeChart(host, values.out, result.file))) return 2;
    if (values.json === true) {
      const { counts, issues, missing, proposed, system } = result;
      await host.results.write(`${JSON.stringify({ written: mayWrite ? values.out : null, system, counts, issues, missing, proposed })}\n`);
    }
    if (faults > 0) await say(host, 'import.faults', { count: faults });
    else await say(host, mayWrite ? 'import.written' : 'import.dry-run', { path: values.out ?? '' });
    return faults > 0 ? 1 : 0;
  },
});

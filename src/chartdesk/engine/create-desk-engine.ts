import { indexOrgChart, parseOrgChart, readTitles } from '../../core';
import type { OrgChart, OrgChartFile, Words } from '../../core';
import { importChart } from '../../orgchart-tools/import/import-chart';
import type { ImportIssue } from '../../orgchart-tools/import/issue-log';
import { placeIssues } from '../../orgchart-tools/import/place-issues';
import { standardRoles, withUses } from '../../orgchart-tools/import/role-map';
import type { SourceFile, SourceRow } from '../../orgchart-tools/import/source-file';
import { writeTemplate } from '../../orgchart-tools/template/write-template';
import { parsePolicy } from '../../policy/parse-policy';
import { applyPatch } from '../state/desk-chart';
import type { DeskChart } from '../state/desk-chart';
import type { CheckedChart, DeskEngine, Opened, OpenOptions, ToldOfFiles } from './desk-engine';
import { keepOrigins } from './keep-origins';
import { orderPeople } from './order-people';
import { openPolicy } from './open-policy';
import { isChart, isZippedFolder, readChartFile } from './read-chart-file';
import type { ReadChart } from './read-chart-file';
import { readCorrections } from './read-corrections';
import { compareWith, inUseFrom, makeRelease } from './release';
import { titlesWithoutLevel } from './titles-without-level';
import { tryDraft } from './try-draft';

export interface EngineOptions {
  /** All words of the desk, with those of reports and of the tools. */
  readonly words: Words;
  /** The clock, milliseconds since 1970 UTC. */
  readonly now: () => number;
}

interface OpenedBefore { readonly sources: readonly SourceFile[]; readonly options: OpenOptions; readonly before?: OrgChartFile }

const keyOf = ({ accountId, engagement }: DeskChart['waiting'][number]): string => `${accountId}/${engagement.id}`;

/** The deals that still wait after a refresh: those of the fresh files, and the old ones that got no contact by it. */
function stillWaiting(old: DeskChart['waiting'], fresh: DeskChart['waiting'], file: OrgChartFile): DeskChart['waiting'] {
  const known = new Set(fresh.map(keyOf));
  file.accounts.forEach((account) => (account.engagements ?? []).forEach((engagement) => known.add(`${account.id}/${engagement.id}`)));
  return [...fresh, ...old.filter((each) => !known.has(keyOf(each)))];
}

/** An engine on the thread that calls it. It keeps the chart, so that an edit sends only what changed. */
export function createDeskEngine({ words, now }: EngineOptions): DeskEngine {
  let file: OrgChartFile | undefined;
  let chart: OrgChart | undefined;
  let issues: readonly ImportIssue[] = [];
  /** The files did not tell our own domains, and that is told as a fault of theirs. */
  let lacksDomain = false;
  let origins = new WeakMap<object, SourceRow>();
  let inUse: ReadChart | undefined;
  /** What was opened last, and over which chart. */
  let last: OpenedBefore | undefined;

  const check = (): CheckedChart => {
    if (file === undefined) return { issues: [], titles: [] };
    const parsed = parseOrgChart(file, { now: now(), words });
    chart = parsed.chart ?? indexOrgChart(readTitles(file));
    issues = placeIssues(parsed.issues.filter(({ path }) => path !== '/ownDomains' || !lacksDomain), file, origins);
    return { issues, titles: titlesWithoutLevel(chart) };
  };

  const openCharts = async (sources: readonly SourceFile[], withOthers: boolean): Promise<Opened> => {
    const [source] = sources;
    if (source === undefined) return { fileIssues: [], proposed: [], tables: [], checked: check() };
    const read = await readChartFile(source, words, now());
    if (read.file === undefined) return { fileIssues: read.issues, proposed: [], tables: [], checked: { issues: [], titles: [] } };
    file = read.file;
    lacksDomain = false;
    origins = new WeakMap();
    chart = indexOrgChart(readTitles(file));
    issues = read.issues;
    // A published folder, and a chart that fresh exports come with, are what the reps have now.
    const isInUse = read.folder !== undefined || withOthers;
    if (isInUse) inUse = read;
    return { ...(isInUse ? { inUse: { name: source.name, result: inUseFrom(read, words) } } : {}), chart: { file, waiting: [], ...(read.policy === undefined ? {} : { policy: read.policy }) }, fileIssues: [], proposed: [], tables: [], checked: { issues: read.issues, titles: titlesWithoutLevel(chart) } };
  };

  const openSources = async ({ sources, options: { ownDomains: givenDomains, refresh, waiting }, before }: OpenedBefore, { choices, roles, ownDomains = givenDomains }: ToldOfFiles, onProgress?: (done: number, total: number) => void): Promise<Opened> => {
    const charts = sources.filter((source) => isChart(source) || isZippedFolder(source));
    const others = sources.filter((source) => !charts.includes(source));
    const opened = charts.length > 0 ? await openCharts(charts, others.length > 0) : undefined;
    if (opened !== undefined && (others.length === 0 || opened.chart === undefined)) return opened;
    const merge = opened?.chart?.file ?? (refresh ? before : undefined);
    const result = await importChart(others, { words, now: now(), choices, roles: withUses(standardRoles, roles), onProgress, ...(ownDomains.length > 0 ? { ownDomains } : {}), ...(merge === undefined ? {} : { merge }) });
    const fileIssues = result.issues.filter(({ path }) => path === '');
    const { tables } = result;
    if (result.file === undefined) return { fileIssues, proposed: [], tables, checked: { issues: [], titles: [] } };
    file = result.file;
    origins = result.origins;
    lacksDomain = fileIssues.some(({ code }) => code === 'no-own-domain');
    const policy = opened?.chart?.policy;
    return { chart: { file, waiting: stillWaiting(refresh ? waiting : [], result.dealsWithoutContact, file), ...(policy === undefined ? {} : { policy }) }, fileIssues, proposed: result.proposed, tables, roles: result.contactRoles, ...(opened?.inUse === undefined ? {} : { inUse: opened.inUse }), checked: check() };
  };

  return {
    open: (sources, options, onProgress) => {
      last = { sources, options, before: file };
      return openSources(last, { choices: [], roles: [] }, onProgress);
    },
    openAgain: (told, onProgress) => openSources(last ?? { sources: [], options: { ownDomains: [], refresh: false, waiting: [] } }, told, onProgress),
    update: (patch) => {
      keepOrigins(origins, file, patch);
      file = applyPatch(file, patch);
      return Promise.resolve(check());
    },
    tryDraft: (source, rep, policy) => tryDraft(source, chart, { words, now: now(), rep, policy }),
    openInUse: async (source) => {
      const read = source === undefined ? undefined : await readChartFile(source, words, now());
      const result = inUseFrom(read, words);
      inUse = result.ok ? read : undefined;
      return result;
    },
    compare: () => Promise.resolve(file === undefined || inUse?.file === undefined ? undefined : compareWith(inUse.file, file, words, now())),
    makeRelease: (kind, settings) => makeRelease(kind, file, inUse, { words, now: now(), ...settings }),
    openPolicy: (source) => Promise.resolve(openPolicy(source, words)),
    checkPolicy: (policy) => Promise.resolve(parsePolicy(policy, words).issues),
    readCorrections: (files, pasted) => readCorrections(files, pasted, words),
    orderPeople: (query) => Promise.resolve(file === undefined || chart === undefined ? new Float64Array() : orderPeople(file, chart, issues, query, now(), words)),
    template: () => writeTemplate(),
  };
}

import { findChartIssues } from '../../core';
import type { OrgChartFile, Words } from '../../core';
import type { AccountRow } from '../rows';
import { mailDomain } from './cell-values';
import { gatherAccounts } from './gather-accounts';
import { gatherDeals } from './gather-deals';
import type { ProposedAllowance } from './gather-deals';
import { gatherPeople } from './gather-people';
import { createIssueLog } from './issue-log';
import type { ImportIssue, IssueLog } from './issue-log';
import { mergeCharts } from './merge-charts';
import { leaveOutIncomplete } from './missing';
import type { DealWithoutContact, MissingFacts } from './missing';
import { placeIssues } from './place-issues';
import type { ColumnMap } from './read-columns';
import { readSources } from './read-sources';
import { countRoles, standardRoles } from './role-map';
import type { ContactRole, RoleMap } from './role-map';
import type { SourceFile, SourceRow, SourceRows, SourceSystem } from './source-file';
import type { TableChoice, TableView } from './table-choice';

export interface ImportOptions {
  readonly words: Words;
  /** The clock, milliseconds since 1970 UTC. */
  readonly now: number;
  /** Our own mail domains; else those of the chart in use, else those of the reps. */
  readonly ownDomains?: readonly string[];
  /** The chart in use, to be refreshed. */
  readonly merge?: OrgChartFile;
  readonly map?: ColumnMap;
  /** What a person chose for single tables; comes before `map`. */
  readonly choices?: readonly TableChoice[];
  readonly roles?: RoleMap;
  /** RFC 3339 day after which the add-in says how old the chart is. */
  readonly validUntil?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ImportResult {
  /** There unless nothing could be made of the sources; not to be published while `issues` holds an error. */
  readonly file?: OrgChartFile;
  readonly issues: readonly ImportIssue[];
  readonly missing: MissingFacts;
  /** Left out of `file` until somebody names their working contact. */
  readonly dealsWithoutContact: readonly DealWithoutContact[];
  /** Row of `file` → the row of the sources that it was made of. */
  readonly origins: WeakMap<object, SourceRow>;
  readonly proposed: readonly ProposedAllowance[];
  readonly system: SourceSystem;
  /** The sheets and CSV files, to be looked at and corrected. */
  readonly tables: readonly TableView[];
  /** Contact roles of a CRM, and what they were taken for. */
  readonly contactRoles: readonly ContactRole[];
  readonly counts: { readonly accounts: number; readonly people: number; readonly deals: number; readonly rows: number };
}

/** Our own domains: as told, as in the chart in use, or as the addresses of our reps have them. */
function ownDomainsOf(rows: SourceRows, { ownDomains, merge }: ImportOptions, log: IssueLog): string[] {
  if (ownDomains !== undefined && ownDomains.length > 0) return [...ownDomains];
  if (merge !== undefined) return merge.ownDomains;
  const reps = [...rows.users.map(({ values }) => values.email), ...rows.team.map(({ values }) => values.email), ...rows.deals.flatMap(({ values }) => (values.reps ?? '').split(/[;,\s]+/))];
  const found = [...new Set(reps.map((rep) => mailDomain(rep ?? '')).filter((domain): domain is string => domain !== undefined))];
  if (found.length === 0) log.error('no-own-domain', { file: rows.deals[0]?.place.file ?? rows.people[0]?.place.file ?? '' });
  return found;
}

function accountsOf(rows: SourceRows, handTyped: boolean, ownDomains: readonly string[], options: ImportOptions, origins: WeakMap<object, SourceRow>, log: IssueLog): { readonly accounts: AccountRow[]; readonly proposed: readonly ProposedAllowance[] } {
  const gather = { handTyped, ownDomains, origins, log, known: options.merge?.accounts ?? [] };
  const accounts = gatherAccounts(rows.accounts, gather);
  const people = gatherPeople(rows.people, accounts, gather);
  const proposed = gatherDeals(rows, accounts, people, options.roles ?? standardRoles, gather);
  if (options.merge === undefined) return { accounts: [...accounts.all], proposed };
  const keepOrigin = (merged: object, fresh: object): void => {
    const origin = origins.get(fresh);
    if (origin !== undefined) origins.set(merged, origin);
  };
  return { accounts: mergeCharts(options.merge.accounts, accounts.all, { now: options.now, handTyped, keepOrigin }), proposed };
}

/**
 * An org chart from the files that sales ops have: our template, CRM exports, directory exports, in any mixture.
 * Pure but for decompression; every fault at once, each with its place in the sources.
 */
export async function importChart(sources: readonly SourceFile[], options: ImportOptions): Promise<ImportResult> {
  const log = createIssueLog(options.words);
  const { rows, system, tables } = await readSources(sources, { map: options.map ?? {}, choices: options.choices ?? [] }, log, options.onProgress);
  const origins = new WeakMap<object, SourceRow>();
  const ownDomains = ownDomainsOf(rows, options, log);
  const { accounts: gathered, proposed } = accountsOf(rows, system === 'template', ownDomains, options, origins, log);
  const { accounts, missing, dealsWithoutContact } = leaveOutIncomplete(gathered);
  const count = rows.accounts.length + rows.people.length + rows.deals.length + rows.allowed.length + rows.roles.length + rows.team.length + rows.users.length;
  const file: OrgChartFile = {
    format: 'endrun-orgchart',
    version: 1,
    generatedAt: new Date(options.now).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    ...(options.validUntil === undefined ? {} : { validUntil: options.validUntil }),
    source: { system, file: sources.map(({ name }) => name.replace(/^.*[\\/]/, '')).join(', '), rows: count },
    ownDomains,
    accounts,
  };
  // That none of our domains is known is told already, with where it comes from.
  const faults = accounts.length === 0 ? [] : findChartIssues(file, { now: options.now, words: options.words }).filter(({ path }) => path !== '/ownDomains' || ownDomains.length > 0);
  const found = placeIssues(faults, file, origins);
  if (accounts.length === 0 && log.issues.every(({ severity }) => severity !== 'error')) log.error('nothing-found', { file: sources[0]?.name ?? '' });
  return {
    ...(accounts.length === 0 ? {} : { file }),
    issues: [...log.issues, ...found],
    missing,
    dealsWithoutContact,
    origins,
    proposed,
    system,
    tables,
    contactRoles: countRoles(options.roles ?? standardRoles, rows.roles.map(({ values }) => values.role ?? '')),
    counts: { accounts: accounts.length, people: accounts.reduce((sum, { people }) => sum + people.length, 0), deals: accounts.reduce((sum, { engagements }) => sum + (engagements ?? []).length, 0), rows: count },
  };
}

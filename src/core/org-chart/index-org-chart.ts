import { normaliseAddress, normaliseHost } from './normalise-address';
import { parseEnd, parseMoment } from './moment';
import type { Account, Engagement, OrgChart, Person } from './org-chart';
import type { AccountRow, EngagementRow, PersonRow } from './schema';
import type { RankedChartFile } from './titles/read-titles';

function known<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value): value is T => value !== undefined);
}

const moment = (given: string | null | undefined): number | undefined => (given === null || given === undefined ? undefined : parseMoment(given));
const endOf = (given: string | null | undefined): number | undefined => (given === null || given === undefined ? undefined : parseEnd(given));

function addresses(given: readonly string[] | null | undefined): string[] {
  return known((given ?? []).map(normaliseAddress));
}

/** "Executive Assistant", "Secretary to the Dean": somebody who reads another person's mail. */
const readsForAnother = /\b(?:(?:executive|personal|private)\s(?:assistant|secretary)|(?:assistant|secretary|aide|ea|pa)\sto\b|vorstandsassisten|chefsekret|assistant(?:e)? de direction|asistente ejecutiv)/i;

/** An assistant whose chart names nobody works for their manager: directory exports know no `assistantTo`. */
function assistedIds(row: PersonRow): readonly string[] {
  const given = row.assistantTo ?? [];
  return given.length === 0 && row.managerId && (row.kind ?? 'person') !== 'group' && readsForAnother.test(row.title ?? '') ? [row.managerId] : given;
}

function person(row: PersonRow, accountId: string): Person {
  return {
    id: row.id,
    accountId,
    kind: row.kind ?? 'person',
    name: row.name ?? undefined,
    emails: addresses(row.emails),
    title: row.title ?? undefined,
    department: row.department ?? undefined,
    level: row.level ?? 'unknown',
    function: row.function ?? undefined,
    managerId: row.managerId ?? undefined,
    dottedIds: row.dottedIds ?? [],
    assistantTo: assistedIds(row),
    members: row.members ?? [],
    reaches: row.reaches ?? undefined,
    external: row.external ?? false,
    left: row.status === 'left',
    until: endOf(row.until),
  };
}

function engagement(row: EngagementRow, accountId: string): Engagement {
  const sole = row.soleChannel ?? undefined;
  return {
    id: row.id,
    accountId,
    name: row.name,
    kind: row.kind ?? 'new',
    state: row.state ?? 'open',
    function: row.function ?? undefined,
    topics: row.topics ?? [],
    workingContactIds: row.workingContactIds,
    deciderIds: row.deciderIds !== null && row.deciderIds !== undefined && row.deciderIds.length > 0 ? row.deciderIds : row.workingContactIds,
    involved: (row.involved ?? []).map((each) => ({ personId: each.personId, role: (each.role ?? 'other').trim().toLowerCase().replace(/[\s_]+/g, '-') })),
    allowed: (row.allowed ?? []).map((each) => ({ personId: each.personId, reason: each.reason ?? '', since: moment(each.since), until: endOf(each.until), by: each.by ?? undefined })),
    reps: addresses(row.reps),
    soleChannel: sole && { addresses: addresses(sole.addresses), until: endOf(sole.until) },
    endsAt: endOf(row.endsAt),
    lastHeardAt: moment(row.lastHeardAt),
  };
}

function account(row: AccountRow): Account {
  return {
    id: row.id,
    name: row.name,
    domains: known(row.domains.map(normaliseHost)),
    parentAccountId: row.parentAccountId ?? undefined,
    relation: row.relation ?? 'customer',
    executivePairs: known((row.executivePairs ?? []).map((pair) => {
      const ours = normaliseAddress(pair.ours);
      return ours === undefined ? undefined : { ours, theirs: pair.theirs };
    })),
    people: new Map(row.people.map((each): [string, Person] => [each.id, person(each, row.id)])),
    engagements: (row.engagements ?? []).map((each) => engagement(each, row.id)),
  };
}

/**
 * The org chart behind already validated rows whose titles were read, indexed in one pass. Of two rows that claim one
 * address or host, the first keeps it; `parseOrgChart` reports the other.
 */
export function indexOrgChart(file: RankedChartFile): OrgChart {
  const accounts = new Map<string, Account>();
  const byAddress = new Map<string, Person>();
  const byDomain = new Map<string, string>();
  const subsidiaries = new Map<string, string[]>();
  file.accounts.forEach((row) => {
    const one = account(row);
    if (accounts.has(one.id)) return;
    accounts.set(one.id, one);
    if (one.parentAccountId !== undefined) {
      const siblings = subsidiaries.get(one.parentAccountId);
      if (siblings === undefined) subsidiaries.set(one.parentAccountId, [one.id]);
      else siblings.push(one.id);
    }
    one.domains.forEach((host) => { if (!byDomain.has(host)) byDomain.set(host, one.id); });
    one.people.forEach((each) => each.emails.forEach((address) => { if (!byAddress.has(address)) byAddress.set(address, each); }));
  });
  return {
    generatedAt: parseMoment(file.generatedAt) ?? 0,
    validUntil: endOf(file.validUntil),
    ownDomains: known(file.ownDomains.map(normaliseHost)),
    accounts,
    byAddress,
    byDomain,
    subsidiaries,
  };
}

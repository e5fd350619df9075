import { normaliseAddress } from '../../core';
import type { AccountRow, EngagementRow, PersonRow } from '../rows';
import { withoutEmpty } from '../rows';
import { dayOf } from '../day';

/** People who left are dropped after this. Source: the format's privacy rules. */
const keepLeftMilliseconds = 90 * 24 * 60 * 60 * 1000;

export interface MergeOptions {
  /** Today, milliseconds since 1970 UTC. */
  readonly now: number;
  /** True when the fresh rows were typed into the template: then what they say of deals wins over the chart in use. */
  readonly handTyped: boolean;
  /** Carries the place of a row over to its merged copy. */
  readonly keepOrigin: (merged: object, fresh: object) => void;
}

/** Old id → fresh id of the same person, by id, else by address. */
function freshIds(old: AccountRow, fresh: AccountRow): ReadonlyMap<string, string> {
  const ids = new Set(fresh.people.map((person) => person.id));
  const byAddress = new Map(fresh.people.flatMap((person) => (person.emails ?? []).map((email) => [normaliseAddress(email) ?? email, person.id] as const)));
  const same = new Map<string, string>();
  old.people.forEach((person) => {
    const id = ids.has(person.id) ? person.id : (person.emails ?? []).map((email) => byAddress.get(normaliseAddress(email) ?? email)).find((each) => each !== undefined);
    if (id !== undefined) same.set(person.id, id);
  });
  return same;
}

function idsOf(engagements: readonly EngagementRow[]): ReadonlySet<string> {
  return new Set(engagements.flatMap((each) => [...each.workingContactIds, ...(each.deciderIds ?? []), ...(each.involved ?? []).map(({ personId }) => personId), ...(each.allowed ?? []).map(({ personId }) => personId)]));
}

function renamed(engagement: EngagementRow, rename: (id: string) => string): EngagementRow {
  return {
    ...engagement,
    workingContactIds: engagement.workingContactIds.map(rename),
    ...(engagement.deciderIds && { deciderIds: engagement.deciderIds.map(rename) }),
    ...(engagement.involved && { involved: engagement.involved.map((each) => ({ ...each, personId: rename(each.personId) })) }),
    ...(engagement.allowed && { allowed: engagement.allowed.map((each) => ({ ...each, personId: rename(each.personId) })) }),
  };
}

function renamedPerson(person: PersonRow, rename: (id: string) => string): PersonRow {
  return { ...person, ...withoutEmpty({ managerId: person.managerId ? rename(person.managerId) : undefined, assistantTo: person.assistantTo?.map(rename), dottedIds: person.dottedIds?.map(rename), members: person.members?.map(rename) }) };
}

/** A fresh person keeps what only people know: assistants, dotted lines, members, a level set by hand. */
function mergePerson(old: PersonRow, fresh: PersonRow, rename: (id: string) => string): PersonRow {
  const lists = { assistantTo: old.assistantTo?.map(rename), dottedIds: old.dottedIds?.map(rename), members: old.members?.map(rename) };
  const kept = withoutEmpty({ kind: old.kind, level: old.level, function: old.function, reaches: old.reaches, external: old.external, ...lists });
  return { ...kept, ...fresh };
}

function mergeEngagement(old: EngagementRow, fresh: EngagementRow, handTyped: boolean): EngagementRow {
  const kept = withoutEmpty(old);
  const said = withoutEmpty(fresh);
  const curated = withoutEmpty({ workingContactIds: old.workingContactIds, deciderIds: old.deciderIds, topics: old.topics, allowed: old.allowed, soleChannel: old.soleChannel, function: old.function });
  return handTyped ? { ...kept, ...said } : { ...kept, ...said, ...curated };
}

function mergePeople(old: AccountRow, fresh: AccountRow, same: ReadonlyMap<string, string>, wanted: ReadonlySet<string>, { now, keepOrigin }: MergeOptions): PersonRow[] {
  const rename = (id: string): string => same.get(id) ?? id;
  const oldById = new Map(old.people.map((person) => [rename(person.id), person]));
  const people = fresh.people.map((person) => {
    const before = oldById.get(person.id);
    if (before === undefined) return person;
    const merged = mergePerson(before, person, rename);
    keepOrigin(merged, person);
    return merged;
  });
  const today = dayOf(now);
  old.people.filter((person) => !same.has(person.id)).forEach((person) => {
    // Groups and mailboxes are made by hand: a file of people says nothing about them.
    const byHand = person.kind === 'group' || person.kind === 'mailbox';
    const moved = renamedPerson(person, rename);
    const left = byHand ? moved : { ...moved, status: 'left' as const, until: person.until ?? today };
    const gone = !byHand && left.until !== null && left.until !== undefined && Date.parse(left.until) + keepLeftMilliseconds < now;
    if (!gone || wanted.has(person.id)) people.push(left);
  });
  const ids = new Set(people.map((person) => person.id));
  const isHere = (id: string): boolean => ids.has(id) || id.includes('/') || !old.people.some((person) => rename(person.id) === id);
  // Who was dropped is no longer anybody's manager, chief or member; what the fresh rows say wrongly stays for the validator.
  return people.map((person) => {
    const lists = [person.assistantTo ?? [], person.dottedIds ?? [], person.members ?? []];
    if ((!person.managerId || isHere(person.managerId)) && lists.every((list) => list.every(isHere))) return person;
    const kept = {
      ...person,
      ...withoutEmpty({ managerId: person.managerId && isHere(person.managerId) ? person.managerId : null }),
      ...Object.fromEntries((['assistantTo', 'dottedIds', 'members'] as const).map((field) => [field, (person[field] ?? []).filter(isHere)])),
    };
    keepOrigin(kept, person);
    return kept;
  });
}

function mergeAccount(old: AccountRow, fresh: AccountRow, options: MergeOptions): AccountRow {
  const same = freshIds(old, fresh);
  const refreshesPeople = fresh.people.length > 0;
  const rename = refreshesPeople ? (id: string): string => same.get(id) ?? id : (id: string): string => id;
  const kept = (old.engagements ?? []).map((each) => renamed(each, rename));
  const byId = new Map((fresh.engagements ?? []).map((each) => [each.id, each]));
  const engagements = kept.map((before) => {
    const now = byId.get(before.id);
    if (now === undefined) return before;
    const merged = mergeEngagement(before, now, options.handTyped);
    options.keepOrigin(merged, now);
    return merged;
  }).concat((fresh.engagements ?? []).filter((each) => kept.every((before) => before.id !== each.id)));
  const pairs = old.executivePairs?.map((pair) => ({ ...pair, theirs: rename(pair.theirs) }));
  const domains = [...new Set([...old.domains, ...fresh.domains])];
  const people = refreshesPeople ? mergePeople(old, fresh, same, idsOf(engagements), options) : old.people;
  const merged = { ...withoutEmpty({ ...old, executivePairs: pairs }), ...withoutEmpty(fresh), domains, people, engagements };
  options.keepOrigin(merged, fresh);
  return merged;
}

/**
 * The chart in use, refreshed: people come from the fresh rows, while engagements, topics, allowances, assistants and
 * groups stay. Who is missing from the fresh rows of an account has left; accounts without fresh rows stay as they are.
 */
export function mergeCharts(old: readonly AccountRow[], fresh: readonly AccountRow[], options: MergeOptions): AccountRow[] {
  const freshById = new Map(fresh.map((account) => [account.id, account]));
  const freshByDomain = new Map(fresh.flatMap((account) => account.domains.map((domain) => [domain.toLowerCase(), account] as const)));
  const used = new Set<AccountRow>();
  const merged = old.map((account) => {
    const found = freshById.get(account.id) ?? account.domains.map((domain) => freshByDomain.get(domain.toLowerCase())).find((each) => each !== undefined);
    if (found === undefined || used.has(found)) return account;
    used.add(found);
    return mergeAccount(account, found, options);
  });
  return merged.concat(fresh.filter((account) => !used.has(account)));
}

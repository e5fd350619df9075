import type { Account, OrgChart, Person } from './org-chart';

/** A person by id as a chart writes it: an id of the account, or `otherAccountId/id`. Undefined when there is none. */
export function findPerson(chart: OrgChart, accountId: string, id: string): Person | undefined {
  const own = chart.accounts.get(accountId)?.people.get(id);
  if (own !== undefined) return own;
  for (let slash = id.indexOf('/'); slash !== -1; slash = id.indexOf('/', slash + 1)) {
    const other = chart.accounts.get(id.slice(0, slash))?.people.get(id.slice(slash + 1));
    if (other !== undefined) return other;
  }
  return undefined;
}

/** One string for one person of the whole chart. */
export function personKey(person: Person): string {
  return `${person.accountId}/${person.id}`;
}

export function samePerson(one: Person, other: Person): boolean {
  return one.id === other.id && one.accountId === other.accountId;
}

/** The primary address, else the name, else the id. */
export function primaryAddress(person: Person): string {
  return person.emails[0] ?? person.name ?? person.id;
}

/** The account of a person; undefined only for a person of another chart. */
export function accountOf(chart: OrgChart, person: Person): Account | undefined {
  return chart.accounts.get(person.accountId);
}

/** True when the person is marked as left, or was there `until` a day before `now` (milliseconds since 1970 UTC). */
export function hasLeft(person: Person, now?: number): boolean {
  return person.left || (now !== undefined && person.until !== undefined && person.until < now);
}

/** The managers above a person, nearest first, across accounts; ends at a root, a gap or where a circle closes. */
export function managerChain(chart: OrgChart, person: Person): readonly Person[] {
  const seen = new Set<string>([personKey(person)]);
  const chain: Person[] = [];
  for (let current = person; current.managerId !== undefined;) {
    const manager = findPerson(chart, current.accountId, current.managerId);
    if (manager === undefined || seen.has(personKey(manager))) break;
    seen.add(personKey(manager));
    chain.push(manager);
    current = manager;
  }
  return chain;
}

/** Dotted-line managers of a person, each followed by the managers above them; nobody twice, never the person. */
export function dottedManagers(chart: OrgChart, person: Person): readonly Person[] {
  const seen = new Set<string>([personKey(person)]);
  const found: Person[] = [];
  person.dottedIds.forEach((id) => {
    const manager = findPerson(chart, person.accountId, id);
    if (manager === undefined) return;
    [manager, ...managerChain(chart, manager)].forEach((each) => {
      if (seen.has(personKey(each))) return;
      seen.add(personKey(each));
      found.push(each);
    });
  });
  return found;
}

/**
 * The persons and mailboxes behind a group, nested groups opened, each once. A nested group whose
 * members the chart does not know stands for itself. Empty when the chart names no members.
 */
export function groupMembers(chart: OrgChart, group: Person): readonly Person[] {
  const seen = new Set<string>([personKey(group)]);
  const found: Person[] = [];
  const open = [group];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    for (const id of next.members) {
      const member = findPerson(chart, next.accountId, id);
      if (member === undefined || seen.has(personKey(member))) continue;
      seen.add(personKey(member));
      (member.kind === 'group' && member.members.length > 0 ? open : found).push(member);
    }
  }
  return found;
}

/** The people whose mail this assistant reads; empty for anybody else. */
export function assistedPeople(chart: OrgChart, assistant: Person): readonly Person[] {
  return assistant.assistantTo
    .map((id) => findPerson(chart, assistant.accountId, id))
    .filter((each): each is Person => each !== undefined && !samePerson(each, assistant));
}

import type { Account, OrgChart, Person } from './org-chart';

/** A person by id as written in a chart: an id of the account, or `otherAccountId/id`. */
export function findPerson(chart: OrgChart, accountId: string, id: string): Person | undefined {
  const here = chart.accounts.get(accountId);
  const own = here && here.people.get(id);
  if (own !== undefined) return own;
  const slash = id.indexOf('/');
  if (slash < 1) return undefined;
  const other = chart.accounts.get(id.slice(0, slash));
  return other && other.people.get(id.slice(slash + 1));
}

/** One string for one person of the whole chart. */
export function personKey(person: Person): string {
  return `${person.accountId}/${person.id}`;
}

export function samePerson(one: Person, other: Person): boolean {
  return one.id === other.id && one.accountId === other.accountId;
}

/** The managers above a person, nearest first, across parent accounts; ends at a root, a gap or a cycle. */
export function managerChain(chart: OrgChart, person: Person): readonly Person[] {
  const seen = new Set<string>([personKey(person)]);
  const chain: Person[] = [];
  let current = person;
  while (current.managerId !== undefined) {
    const manager = findPerson(chart, current.accountId, current.managerId);
    if (manager === undefined || seen.has(personKey(manager))) break;
    seen.add(personKey(manager));
    chain.push(manager);
    current = manager;
  }
  return chain;
}

/** Managers by dotted line, and theirs in turn. */
export function dottedManagers(chart: OrgChart, person: Person): readonly Person[] {
  const found: Person[] = [];
  person.dottedIds.forEach((id) => {
    const manager = findPerson(chart, person.accountId, id);
    if (manager !== undefined && !samePerson(manager, person)) found.push(manager, ...managerChain(chart, manager));
  });
  return found;
}

/** The persons behind a group, nested groups opened, each once. */
export function groupMembers(chart: OrgChart, group: Person): readonly Person[] {
  const seen = new Set<string>([personKey(group)]);
  const found: Person[] = [];
  const open = [group];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const id of next.members) {
      const member = findPerson(chart, next.accountId, id);
      if (member === undefined || seen.has(personKey(member))) continue;
      seen.add(personKey(member));
      if (member.kind === 'group') open.push(member);
      else found.push(member);
    }
  }
  return found;
}

/** The people whose assistant this is. */
export function assistedPeople(chart: OrgChart, assistant: Person): readonly Person[] {
  return assistant.assistantTo
    .map((id) => findPerson(chart, assistant.accountId, id))
    .filter((each): each is Person => each !== undefined && !samePerson(each, assistant));
}

/** The primary address, or the name where there is none. */
export function primaryAddress(person: Person): string {
  return person.emails[0] ?? person.name ?? person.id;
}

/** The account of a person; every person of a chart has one. */
export function accountOf(chart: OrgChart, person: Person): Account | undefined {
  return chart.accounts.get(person.accountId);
}

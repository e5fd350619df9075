import { levels } from '../../core';
import type { Account, Person } from '../../core';
import { personName } from '../../orgchart-tools/rows';

/** Who hangs below whom in the picture of an account. */
export interface Family {
  readonly roots: readonly Person[];
  readonly children: ReadonlyMap<string, readonly Person[]>;
  /** Child id → parent id. */
  readonly parents: ReadonlyMap<string, string>;
}

const rankOf = (person: Person): number => levels.indexOf(person.level);
const byRank = (one: Person, other: Person): number => rankOf(one) - rankOf(other) || personName(one).localeCompare(personName(other));

/** An assistant whose manager is not told hangs below whom they work for. */
function wantedParent(person: Person, account: Account): string | undefined {
  const id = person.managerId ?? person.assistantTo[0];
  return id !== undefined && id !== person.id && account.people.has(id) ? id : undefined;
}

/** True when following the wanted parents from here comes back to here. */
function isInCircle(person: Person, account: Account): boolean {
  const seen = new Set<string>();
  let at = wantedParent(person, account);
  while (at !== undefined && !seen.has(at)) {
    if (at === person.id) return true;
    seen.add(at);
    const next = account.people.get(at);
    at = next && wantedParent(next, account);
  }
  return false;
}

/** Everybody once: below their manager, or at the top when there is none, or when managers go round in a circle. */
export function familyOf(account: Account): Family {
  const children = new Map<string, Person[]>();
  const parents = new Map<string, string>();
  const roots: Person[] = [];
  account.people.forEach((person) => {
    const parent = wantedParent(person, account);
    if (parent === undefined || isInCircle(person, account)) {
      roots.push(person);
      return;
    }
    parents.set(person.id, parent);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [person]);
    else siblings.push(person);
  });
  children.forEach((list) => list.sort(byRank));
  return { roots: roots.sort(byRank), children, parents };
}

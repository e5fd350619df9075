import type { Account, OrgChart, Person } from '../org-chart/org-chart';
import { findPeople, indexNames } from '../text/people-mentions';
import type { NameIndex } from '../text/people-mentions';
import { letters } from '../text/letters';

const indexes = new WeakMap<OrgChart, NameIndex>();

function everybody(chart: OrgChart): NameIndex {
  const before = indexes.get(chart);
  if (before !== undefined) return before;
  const people: Person[] = [];
  chart.accounts.forEach((account) => account.people.forEach((person) => people.push(person)));
  const made = indexNames(people);
  indexes.set(chart, made);
  return made;
}

const fewestLetters = 4;
const betweenWords = new RegExp(`[^${letters}0-9]+`);

/** Accounts that a text names, by their own name, its first word, or a full name of their people. */
export function namedAccounts(chart: OrgChart, text: string): readonly Account[] {
  const ids = new Set<string>();
  findPeople(text, everybody(chart)).forEach(({ person, start, end }) => { if (/\s/.test(text.slice(start, end))) ids.add(person.accountId); });
  const words = new Set(text.split(betweenWords));
  chart.accounts.forEach((account) => {
    const first = account.name.split(/\s/)[0] ?? '';
    if (text.indexOf(account.name) !== -1 || (first.length >= fewestLetters && words.has(first))) ids.add(account.id);
  });
  return Array.from(ids).map((id) => chart.accounts.get(id)).filter((each): each is Account => each !== undefined);
}

import type { Issue } from '../org-chart';
import { levels } from '../org-chart';
import type { AccountRow, OrgChartFile, PersonRow } from '../schema';
import { inferLevel } from '../titles/infer-title';
import { error, pointer, warning } from './issue';

const rank = (person: PersonRow): number => levels.indexOf(person.level ?? inferLevel(person.title ?? undefined));
const unknownRank = levels.length - 1;
const maxTitlesListed = 10;

/** Cycles, each named all around once. */
function cycles(account: AccountRow, a: number): Issue[] {
  const issues: Issue[] = [];
  const byId = new Map(account.people.map((person, p): [string, number] => [person.id, p]));
  const state = new Uint8Array(account.people.length);
  account.people.forEach((_, start) => {
    const path: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && state[at] === 0) {
      state[at] = 1;
      path.push(at);
      const managerId: string | null | undefined = account.people[at]?.managerId;
      const next: number | undefined = managerId ? byId.get(managerId) : undefined;
      if (next !== undefined && next !== at && state[next] === 1) {
        const around = path.slice(path.indexOf(next)).map((i) => account.people[i]?.name || account.people[i]?.id || '');
        issues.push(error('cycle', pointer('accounts', a, 'people', next, 'managerId'), `These people report to one another in a circle: ${around.concat(around[0] ?? '').join(' → ')}.`, 'Correct the manager of one of them.'));
      }
      at = next;
    }
    path.forEach((i) => { state[i] = 2; });
  });
  return issues;
}

function levelWarnings(account: AccountRow, a: number): Issue[] {
  const byId = new Map(account.people.map((person): [string, PersonRow] => [person.id, person]));
  const issues: Issue[] = [];
  account.people.forEach((person, p) => {
    const manager = person.managerId ? byId.get(person.managerId) : undefined;
    if (manager === undefined || (person.assistantTo ?? []).length > 0) return;
    if (rank(person) < rank(manager) && rank(manager) !== unknownRank) {
      issues.push(warning('level-contradicts-tree', pointer('accounts', a, 'people', p), `${person.name ?? person.id} (${levels[rank(person)]}) ranks above their manager ${manager.name ?? manager.id} (${levels[rank(manager)]}).`, 'Set the level of one of them, or correct the manager.'));
    }
  });
  return issues;
}

/** Faults of the reporting lines, and what the titles leave open. */
export function checkTree(file: OrgChartFile): readonly Issue[] {
  const issues: Issue[] = [];
  const titles = new Map<string, number>();
  file.accounts.forEach((account, a) => {
    issues.push(...cycles(account, a), ...levelWarnings(account, a));
    const persons = account.people.filter((person) => (person.kind ?? 'person') === 'person' && person.status !== 'left');
    persons.forEach((person) => {
      if (rank(person) === unknownRank) titles.set(person.title || '(no title)', (titles.get(person.title || '(no title)') ?? 0) + 1);
    });
    if (persons.length === 1) issues.push(warning('account-of-one', pointer('accounts', a), `${account.name} has only one person.`, 'Check that the export holds all its contacts.'));
    const roots = persons.filter((person) => !person.managerId && (person.assistantTo ?? []).length === 0);
    if (persons.length > 1 && roots.length === persons.length) {
      issues.push(warning('no-manager', pointer('accounts', a), `Nobody at ${account.name} has a manager; only levels and functions can be used.`, 'Fill in whom people report to where you know it.'));
    } else if (roots.length > 1) {
      const low = roots.filter((person) => rank(person) > levels.indexOf('cxo'));
      low.slice(0, 20).forEach((person) => issues.push(warning('no-manager', pointer('accounts', a, 'people', account.people.indexOf(person)), `${person.name ?? person.id} at ${account.name} has no manager.`, 'Fill in whom they report to, if you know.')));
    }
  });
  if (titles.size > 0) {
    const listed = Array.from(titles).sort((one, other) => other[1] - one[1]).slice(0, maxTitlesListed).map(([title, count]) => `${title} (${count})`);
    issues.push(warning('level-unknown', pointer('accounts'), `The level of some people is unknown. Most frequent titles: ${listed.join(', ')}.`, 'Fill in the level column for these titles.'));
  }
  return issues;
}

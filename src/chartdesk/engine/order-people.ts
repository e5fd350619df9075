import { levels } from '../../core';
import type { Account, OrgChart, OrgChartFile, Person, Words } from '../../core';
import type { ImportIssue } from '../../orgchart-tools/import/issue-log';
import { factsFor, factsOf, issuesByAccount } from '../picture/person-facts';
import type { PersonFacts } from '../picture/person-facts';
import type { TableColumn } from '../people/table-rows';

/** What of all people is shown. */
export const peopleFilters = ['all', 'faults', 'contacts', 'no-manager', 'no-level', 'left', 'shared'] as const;
export type PeopleFilter = (typeof peopleFilters)[number];

export interface PeopleQuery {
  readonly sought: string;
  readonly filter: PeopleFilter;
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** One number for a row of a chart: more people than this stand in no account. */
const rowsPerAccount = 2 ** 21;
export const rowKey = (accountIndex: number, personIndex: number): number => accountIndex * rowsPerAccount + personIndex;
export const placeOfKey = (key: number): { readonly accountIndex: number; readonly personIndex: number } => ({ accountIndex: Math.floor(key / rowsPerAccount), personIndex: key % rowsPerAccount });

interface Row { readonly person: Person; readonly account: Account; readonly facts: PersonFacts }

const passes: Readonly<Record<PeopleFilter, (row: Row) => boolean>> = {
  all: () => true,
  faults: ({ facts }) => facts.errors + facts.warnings > 0,
  contacts: ({ facts }) => facts.isContact || facts.isDecider,
  'no-manager': ({ person }) => person.kind === 'person' && !person.left && person.managerId === undefined && person.assistantTo.length === 0,
  'no-level': ({ person }) => person.kind === 'person' && !person.left && person.level === 'unknown',
  left: ({ person }) => person.left,
  shared: ({ person }) => person.kind !== 'person',
};

const managerName = ({ person, account }: Row): string => (person.managerId === undefined ? '' : account.people.get(person.managerId)?.name ?? person.managerId);

/** What a column is sorted by; ranks and counts are numbers, from the top. */
const sortKeys: Readonly<Record<TableColumn, (row: Row) => string | number>> = {
  account: ({ account }) => account.name,
  name: ({ person }) => person.name ?? person.emails[0] ?? '',
  title: ({ person }) => person.title ?? '',
  level: ({ person }) => (person.kind === 'person' ? levels.indexOf(person.level) : ''),
  function: ({ person }) => person.function ?? '',
  manager: managerName,
  part: ({ facts }) => facts.lines.join('; '),
  email: ({ person }) => person.emails[0] ?? '',
  faults: ({ facts }) => (facts.errors + facts.warnings === 0 ? '' : facts.errors * rowsPerAccount + facts.warnings),
};

/** All people of a chart as keys of rows, sorted and filtered; what is empty in the sorted column comes last. */
export function orderPeople(file: OrgChartFile, chart: OrgChart, issues: readonly ImportIssue[], { sought, filter, column, descending }: PeopleQuery, now: number, words: Words): Float64Array {
  const wanted = sought.trim().toLowerCase();
  const byAccount = issuesByAccount(issues);
  const found: { readonly key: number; readonly by: string | number }[] = [];
  file.accounts.forEach(({ id, people }, accountIndex) => {
    const account = chart.accounts.get(id);
    if (account === undefined) return;
    const facts = factsOf(account, accountIndex, byAccount.get(accountIndex) ?? [], now, words);
    people.forEach((each, personIndex) => {
      const person = account.people.get(each.id);
      if (person === undefined) return;
      const row = { person, account, facts: factsFor(facts, person.id) };
      if (!passes[filter](row)) return;
      if (wanted !== '' && ![account.name, person.name, person.title, person.function, managerName(row), ...person.emails, ...row.facts.lines].join(' ').toLowerCase().includes(wanted)) return;
      found.push({ key: rowKey(accountIndex, personIndex), by: sortKeys[column](row) });
    });
  });
  const collator = new Intl.Collator(undefined, { numeric: true });
  const sign = descending ? -1 : 1;
  found.sort(({ by: one }, { by: other }) => {
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return sign * (typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other)));
  });
  return Float64Array.from(found, ({ key }) => key);
}

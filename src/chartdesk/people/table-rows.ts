import { levels } from '../../core';
import type { Account, Person, Words } from '../../core';
import { factsFor } from '../picture/person-facts';
import type { PersonFacts } from '../picture/person-facts';
import { functionName } from './function-name';

export const tableColumns = ['account', 'name', 'title', 'level', 'function', 'manager', 'part', 'email', 'faults'] as const;
export type TableColumn = (typeof tableColumns)[number];

/** In a table of one account nobody needs its name. */
export const columnsOfAccount: readonly TableColumn[] = tableColumns.filter((column) => column !== 'account');

export interface TableRow {
  readonly person: Person;
  readonly cells: Readonly<Record<TableColumn, string>>;
}

export interface Sorting { readonly column: TableColumn; readonly descending: boolean }

export function tableRow(person: Person, account: Account, fact: PersonFacts, words: Words): TableRow {
  const faults = fact.errors + fact.warnings;
  return {
    person,
    cells: {
      account: account.name,
      name: person.name ?? '', title: person.title ?? '', level: person.kind === 'person' ? words(`desk.level.${person.level}`) : '', function: person.function === undefined ? '' : functionName(person.function, words),
      manager: person.managerId === undefined ? '' : account.people.get(person.managerId)?.name ?? person.managerId,
      part: fact.lines.join('; '), email: person.emails[0] ?? '', faults: faults === 0 ? '' : String(faults),
    },
  };
}

export const tableRows = (account: Account, facts: ReadonlyMap<string, PersonFacts>, words: Words): readonly TableRow[] =>
  [...account.people.values()].map((person) => tableRow(person, account, factsFor(facts, person.id), words));

/** Ranks sort from the top, all else as words; what is empty comes last either way. */
export function sortRows(rows: readonly TableRow[], { column, descending }: Sorting): readonly TableRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [one.cells[column], other.cells[column]];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    if (column === 'level') return sign * (levels.indexOf(one.person.level) - levels.indexOf(other.person.level));
    return sign * a.localeCompare(b, undefined, { numeric: true });
  });
}

export function filterRows(rows: readonly TableRow[], sought: string): readonly TableRow[] {
  const wanted = sought.trim().toLowerCase();
  return wanted === '' ? rows : rows.filter(({ person, cells }) => `${columnsOfAccount.map((column) => cells[column]).join(' ')} ${person.emails.join(' ')}`.toLowerCase().includes(wanted));
}

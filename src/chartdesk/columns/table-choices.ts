import { guessFields } from '../../orgchart-tools/import/read-columns';
import type { TableChoice, TableView } from '../../orgchart-tools/import/table-choice';

/** How a table is read now, to be changed; undefined while nobody knows what it is about. */
export type Chosen = TableChoice | undefined;

function choiceOf({ place: { file, sheet }, headers }: TableView, kind: TableChoice['kind'], fields: TableView['fields']): TableChoice {
  return { file, ...(sheet === undefined ? {} : { sheet }), kind, fields: Object.fromEntries(headers.map((header, index) => [header, fields[index] ?? ''])) };
}

export const startChoice = (table: TableView): Chosen => (table.kind === undefined ? undefined : choiceOf(table, table.kind, table.fields));

/** Another subject: the columns are guessed anew. */
export const chooseKind = (table: TableView, kind: TableChoice['kind']): TableChoice => choiceOf(table, kind, kind === 'nothing' ? [] : guessFields(table.headers, kind));

/** A field stands for one column: the column that had it before is left out. */
export function chooseField(choice: TableChoice, header: string, field: string): TableChoice {
  const others = Object.entries(choice.fields).map(([name, given]) => [name, given === field ? '' : given]);
  return { ...choice, fields: { ...Object.fromEntries(others) as Record<string, string>, [header]: field } };
}

/** True when a table would be read in another way than before. */
export const isChanged = (tables: readonly TableView[], chosen: readonly Chosen[]): boolean => JSON.stringify(chosen) !== JSON.stringify(tables.map(startChoice));

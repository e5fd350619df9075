import { guessFields } from '../../orgchart-tools/import/read-columns';
import type { TableChoice, TableView } from '../../orgchart-tools/import/table-choice';

/** How a table is read now, to be changed; undefined while nobody knows what it is about. */
export type Chosen = TableChoice | undefined;

function choiceOf({ place: { file, sheet }, headers }: TableView, kind: TableChoice['kind'], fields: TableView['fields']): TableChoice {
  return { file, ...(sheet === undefined ? {} : { sheet }), kind, fields: headers.map((_, index) => fields[index] ?? '') };
}

export const startChoice = (table: TableView): Chosen => (table.kind === undefined ? undefined : choiceOf(table, table.kind, table.fields));

/** Another subject: the columns are guessed anew. */
export const chooseKind = (table: TableView, kind: TableChoice['kind']): TableChoice => choiceOf(table, kind, kind === 'nothing' ? [] : guessFields(table.headers, kind));

/** A field stands for one column: the column that had it before is left out. */
export function chooseField(choice: TableChoice, column: number, field: string): TableChoice {
  return { ...choice, fields: choice.fields.map((given, index) => (index === column ? field : given === field ? '' : given)) };
}

/** Headers as a person tells them apart: of those that stand there more than once, each with its column as a spreadsheet counts. */
export function columnLabels(headers: readonly string[]): readonly string[] {
  return headers.map((header, index) => (headers.filter((each) => each === header).length > 1 ? `${header} (${columnLetters(index)})` : header));
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A, B, ... Z, AA, AB, ... */
function columnLetters(index: number): string {
  const last = alphabet.charAt(index % alphabet.length);
  return index < alphabet.length ? last : `${columnLetters(Math.floor(index / alphabet.length) - 1)}${last}`;
}

/** True when a table would be read in another way than before. */
export const isChanged = (tables: readonly TableView[], chosen: readonly Chosen[]): boolean => JSON.stringify(chosen) !== JSON.stringify(tables.map(startChoice));

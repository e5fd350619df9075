import type { Place } from './place';
import { guessFields } from './read-columns';
import type { ToldFields } from './read-columns';
import type { SheetKind, Table } from './source-file';

/** What a person says of a table, where the headers do not tell. */
export interface TableChoice {
  readonly file: string;
  readonly sheet?: string;
  /** `nothing` leaves the table out. */
  readonly kind: SheetKind | 'nothing';
  /** By column; an empty field leaves the column out. */
  readonly fields: readonly string[];
}

/** A table as a person looks at it to correct what its columns stand for. */
export interface TableView {
  readonly place: Place;
  readonly headers: readonly string[];
  /** By column: a few values. */
  readonly samples: readonly (readonly string[])[];
  readonly kind?: SheetKind | 'nothing';
  /** By column: our guess, or what was chosen. */
  readonly fields: readonly (string | undefined)[];
}

const maxSamples = 3;
/** Samples come from the first rows, so that a long table costs no more than a short one. */
const sampledRows = 200;

export const choiceFor = (choices: readonly TableChoice[], { place }: Table): TableChoice | undefined =>
  choices.find(({ file, sheet }) => file === place.file && sheet === place.sheet);

export function viewTable({ place, headers, rows }: Table, kind: TableView['kind'], told: ToldFields): TableView {
  const sampled = rows.slice(0, sampledRows);
  return {
    place, headers,
    samples: headers.map((_, index) => [...new Set(sampled.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => cell !== ''))].slice(0, maxSamples)),
    ...(kind === undefined ? {} : { kind }),
    fields: kind === undefined || kind === 'nothing' ? headers.map(() => undefined) : guessFields(headers, kind, told),
  };
}

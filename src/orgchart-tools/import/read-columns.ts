import { didYouMean } from '../../core';
import { columnNames, plainHeader, privateHeader, systemOf } from './column-names';
import type { IssueLog } from './issue-log';
import type { SheetKind, SourceRow, Table } from './source-file';

/** Field → header, as given with `--map reports_to=Vorgesetzter`. */
export type ColumnMap = Readonly<Record<string, string>>;

/** By column: the field that a person said; an empty one leaves the column out, an undefined one leaves it to us. Two columns may have the same header. */
export type ToldFields = readonly (string | undefined)[];

export function toldByMap(map: ColumnMap, kind: SheetKind, headers: readonly string[]): ToldFields {
  const fields = new Map(Object.entries(map).filter(([field]) => field in columnNames[kind]).map(([field, header]) => [plainHeader(header), field]));
  return headers.map((header) => fields.get(plainHeader(header)));
}

/** `rank` is how well the header is known for the field; a column that a person named comes before all. */
interface Column { readonly field: string; readonly index: number; readonly rank: number }
const toldRank = -1;
/** Shorter headers are near to everything. */
const minGuessedCharacters = 4;

function columnsOf(headers: readonly string[], kind: SheetKind, told: ToldFields): readonly Column[] {
  const known = Object.entries(columnNames[kind]);
  return headers.flatMap((header, index) => {
    const plain = plainHeader(header);
    const field = told[index];
    if (field === '') return [];
    if (field !== undefined) return [{ field, index, rank: toldRank }];
    return known.filter(([, names]) => names.includes(plain)).map(([name, names]) => ({ field: name, index, rank: names.indexOf(plain) }));
  });
}

/** Of two columns for one field the better known one counts. */
function bestColumns(columns: readonly Column[], onSecond?: (before: Column, column: Column) => void): ReadonlyMap<string, Column> {
  const chosen = new Map<string, Column>();
  columns.forEach((column) => {
    const before = chosen.get(column.field);
    if (before !== undefined) onSecond?.(before, column);
    if (before === undefined || column.rank < before.rank) chosen.set(column.field, column);
  });
  return chosen;
}

function tellUnused(table: Table, kind: SheetKind, used: ReadonlySet<number>, told: ToldFields, strict: boolean, log: IssueLog): void {
  const known = Object.keys(columnNames[kind]).concat(Object.values(columnNames[kind]).flat()).filter((name) => name.length >= minGuessedCharacters);
  const unused = table.headers.filter((header, index) => !used.has(index) && header !== '' && told[index] !== '');
  const personal = unused.filter((header) => privateHeader.test(header));
  const guess = (header: string) => (strict && plainHeader(header).length >= minGuessedCharacters && !personal.includes(header) ? didYouMean(plainHeader(header), known) : '');
  const typos = unused.filter((header) => guess(header) !== '');
  typos.forEach((header) => log.error('unknown-header', { ...table.place, row: 1, column: header }, { guess: guess(header) }));
  const ignored = unused.filter((header) => !personal.includes(header) && !typos.includes(header));
  if (personal.length > 0) log.warning('private-columns', table.place, { columns: personal });
  if (ignored.length > 0) log.warning('ignored-columns', table.place, { columns: ignored });
}

/** The rows of a table by field. In a system's export two columns may stand for one field. */
export function readColumns(table: Table, kind: SheetKind, told: ToldFields, log: IssueLog): readonly SourceRow[] {
  const strict = systemOf(table.headers) === 'template';
  const columns = columnsOf(table.headers, kind, told);
  const chosen = bestColumns(columns, (before, column) => {
    if (strict && Math.min(before.rank, column.rank) !== toldRank) {
      log.error('two-columns', { ...table.place, row: 1 }, { one: table.headers[before.index] ?? '', other: table.headers[column.index] ?? '', field: column.field });
    }
  });
  tellUnused(table, kind, new Set(columns.map(({ index }) => index)), told, strict, log);
  const fields = [...chosen.values()];
  const headers = Object.fromEntries(fields.map(({ field, index }) => [field, table.headers[index] ?? field]));
  return table.rows.map(({ row, cells }) => {
    const values: Record<string, string> = {};
    for (const { field, index } of fields) {
      const text = (cells[index] ?? '').trim();
      if (text !== '') values[field] = text;
    }
    return { place: { ...table.place, row }, values, columns: headers };
  });
}

/** What each column stands for, in the order of the headers; undefined where nothing is known. */
export function guessFields(headers: readonly string[], kind: SheetKind, told: ToldFields = []): readonly (string | undefined)[] {
  const chosen = [...bestColumns(columnsOf(headers, kind, told)).values()];
  return headers.map((_, index) => chosen.find((column) => column.index === index)?.field);
}

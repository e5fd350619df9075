import { didYouMean } from '../../core';
import { columnNames, plainHeader, privateHeader, systemOf } from './column-names';
import type { IssueLog } from './issue-log';
import type { SheetKind, SourceRow, Table } from './source-file';

/** Field → header, as given with `--map reports_to=Vorgesetzter`. */
export type ColumnMap = Readonly<Record<string, string>>;

/** `rank` is how well the header is known for the field; a column named with `--map` comes before all. */
interface Column { readonly field: string; readonly index: number; readonly rank: number }
const mappedRank = -1;
/** Shorter headers are near to everything. */
const minGuessedCharacters = 4;

function columnsOf(table: Table, kind: SheetKind, map: ColumnMap): readonly Column[] {
  const known = Object.entries(columnNames[kind]);
  const mapped = new Map(Object.entries(map).filter(([field]) => field in columnNames[kind]).map(([field, header]) => [plainHeader(header), field]));
  return table.headers.flatMap((header, index) => {
    const plain = plainHeader(header);
    const field = mapped.get(plain);
    if (field !== undefined) return [{ field, index, rank: mappedRank }];
    return known.filter(([, headers]) => headers.includes(plain)).map(([name, headers]) => ({ field: name, index, rank: headers.indexOf(plain) }));
  });
}

function tellUnused(table: Table, kind: SheetKind, used: ReadonlySet<number>, strict: boolean, log: IssueLog): void {
  const known = Object.keys(columnNames[kind]).concat(Object.values(columnNames[kind]).flat()).filter((name) => name.length >= minGuessedCharacters);
  const unused = table.headers.filter((header, index) => !used.has(index) && header !== '');
  const personal = unused.filter((header) => privateHeader.test(header));
  const guess = (header: string) => (strict && plainHeader(header).length >= minGuessedCharacters && !personal.includes(header) ? didYouMean(plainHeader(header), known) : '');
  const typos = unused.filter((header) => guess(header) !== '');
  typos.forEach((header) => log.error('unknown-header', { ...table.place, row: 1, column: header }, { guess: guess(header) }));
  const ignored = unused.filter((header) => !personal.includes(header) && !typos.includes(header));
  if (personal.length > 0) log.warning('private-columns', table.place, { columns: personal });
  if (ignored.length > 0) log.warning('ignored-columns', table.place, { columns: ignored });
}

/** The rows of a table by field. In a system's export two columns may stand for one field: the better known one counts. */
export function readColumns(table: Table, kind: SheetKind, map: ColumnMap, log: IssueLog): readonly SourceRow[] {
  const strict = systemOf(table.headers) === 'template';
  const chosen = new Map<string, Column>();
  const used = new Set<number>();
  columnsOf(table, kind, map).forEach((column) => {
    const before = chosen.get(column.field);
    used.add(column.index);
    if (before !== undefined && strict && Math.min(before.rank, column.rank) !== mappedRank) {
      log.error('two-columns', { ...table.place, row: 1 }, { one: table.headers[before.index] ?? '', other: table.headers[column.index] ?? '', field: column.field });
    }
    if (before === undefined || column.rank < before.rank) chosen.set(column.field, column);
  });
  tellUnused(table, kind, used, strict, log);
  const fields = [...chosen.values()];
  const columns = Object.fromEntries(fields.map(({ field, index }) => [field, table.headers[index] ?? field]));
  return table.rows.map(({ row, cells }) => {
    const values: Record<string, string> = {};
    for (const { field, index } of fields) {
      const text = (cells[index] ?? '').trim();
      if (text !== '') values[field] = text;
    }
    return { place: { ...table.place, row }, values, columns };
  });
}

/** Samples and our guess for each column, for a person who corrects the mapping by looking. */
export function describeColumns(table: Table, kind: SheetKind, map: ColumnMap): readonly { readonly header: string; readonly field?: string; readonly samples: readonly string[] }[] {
  const columns = columnsOf(table, kind, map);
  const maxSamples = 3;
  return table.headers.map((header, index) => ({
    header,
    field: columns.find((column) => column.index === index)?.field,
    samples: [...new Set(table.rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== ''))].slice(0, maxSamples),
  }));
}

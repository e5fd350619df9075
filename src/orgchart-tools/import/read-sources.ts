import { systemOf } from './column-names';
import type { IssueLog } from './issue-log';
import { readColumns, toldByMap } from './read-columns';
import type { ColumnMap } from './read-columns';
import { readCsv } from './read-csv';
import { readJsonDirectory } from './read-json-directory';
import { readLdif } from './read-ldif';
import { readWorkbook } from './read-workbook';
import { recogniseTable } from './recognise-table';
import type { SourceFile, SourceRows, SourceSystem, Table } from './source-file';
import { choiceFor, viewTable } from './table-choice';
import type { TableChoice, TableView } from './table-choice';

export interface ReadSources {
  readonly rows: SourceRows;
  readonly system: SourceSystem;
  readonly tables: readonly TableView[];
}

/** What a person says of columns: a map for all tables, and choices for single ones. */
export interface ToldColumns {
  readonly map: ColumnMap;
  readonly choices: readonly TableChoice[];
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The tables of a CSV file or workbook; none for other files. */
export async function readTables(source: SourceFile, log: IssueLog): Promise<readonly Table[]> {
  if (/\.xlsx$/i.test(source.name) || isZip(source.bytes)) return readWorkbook(source, log);
  if (/\.xls$/i.test(source.name)) {
    log.error('old-excel', { file: source.name });
    return [];
  }
  const table = readCsv(source, log);
  return table === undefined ? [] : [table];
}

/** All rows of all sources in the words of the template. */
export async function readSources(sources: readonly SourceFile[], { map, choices }: ToldColumns, log: IssueLog, onProgress?: (done: number, total: number) => void): Promise<ReadSources> {
  const rows: SourceRows = { accounts: [], people: [], deals: [], allowed: [], roles: [], team: [], users: [] };
  const systems = new Set<SourceSystem>();
  const tables: TableView[] = [];
  const open: string[] = [];
  const extend = <T>(list: T[], more: readonly T[]): void => more.forEach((each) => list.push(each));
  let done = 0;
  for (const source of sources) {
    if (/\.json$/i.test(source.name)) {
      const page = readJsonDirectory(source, log);
      if (page !== undefined) {
        systems.add(page.system);
        extend(rows.people, page.people);
        if (page.next) open.push(source.name);
      }
    } else if (/\.ldif?$/i.test(source.name)) {
      systems.add('ldif');
      extend(rows.people, readLdif(source, log));
    } else {
      for (const table of await readTables(source, log)) {
        const choice = choiceFor(choices, table);
        const kind = choice?.kind ?? recogniseTable(table, map);
        if (kind === 'help') continue;
        const told = choice?.fields ?? (kind === undefined || kind === 'nothing' ? [] : toldByMap(map, kind, table.headers));
        tables.push(viewTable(table, kind, told));
        if (kind === 'nothing') continue;
        if (kind === undefined) {
          log.error('unknown-table', { ...table.place, row: 1 }, { headers: table.headers.filter((header) => header !== '').slice(0, 12) });
          continue;
        }
        systems.add(systemOf(table.headers));
        extend(rows[kind], readColumns(table, kind, told, log));
      }
    }
    done += 1;
    onProgress?.(done, sources.length);
  }
  // Each page but the last names a next one; when all of them do, the last was not handed in.
  const pages = sources.filter(({ name }) => /\.json$/i.test(name)).length;
  if (open.length > 0 && open.length === pages) log.warning('page-missing', { file: open[open.length - 1] ?? '' });
  const system = [...systems].find((each) => each !== 'template') ?? 'template';
  return { rows, system, tables };
}

import Papa from 'papaparse';
import { decodeText } from './decode-text';
import { findHeader } from './find-header';
import type { IssueLog } from './issue-log';
import type { SourceFile, Table } from './source-file';

const delimiters = [',', ';', '\t', '|'];
/** Excel's own first line, such as `sep=;`. */
const separatorLine = /^sep=(.)\r?\n/i;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** A CSV file as a table. Rows are counted as a spreadsheet shows them; every ragged row and open quote is told. */
export function readCsv(source: SourceFile, log: IssueLog): Table | undefined {
  const text = decodeText(source.bytes, source.name, log, { oldWindows: true });
  if (text === undefined) return undefined;
  const separator = separatorLine.exec(text);
  const { data, errors } = Papa.parse<string[]>(separator === null ? text : text.slice(separator[0].length), { delimiter: separator?.[1] ?? '', delimitersToGuess: delimiters });
  const firstRow = separator === null ? 1 : 2;
  const place = { file: source.name };
  const unclosed = new Set(errors.filter((error) => error.type === 'Quotes').map((error) => (error.row ?? 0) + firstRow));
  unclosed.forEach((row) => log.error('open-quote', { ...place, row }));
  const headerAt = findHeader(data);
  const headers = (data[headerAt] ?? []).map((header) => header.trim());
  if (headerAt === -1 || headers.length === 0) {
    log.error('empty-file', place);
    return undefined;
  }
  const rows: { row: number; cells: string[] }[] = [];
  for (let i = headerAt + 1; i < data.length; i += 1) {
    const cells = data[i] as string[];
    const row = i + firstRow;
    if (isBlank(cells) || unclosed.has(row)) continue;
    if (cells.length < headers.length || !isBlank(cells.slice(headers.length))) log.error('ragged-row', { ...place, row }, { found: cells.length, expected: headers.length });
    else rows.push({ row, cells });
  }
  return { place, headers, rows };
}

import writeExcel from 'write-excel-file/universal';
import { templateHelp, templateSheets } from './template-sheets';

const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const, backgroundColor: '#E8EEF4' });
const text = (value: string) => (value === '' ? null : { value, type: String });
const wrapped = (value: string) => ({ value, type: String, wrap: true });

/** The template as an .xlsx workbook: four sheets with examples, and one that explains every column. */
export async function writeTemplate(): Promise<Uint8Array> {
  const sheets = templateSheets.map(({ name, columns, examples }) => ({
    sheet: name,
    data: [columns.map(({ header }) => bold(header)), ...examples.map((row) => row.map(text))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }));
  const help = [
    ...templateHelp.map((line, i) => [i === 0 ? bold(line) : text(line)]),
    [null],
    ...templateSheets.flatMap(({ name, about, columns }) => [[bold(name), bold(about)], ...columns.map(({ header, help: what }) => [text(header), wrapped(what)]), [null]]),
  ];
  const blob = await writeExcel([...sheets, { sheet: 'Help', data: help, columns: [{ width: 22 }, { width: 90 }] }]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** The same as four CSV files by name, for those without Excel. */
export function templateCsvFiles(): Readonly<Record<string, string>> {
  const line = (cells: readonly string[]): string => cells.map(quote).join(',');
  return Object.fromEntries(templateSheets.map(({ name, columns, examples }) => [`${name.toLowerCase()}.csv`, `${[columns.map(({ header }) => header), ...examples].map(line).join('\r\n')}\r\n`]));
}

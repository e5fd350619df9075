/** Where in a source something stands, as the person who made the file would look for it. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  /** Row of a table as a spreadsheet counts (the header is row 1), record of a JSON file from 1, or line of an LDIF file. */
  readonly row?: number;
  readonly unit?: 'row' | 'record' | 'line';
  /** Header of the column, or name of the field. */
  readonly column?: string;
}

/** `contacts.csv, row 17, column "Email"`. */
export function formatPlace({ file, sheet, row, unit = 'row', column }: Place): string {
  const parts = [file];
  if (sheet !== undefined) parts.push(`sheet "${sheet}"`);
  if (row !== undefined) parts.push(`${unit} ${row}`);
  if (column !== undefined) parts.push(`${unit === 'row' ? 'column' : 'field'} "${column}"`);
  return parts.join(', ');
}

import { columnNames, plainHeader } from './column-names';

const knownHeaders = new Set(Object.values(columnNames).flatMap((fields) => Object.values(fields).flat()));
/** Titles and remarks above a table are short. */
const maxTitleRows = 10;

const filled = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell.trim() !== '');

/**
 * Index of the row of headers; -1 when all is empty. People put a title above their tables: rows with a single cell that
 * is no header of ours, and several cells further down.
 */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const first = rows.findIndex((cells) => filled(cells).length > 0);
  const [only = '', second] = filled(rows[first] ?? []);
  if (first === -1 || second !== undefined || knownHeaders.has(plainHeader(only))) return first;
  const below = rows.slice(first, first + maxTitleRows).findIndex((cells) => filled(cells).length > 1);
  return below === -1 ? first : first + below;
}

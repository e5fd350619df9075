import { Unzip, UnzipInflate } from 'fflate';
import readExcel from 'read-excel-file/universal';
import { findHeader } from './find-header';
import type { IssueLog } from './issue-log';
import type { SourceFile, Table } from './source-file';

/** What a workbook may hold once unpacked; 200,000 people are about 100 MB. More is a zip bomb, or not an org chart. */
const maxUnpackedBytes = 256 * 1024 * 1024;
const maxFiles = 2000;
const stepBytes = 64 * 1024;

/** Unpacks as a stream and counts what really comes out: the sizes that a zip states may lie. */
function isTooLarge(bytes: Uint8Array): boolean {
  let unpacked = 0;
  let files = 0;
  const isOver = () => unpacked > maxUnpackedBytes || files > maxFiles;
  const unzip = new Unzip((file) => {
    files += 1;
    file.ondata = (fault, data) => {
      if (fault === null) unpacked += data.length;
      // Thrown into the unpacker, which would go on otherwise.
      if (isOver()) throw new Error('too large');
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !isOver(); at += stepBytes) unzip.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length);
  } catch {
    // A damaged file is told when it is read.
  }
  return isOver();
}

const midnight = /T00:00:00(?:\.000)?Z$/;

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(midnight, '').replace('.000Z', 'Z');
  return String(value).trim();
}

/** The sheets of an .xlsx workbook that hold something. */
export async function readWorkbook(source: SourceFile, log: IssueLog): Promise<readonly Table[]> {
  const place = { file: source.name };
  if (isTooLarge(source.bytes)) {
    log.error('workbook-too-large', place, { limit: maxUnpackedBytes / 1024 / 1024 });
    return [];
  }
  try {
    const sheets = await readExcel(new Blob([source.bytes as Uint8Array<ArrayBuffer>]));
    return sheets.map(({ sheet, data }) => {
      const rows = data.map((cells, i) => ({ row: i + 1, cells: cells.map(cellText) })).filter(({ cells }) => cells.some((cell) => cell !== ''));
      const headerAt = findHeader(rows.map(({ cells }) => cells));
      return { place: { ...place, sheet }, headers: rows[headerAt]?.cells ?? [], rows: rows.slice(headerAt + 1) };
    }).filter((table) => table.headers.length > 0);
  } catch {
    log.error('unreadable-workbook', place);
    return [];
  }
}

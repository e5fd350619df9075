import type { IssueLog } from './issue-log';

/** Windows-1252 where it differs from Latin-1 (0x80–0x9f); 0 has no meaning there. Source: the WHATWG encoding index. Own, because Node 20 decodes it wrongly. */
const windows1252 = [0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178];
const chunkBytes = 8192;

function decodeWindows1252(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    const codes = Array.from(bytes.subarray(start, start + chunkBytes), (byte) => (byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80] ?? 0 : byte));
    if (codes.includes(0)) return undefined;
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** The line (from 1) on which the bytes stop being UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
}

/**
 * The text of a file: UTF-8, or UTF-16 by its mark; with `oldWindows`, Windows-1252 as a second try,
 * which is what Excel writes as "CSV" in the West.
 */
export function decodeText(bytes: Uint8Array, file: string, log: IssueLog, { oldWindows }: { readonly oldWindows: boolean }): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = oldWindows ? decodeWindows1252(bytes) : undefined;
    if (text === undefined) log.error('not-utf-8', { file, row: firstBadLine(bytes), unit: 'line' });
    else log.warning('read-as-windows-1252', { file });
    return text;
  }
}

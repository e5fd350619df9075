import { headerBlockLength } from './quoted-thread';
import { isDividerLine, isWroteLine } from './header-words';
import type { VisibleText } from './visible-text';

interface Line {
  readonly text: string;
  readonly quoted: boolean;
}

function toLines({ text, quoted }: VisibleText): readonly Line[] {
  const ranges = quoted.slice().sort((one, other) => one.start - other.start);
  let offset = 0;
  let next = 0;
  let quotedUntil = -1;
  return text.split('\n').map((line) => {
    const end = offset + line.length;
    for (let range = ranges[next]; range !== undefined && range.start <= offset; range = ranges[next]) {
      quotedUntil = Math.max(quotedUntil, range.end);
      next += 1;
    }
    const inside = offset < quotedUntil;
    offset = end + 1;
    return { text: line, quoted: inside };
  });
}

const quoteMark = /^\s{0,3}>/;

/** The line from which on all is an older mail: a header block, a divider, or "on … wrote" with no marks below it. */
function threadStart(lines: readonly Line[]): number {
  const texts = lines.map((line) => line.text);
  for (let i = 0; i < lines.length; i += 1) {
    const line = texts[i] ?? '';
    if (lines[i]?.quoted === true || quoteMark.test(line) || line.length > 400) continue;
    if (isDividerLine(line) || headerBlockLength(texts, i) > 0) return /^[_\s-]{5,80}$/.test(texts[i - 1] ?? '') && (texts[i - 1] ?? '').trim() !== '' ? i - 1 : i;
    const wrote = isWroteLine(line) || (line.trim() !== '' && isWroteLine(`${line.trim()} ${(texts[i + 1] ?? '').trim()}`) && !isWroteLine(texts[i + 1] ?? ''));
    if (wrote && !lines.slice(i + 1, i + 8).some((below) => below.quoted || quoteMark.test(below.text))) return i;
  }
  return lines.length;
}

/** Separates what the rep wrote from what is quoted, line by line. */
export function separateQuoted(visible: VisibleText): { readonly authored: readonly string[]; readonly quoted: readonly string[] } {
  const lines = toLines(visible);
  const start = threadStart(lines);
  const authored: string[] = [];
  const quoted: string[] = [];
  lines.forEach((line, i) => {
    if (i >= start || line.quoted || quoteMark.test(line.text)) {
      quoted.push(line.text);
      return;
    }
    const joined = `${line.text.trim()} ${(lines[i + 1]?.text ?? '').trim()}`;
    const before = (lines[i - 1]?.text ?? '').trim();
    const continuesWrote = before !== '' && line.text.trim() !== '' && !isWroteLine(before) && isWroteLine(`${before} ${line.text.trim()}`);
    if (isWroteLine(line.text) || continuesWrote || (line.text.trim() !== '' && isWroteLine(joined) && (lines[i + 1]?.text ?? '').trim() !== '' && !isWroteLine(lines[i + 1]?.text ?? ''))) quoted.push(line.text);
    else authored.push(line.text);
  });
  return { authored, quoted };
}

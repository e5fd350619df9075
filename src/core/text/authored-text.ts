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

/** Saves joining two lines, most of which end without a colon. `trimmed` has no blanks at its end. */
const mayEndWrote = (trimmed: string): boolean => /[:：]/.test(trimmed.charAt(trimmed.length - 1));

/** The line from which on all is an older mail: a header block, a divider, or "on … wrote" with no marks below it. */
function threadStart(lines: readonly Line[]): number {
  const texts = lines.map((line) => line.text);
  for (let i = 0; i < lines.length; i += 1) {
    const line = texts[i] ?? '';
    if (lines[i]?.quoted === true || quoteMark.test(line) || line.length > 400) continue;
    if (isDividerLine(line) || headerBlockLength(texts, i) > 0) return /^[_\s-]{5,80}$/.test(texts[i - 1] ?? '') && (texts[i - 1] ?? '').trim() !== '' ? i - 1 : i;
    const next = (texts[i + 1] ?? '').trim();
    const wrote = isWroteLine(line) || (mayEndWrote(next === '' ? line.trim() : next) && line.trim() !== '' && isWroteLine(`${line.trim()} ${next}`) && !isWroteLine(texts[i + 1] ?? ''));
    if (wrote && !lines.slice(i + 1, i + 8).some((below) => below.quoted || quoteMark.test(below.text))) return i;
  }
  return lines.length;
}

/** Separates what the rep wrote from what is quoted, line by line. */
export function separateQuoted(visible: VisibleText): { readonly authored: readonly string[]; readonly quoted: readonly string[] } {
  const lines = toLines(visible);
  const start = threadStart(lines);
  const trimmed = lines.map((line) => line.text.trim());
  const authored: string[] = [];
  const quoted: string[] = [];
  lines.forEach((line, i) => {
    if (i >= start || line.quoted || quoteMark.test(line.text)) {
      quoted.push(line.text);
      return;
    }
    const before = trimmed[i - 1] ?? '';
    const here = trimmed[i] ?? '';
    const after = trimmed[i + 1] ?? '';
    const isWrote = isWroteLine(line.text)
      || (before !== '' && here !== '' && mayEndWrote(here) && !isWroteLine(before) && isWroteLine(`${before} ${here}`))
      || (here !== '' && after !== '' && mayEndWrote(after) && isWroteLine(`${here} ${after}`) && !isWroteLine(lines[i + 1]?.text ?? ''));
    if (isWrote) quoted.push(line.text);
    else authored.push(line.text);
  });
  return { authored, quoted };
}

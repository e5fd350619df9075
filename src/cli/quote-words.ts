/** A line of the draft and the carets that stand under its hurtful words. */
export interface QuotedLine {
  readonly text: string;
  readonly carets: string;
}

/** Characters that take two columns on a terminal: East Asian wide forms and emoji. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of segmenter.segment(text)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}

/** The part of a line to show: all of it, or a window of `width` characters that begins before `start`, cut at blanks. */
function windowOf(line: string, start: number, end: number, width: number): { readonly from: number; readonly to: number } {
  if (line.length <= width) return { from: 0, to: line.length };
  const spare = Math.max(0, width - (end - start));
  const earliest = Math.max(0, Math.min(start - Math.floor(spare / 2), line.length - width));
  const blankBefore = line.indexOf(' ', earliest);
  const from = earliest === 0 || blankBefore === -1 || blankBefore >= start ? earliest : blankBefore + 1;
  const latest = Math.max(end, Math.min(line.length, from + width));
  const blankAfter = line.lastIndexOf(' ', latest);
  return { from, to: latest === line.length || blankAfter < end ? latest : blankAfter };
}

function quoteLine(line: string, start: number, end: number, width: number): QuotedLine {
  const { from, to } = windowOf(line, start, end, width);
  const before = `${from > 0 ? '… ' : ''}${line.slice(from, start)}`;
  const words = line.slice(start, end);
  return {
    text: `${before}${words}${line.slice(end, to)}${to < line.length ? ' …' : ''}`,
    carets: `${' '.repeat(columnsOf(before))}${'^'.repeat(Math.max(1, columnsOf(words)))}`,
  };
}

/**
 * The lines of a text that a span touches, with carets under the span. `start` and `end` are
 * end-exclusive UTF-16 offsets; a line longer than `width` is cut around the words.
 */
export function quoteWords(text: string, start: number, end: number, width: number): readonly QuotedLine[] {
  const lines: QuotedLine[] = [];
  let lineStart = text.lastIndexOf('\n', start - 1) + 1;
  while (lineStart < end) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline === -1 ? text.length : newline;
    const from = Math.max(start, lineStart);
    const to = Math.min(end, lineEnd);
    if (to > from) lines.push(quoteLine(text.slice(lineStart, lineEnd), from - lineStart, to - lineStart, width));
    lineStart = lineEnd + 1;
  }
  return lines;
}

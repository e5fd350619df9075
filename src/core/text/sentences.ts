import { isSmall } from './letters';

/** A sentence of a text: `start`, `end` are end-exclusive UTF-16 offsets, `text` is that slice. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const abbreviation = /(?:^|[\s("'“‘])(?:mr|mrs|ms|dr|prof|st|jr|sr|inc|ltd|corp|co|vs|etc|e\.g|i\.e|no|nr|fig|approx|dept|ext|est|gen|rep|sen|gov|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|a\.m|p\.m|[A-Za-z])$/i;
const maxSentenceCharacters = 1200;
const wrapColumn = 56;
const bullet = /^\s*(?:[-*•–·▪◦]|\d{1,2}[.)]|[a-z][.)])\s/;

/** True where a single line break ends a sentence: a blank or short line, a bullet, a table row; not a wrapped line. */
function breaksSentence(line: string, next: string): boolean {
  if (next.trim() === '' || bullet.test(next)) return true;
  if (/[.?!:;,"”)]\s*$/.test(line)) return !/[,]\s*$/.test(line) || line.trim().split(/\s+/).length <= 4;
  return line.length < wrapColumn && !isSmall(next.trim().charAt(0));
}

function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '?' || mark === '!') return true;
  if (mark !== '.') return false;
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + 1, at + 8);
  if (/^\d/.test(after) || /^[a-z]/.test(after)) return false;
  if (isSmall(/^["”’)\]]{0,2}\s+(\S)/.exec(after)?.[1] ?? '') && !/^["”’)\]]{0,2}\s*\n\s*\n/.test(after) && abbreviation.test(before)) return false;
  return !(abbreviation.test(before) && !/(?:^|\s)(?:I|no|co|etc|a\.m|p\.m)$/i.test(before)) || /^\s*$/.test(after);
}

/** Splits a text into sentences: by marks, paragraphs, bullets and rows; wrapped lines stay together. Linear. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from += 1;
    while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
    if (to > from) sentences.push({ start: from, end: to, text: text.slice(from, to) });
    start = end;
  };
  let lineStart = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '\n') {
      const nextEnd = text.indexOf('\n', i + 1);
      const next = text.slice(i + 1, nextEnd === -1 ? Math.min(text.length, i + 201) : Math.min(nextEnd, i + 201));
      if (breaksSentence(text.slice(Math.max(lineStart, i - 400), i), next)) cut(i + 1);
      lineStart = i + 1;
    } else if ((char === '.' || char === '?' || char === '!') && endsSentence(text, i)) {
      let end = i + 1;
      while (end < text.length && /[.?!"”’')\]]/.test(text.charAt(end))) end += 1;
      if (end >= text.length || /\s/.test(text.charAt(end))) {
        cut(end);
        i = end - 1;
      }
    } else if (i - start > maxSentenceCharacters && char === ' ') cut(i);
  }
  cut(text.length);
  return sentences;
}

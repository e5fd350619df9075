import { partBreak } from './title-words';

/**
 * A row of a table that is looked up by phrases. In a phrase, words must follow one another;
 * `*` at an end of a word stands for the rest of it, `…` for one to five words, `^` and `$` for the
 * start and the end of a part of the title.
 */
export interface PhraseRow {
  readonly phrases: readonly string[];
}

/** A phrase found at `start` (word index), up to `end` (exclusive), and the rows it belongs to, in table order. */
export interface PhraseMatch<Row> {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly Row[];
}

interface Phrase<Row> {
  readonly words: readonly string[];
  readonly rows: Row[];
}

export type PhraseIndex<Row> = ReadonlyMap<string, readonly Phrase<Row>[]>;

const maxGapWords = 5;
const prefixCharacters = 3;
const suffixCharacters = 4;
const prefixKey = (word: string): string => `${word.slice(0, prefixCharacters)}*`;
const suffixKey = (word: string): string => `*${word.slice(-suffixCharacters)}`;

function keyOf(words: readonly string[]): string {
  const first = words[0] === '^' ? words[1] ?? '' : words[0] ?? '';
  if (first.charAt(0) === '*') return suffixKey(first.slice(1));
  return first.charAt(first.length - 1) === '*' ? prefixKey(first) : first;
}

/** Phrases by their first word, the longest first, so that "vice president" is found before "president". Built once. */
export function indexPhrases<Row extends PhraseRow>(table: readonly Row[]): PhraseIndex<Row> {
  const byText = new Map<string, Phrase<Row>>();
  const index = new Map<string, Phrase<Row>[]>();
  table.forEach((row) => row.phrases.forEach((text) => {
    const known = byText.get(text);
    if (known !== undefined) {
      known.rows.push(row);
      return;
    }
    const phrase = { words: text.split(' '), rows: [row] };
    byText.set(text, phrase);
    const key = keyOf(phrase.words);
    index.set(key, (index.get(key) ?? []).concat(phrase));
  }));
  index.forEach((phrases) => phrases.sort((one, other) => other.words.length - one.words.length || other.words.join().length - one.words.join().length));
  return index;
}

function fits(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (pattern.charAt(0) === '*') return word.slice(1 - pattern.length) === pattern.slice(1);
  if (pattern.charAt(pattern.length - 1) === '*') return word.slice(0, pattern.length - 1) === pattern.slice(0, -1);
  return word === pattern;
}

const isEdge = (word: string | undefined): boolean => word === undefined || word === partBreak || word === 'and';

/** The word index behind the phrase when it stands at `start`, else -1. */
function endOf(pattern: readonly string[], words: readonly string[], start: number): number {
  let at = start;
  for (let p = 0; p < pattern.length; p += 1) {
    const wanted = pattern[p] ?? '';
    if (wanted === '^' || wanted === '$') {
      if (!isEdge(words[wanted === '^' ? at - 1 : at])) return -1;
    } else if (wanted === '…') {
      const next = pattern[p + 1] ?? '';
      const last = at + maxGapWords;
      at += 1;
      while (at <= last && !fits(next, words[at])) at += 1;
      if (at > last) return -1;
    } else if (fits(wanted, words[at])) {
      at += 1;
    } else {
      return -1;
    }
  }
  return at;
}

/** All phrases in the words, from the left, the longest at each place; words once matched are not matched again. */
export function findPhrases<Row>(index: PhraseIndex<Row>, words: readonly string[]): readonly PhraseMatch<Row>[] {
  const matches: PhraseMatch<Row>[] = [];
  for (let start = 0; start < words.length;) {
    const word = words[start] ?? '';
    let best: PhraseMatch<Row> | undefined;
    for (const key of [word, prefixKey(word), suffixKey(word)]) {
      for (const phrase of index.get(key) ?? []) {
        const end = endOf(phrase.words, words, start);
        if (end > (best === undefined ? start : best.end)) best = { start, end, rows: phrase.rows };
      }
    }
    if (best !== undefined) matches.push(best);
    start = best === undefined ? start + 1 : best.end;
  }
  return matches;
}

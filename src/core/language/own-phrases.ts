import { splitSentences } from '../text/sentences';
import { isDisowned } from './assertion';
import { gazetteerFor } from './gazetteer';
import { readSentences } from './read-sentences';

/** End-exclusive UTF-16 offsets. */
export interface PhraseSpan {
  readonly start: number;
  readonly end: number;
}

const letter = 'A-Za-z0-9\\u00c0-\\u024f';
const gap = '[\\s\\u00a0]{1,5}';
/** `*` in a phrase: nothing, or up to three words. */
const anyWords = `(?:[^\\s\\u00a0]{1,40}${gap}){0,3}`;

function patternOf(phrase: string): RegExp | undefined {
  const words = phrase.trim().split(/[\s\u00a0]+/).filter((word) => word !== '');
  if (words.every((word) => word === '*')) return undefined;
  let source = '';
  words.forEach((word, i) => {
    if (word === '*') source += anyWords;
    else source += word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/['\u2018\u2019\u02bc]/g, '[\'\\u2018\\u2019\\u02bc]').replace(/["\u201c\u201d]/g, '["\\u201c\\u201d]') + (i < words.length - 1 ? gap : '');
  });
  return new RegExp(`(^|[^${letter}])(${source})(?![${letter}])`, 'gi');
}

const patterns = new Map<string, RegExp | undefined>();

/** Where a phrase stands in a text: whole words, whatever the case, quotation marks and spaces. */
export function findPhrase(phrase: string, text: string): readonly PhraseSpan[] {
  if (!patterns.has(phrase)) patterns.set(phrase, patternOf(phrase));
  const pattern = patterns.get(phrase);
  const spans: PhraseSpan[] = [];
  if (pattern === undefined) return spans;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const start = found.index + (found[1] ?? '').length;
    spans.push({ start, end: start + (found[2] ?? '').length });
    // The character before a phrase may be the last one of the phrase before it.
    pattern.lastIndex = Math.max(start + 1, pattern.lastIndex - 1);
  }
  return spans;
}

/** Where a phrase stands in a text as the writer's own words: not denied, not in quotation marks, not what others say. */
export function findClaim(phrase: string, text: string): readonly PhraseSpan[] {
  const spans = findPhrase(phrase, text);
  if (spans.length === 0) return spans;
  const sentences = splitSentences(text);
  const nobodyKnown = gazetteerFor({ accounts: [], readers: [], colleagues: [] });
  return spans.filter(({ start, end }) => {
    const sentence = sentences.find((each) => each.start <= start && start < each.end);
    const units = sentence === undefined ? [] : readSentences(sentence.text, nobodyKnown)[0] ?? [];
    const offset = sentence === undefined ? 0 : sentence.start;
    const from = units.findIndex((unit) => unit.end > start - offset);
    const to = units.findIndex((unit) => unit.start >= end - offset);
    return from === -1 || !isDisowned(units, from, to === -1 ? units.length : to);
  });
}

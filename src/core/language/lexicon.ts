import { adjectiveClasses } from './classes/adjectives';
import { nounClasses } from './classes/nouns';
import { peopleWords } from './classes/people';
import { verbClasses } from './classes/verbs';
import { lemmas } from './lemma';

const classesOf = new Map<string, string[]>();
const known = new Set<string>();
const wordsOf = new Map<string, Set<string>>();

function addWord(word: string, name: string): void {
  known.add(word);
  const words = wordsOf.get(name.slice(1));
  if (words === undefined) wordsOf.set(name.slice(1), new Set([word]));
  else words.add(word);
  const names = classesOf.get(word);
  if (names === undefined) classesOf.set(word, [name]);
  else if (names.indexOf(name) === -1) names.push(name);
}

[verbClasses, nounClasses, adjectiveClasses, peopleWords].forEach((group) =>
  Object.keys(group).forEach((name) => (group[name] ?? '').split(/\s+/).forEach((word) => { if (word !== '') addWord(word, `#${name}`); })));

/** Makes the words that patterns spell out known to the lemma rules. */
export function learn(words: readonly string[]): void {
  words.forEach((word) => known.add(word));
}

export const isKnown = (word: string): boolean => known.has(word);
export const inClass = (word: string, name: string): boolean => wordsOf.get(name)?.has(word) === true;

const none: readonly string[] = [];
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 20000;

/** All that a pattern may call a word: itself, its dictionary forms, and the classes of these. */
export function keysOf(word: string): readonly string[] {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const keys: string[] = [];
  lemmas(word, known).forEach((lemma) => {
    if (keys.indexOf(lemma) === -1) keys.push(lemma);
    (classesOf.get(lemma) ?? none).forEach((name) => { if (keys.indexOf(name) === -1) keys.push(name); });
  });
  if (/^[$€£]?\d[\d.,:/-]*(?:k|m|bn|%|st|nd|rd|th)?$/.test(word)) keys.push('#number');
  if (/^[$€£]/.test(word) || /\d(?:k|m|bn)$/.test(word)) keys.push('#amount');
  if (remembered.size < mostRemembered) remembered.set(word, keys);
  return keys;
}

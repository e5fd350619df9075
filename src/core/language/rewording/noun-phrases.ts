import type { TaggedWord } from '../../text/nlp';
import { plainAdjectives } from './classes';

/** Somebody or something that a sentence speaks of, ready to be said in another sentence. */
export interface NounPhrase {
  readonly text: string;
  readonly start: number;
  /** Root of the last noun. */
  readonly head: string;
  readonly isPlural: boolean;
  /** How it begins: "the", "our", "two"; empty where it begins with the noun. */
  readonly opening: string;
}

const ownOwners: readonly string[] = ['my', 'our', 'your'];
const opens = ({ kind }: TaggedWord): boolean => kind === 'determiner' || kind === 'owner';

/** "his", "their" and "Raj's" belong to somebody who need not be named again. */
function openingOf(word: TaggedWord): string {
  const text = word.text.toLowerCase();
  return word.kind === 'owner' && ownOwners.indexOf(text) === -1 ? 'the' : text;
}

/** The stretch of words from `at` that may be one phrase: no mark between them. */
function lastOf(words: readonly TaggedWord[], at: number, sentence: string): number {
  let last = at;
  for (let next = at + 1; next < words.length; next += 1) {
    const word = words[next] as TaggedWord;
    const gap = sentence.slice((words[next - 1] as TaggedWord).end, word.start);
    if (!/^\s{1,3}$/.test(gap) || (word.kind !== 'noun' && word.kind !== 'adjective' && word.kind !== 'number')) break;
    last = next;
  }
  return last;
}

function phraseAt(words: readonly TaggedWord[], at: number, to: number): NounPhrase | undefined {
  const first = words[at] as TaggedWord;
  const opening = opens(first) ? openingOf(first) : '';
  const inner = words.slice(opens(first) ? at + 1 : at, to + 1);
  const head = inner[inner.length - 1];
  if (head === undefined || head.kind !== 'noun') return undefined;
  const kept = inner.filter(({ kind, root }) => kind !== 'adjective' || plainAdjectives.has(root));
  const isIndefinite = opening === 'a' || opening === 'an';
  // "an honest offer" without its adjective would be "an offer" or "a": not worth guessing.
  if (isIndefinite && kept.length < inner.length) return undefined;
  const joined = kept.map((word) => word.text).join(' ');
  const text = opening === '' && first.kind === 'number' ? joined.charAt(0).toLowerCase() + joined.slice(1) : joined;
  const begins = opening === '' && first.kind === 'number' ? first.text.toLowerCase() : opening;
  return { text: opening === '' ? text : `${opening} ${text}`, start: first.start, head: head.root, isPlural: head.isPlural, opening: begins };
}

/** The noun phrases of a sentence in order, without adjectives that judge. */
export function nounPhrases(words: readonly TaggedWord[], sentence: string): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as TaggedWord;
    if (!opens(word) && word.kind !== 'noun' && word.kind !== 'number' && word.kind !== 'adjective') continue;
    let to = lastOf(words, at, sentence);
    while (to > at && (words[to] as TaggedWord).kind !== 'noun') to -= 1;
    const phrase = phraseAt(words, at, to);
    if (phrase !== undefined) phrases.push(phrase);
    at = to;
  }
  return phrases;
}

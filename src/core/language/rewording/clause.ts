import { tagWords } from '../../text/nlp';
import type { TaggedWord } from '../../text/nlp';
import { whoIsHit } from '../../verdict/people-words';
import type { Words } from '../../words';
import type { DetectedFinding } from '../scope';
import { nounPhrases } from './noun-phrases';
import type { NounPhrase } from './noun-phrases';

/** A hurtful sentence taken apart. */
export interface Clause {
  readonly sentence: string;
  readonly finding: DetectedFinding;
  /** Where the hurtful words begin and end in the sentence. */
  readonly from: number;
  readonly to: number;
  /** Roots of all words, in order. */
  readonly roots: readonly string[];
  readonly words: readonly TaggedWord[];
  /** Phrases that can stand in another sentence; those within and after the hurtful words come first. */
  readonly phrases: readonly NounPhrase[];
  /** Whom it hits, as the object of a sentence: "Will", "the IT team", "you". */
  readonly who: string;
}

const firstNameOf = (name: string): string => name.replace(/^(?:Dr|Mr|Mrs|Ms|Prof)\.?\s/, '').split(' ')[0] ?? name;
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const holds = (sentence: string, name: string): boolean => new RegExp(`(?:^|[^A-Za-z])${escaped(name)}(?![A-Za-z])`).test(sentence);

/** "Raj and Dana": the finding names only one of them. */
const isOneOfTwo = (sentence: string, name: string): boolean => new RegExp(`[A-Z][a-z]{1,30} and ${escaped(name)}|${escaped(name)} and [A-Z]`).test(sentence);

/** A team as the sentence calls it: "Facilities", "your buyers", "the audit office"; undefined where it has no such name. */
function teamIn(sentence: string, name: string): string | undefined {
  const found = new RegExp(`(?:(your|the) (?:own )?)?\\b(${escaped(name)})(?![A-Za-z])`, 'i').exec(sentence);
  const [, owner, team = ''] = found ?? [];
  if (owner !== undefined) return `${owner.toLowerCase()} ${team}`;
  return /^[A-Z]/.test(team) && (team.indexOf(' ') === -1 || /s$/.test(team)) ? team : undefined;
}

/** The name as the sentence has it; who is only "you" there stays "you". */
function whoOf(sentence: string, finding: DetectedFinding, words: Words): string {
  const { target } = finding;
  if (target === undefined || target.kind === 'decision' || target.kind === 'organisation') return 'you';
  if (target.kind === 'person' && target.name !== undefined) {
    const said = [target.name, firstNameOf(target.name)].filter((name) => holds(sentence, name))[0];
    if (said !== undefined) return isOneOfTwo(sentence, said) ? 'you' : said;
    return /\byou\b/i.test(finding.text) ? 'you' : target.name;
  }
  return target.name === undefined ? 'you' : teamIn(sentence, target.name) ?? (/^[A-Z]/.test(target.name) ? whoIsHit(finding, words) : 'you');
}

/** `start` is where the sentence begins in the text that the finding counts in. */
export function readClause(sentence: string, start: number, finding: DetectedFinding, words: Words): Clause {
  const tagged = tagWords(sentence);
  const all = nounPhrases(tagged, sentence);
  const from = finding.start - start;
  const phrases = all.filter(({ opening, start: at }) => opening !== '' || at > 0);
  return {
    sentence, finding, from, to: finding.end - start, words: tagged, roots: tagged.map(({ root }) => root), who: whoOf(sentence, finding, words),
    phrases: phrases.filter((phrase) => phrase.start >= from).concat(phrases.filter((phrase) => phrase.start < from)),
  };
}

/** Nothing between a phrase and the hurtful words begins another clause. */
function isNear(phrase: NounPhrase, { sentence, from, to }: Clause): boolean {
  const between = phrase.start >= to ? sentence.slice(to, phrase.start) : phrase.start < from ? sentence.slice(phrase.start, from) : '';
  return !/[,;:()–—]|\s(?:and|but|because|while|although|so)\s/.test(between);
}

const isIndefinite = ({ opening }: NounPhrase): boolean => ['', 'a', 'an', 'one'].indexOf(opening) !== -1;

/** What both sides know of: "the slide", "our list", not "a slide" or "one list". */
export const isKnown = (phrase: NounPhrase): boolean => !isIndefinite(phrase);

/** The first phrase about one of these things in the hurtful clause. */
export const phraseOf = (clause: Clause, heads: ReadonlySet<string>, fits: (phrase: NounPhrase) => boolean = isKnown): NounPhrase | undefined =>
  clause.phrases.filter((phrase) => heads.has(phrase.head) && isNear(phrase, clause) && fits(phrase))[0];

/** The phrase that a word is followed by at once. */
export function phraseAfter({ words, phrases }: Clause, at: number): NounPhrase | undefined {
  const next = words[at + 1];
  return at === -1 || next === undefined ? undefined : phrases.filter(({ start }) => start === next.start)[0];
}

/** True where one of these verbs stands in the sentence. */
export const does = ({ words }: Clause, verbs: ReadonlySet<string>): boolean => words.some(({ kind, root }) => kind === 'verb' && verbs.has(root));

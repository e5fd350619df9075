import compromise from 'compromise/two';

/** What a word does in its sentence, as far as rewording needs to know. */
export type WordKind = 'noun' | 'verb' | 'adjective' | 'number' | 'determiner' | 'owner' | 'other';

/** `start` and `end` are end-exclusive UTF-16 offsets into the sentence. */
export interface TaggedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: WordKind;
  /** Infinitive of a verb, singular of a noun; lower case. */
  readonly root: string;
  readonly isPlural: boolean;
}

/** The library's own types do not know that it gives roots too. */
const wanted: object = { offset: true, terms: { offset: true, root: true, tags: true } };

interface Term {
  readonly text: string;
  readonly normal: string;
  readonly root?: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

const determiners: ReadonlySet<string> = new Set('the a an this that these those'.split(' '));
/** The tagger takes some of these for nouns or verbs. */
const smallWords: ReadonlySet<string> = new Set('nobody somebody anybody everybody someone anyone everyone nothing anything past by until till on in at for after before through beyond with without about over under off of to from'.split(' '));
const kindByTag: readonly (readonly [string, WordKind])[] = [['Possessive', 'owner'], ['Pronoun', 'other'], ['Value', 'number'], ['Noun', 'noun'], ['Verb', 'verb'], ['Adjective', 'adjective']];

const beforeNoun: readonly WordKind[] = ['determiner', 'owner', 'number', 'adjective'];

function kindOf({ normal, tags }: Term): WordKind {
  if (smallWords.has(normal)) return 'other';
  if (determiners.has(normal)) return tags.indexOf('Determiner') === -1 ? 'other' : 'determiner';
  return kindByTag.filter(([tag]) => tags.indexOf(tag) !== -1).map(([, kind]) => kind)[0] ?? 'other';
}

/**
 * The words of one sentence with their part of speech, number and root. Names and departments are not
 * to be taken from here: the tagger knows half of all first names, and "IT" as a pronoun only.
 */
export function tagWords(sentence: string): readonly TaggedWord[] {
  const parts = compromise(sentence).compute('root').json(wanted) as readonly { readonly terms: readonly Term[] }[];
  const words = parts.reduce<readonly Term[]>((all, { terms }) => all.concat(terms), [])
    .filter(({ offset }) => offset.length > 0)
    .map((term) => ({
      text: term.text, start: term.offset.start, end: term.offset.start + term.offset.length,
      kind: kindOf(term), root: (term.root ?? term.normal).toLowerCase(), isPlural: term.tags.indexOf('Plural') !== -1,
      participle: term.tags.indexOf('Gerund') !== -1 ? 'noun' as const : term.tags.indexOf('PastTense') !== -1 ? 'adjective' as const : undefined,
    }));
  // "the six training blocks", "the signed contract": no deeds.
  return words.map(({ participle, ...word }, i) => (word.kind === 'verb' && participle !== undefined && beforeNoun.indexOf(words[i - 1]?.kind ?? 'other') !== -1 && words[i + 1]?.kind === 'noun' ? { ...word, kind: participle } : word));
}

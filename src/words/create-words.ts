import type { PhraseValues, Words } from '../core';

/** Key → phrase. `{name}` is a value; `{count|one thing|{count} things}` chooses by number; lists are joined. */
export type Catalogue = Readonly<Record<string, string>>;

export interface WordsOptions {
  /** BCP 47 tag. */
  readonly language: string;
  /** What stands between the last two of a list, blanks included, as in "Ana and Ben"; it may depend on the last. */
  readonly and: string | ((last: string) => string);
  /** What stands between the others; ", " unless told. */
  readonly comma?: string;
}

const plural = /\{(\w+)\|([^|{}]*(?:\{\w+\}[^|{}]*)?)\|([^|{}]*(?:\{\w+\}[^|{}]*)*)\}/g;
const placeholder = /\{(\w+)\}/g;

function joinList(items: readonly string[], { and, comma = ', ' }: WordsOptions): string {
  const last = items[items.length - 1] ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(comma)}${typeof and === 'string' ? and : and(last)}${last}`;
}

/** Words over a catalogue. An unknown key is a fault of ours and throws. */
export function createWords(catalogue: Catalogue, options: WordsOptions): Words {
  const show = (value: PhraseValues[string] | undefined): string =>
    value === undefined ? '' : typeof value === 'object' ? joinList(value, options) : String(value);
  return (key, values = {}) => {
    const phrase = catalogue[key];
    if (phrase === undefined) throw new Error(`No words for "${key}".`);
    return phrase
      .replace(plural, (_, name: string, one: string, many: string) => (Number(values[name]) === 1 ? one : many))
      .replace(placeholder, (_, name: string) => show(values[name]));
  };
}

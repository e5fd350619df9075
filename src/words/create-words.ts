import type { PhraseValues, Words } from '../core';

/** Key → phrase. `{name}` is a value; `{count|one thing|{count} things}` chooses by number; lists are joined. */
export type Catalogue = Readonly<Record<string, string>>;

export interface WordsOptions {
  /** BCP 47 tag, for joining lists. */
  readonly language: string;
  /** The word between the last two of a list, as in "Ana and Ben". */
  readonly and: string;
}

const plural = /\{(\w+)\|([^|{}]*(?:\{\w+\}[^|{}]*)?)\|([^|{}]*(?:\{\w+\}[^|{}]*)?)\}/g;
const placeholder = /\{(\w+)\}/g;

function joinList(items: readonly string[], and: string): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1] ?? ''}`;
}

/** Words over a catalogue. An unknown key is a fault of ours and throws. */
export function createWords(catalogue: Catalogue, { and }: WordsOptions): Words {
  const show = (value: PhraseValues[string] | undefined): string =>
    value === undefined ? '' : typeof value === 'object' ? joinList(value, and) : String(value);
  return (key, values = {}) => {
    const phrase = catalogue[key];
    if (phrase === undefined) throw new Error(`No words for "${key}".`);
    return phrase
      .replace(plural, (_, name: string, one: string, many: string) => (Number(values[name]) === 1 ? one : many))
      .replace(placeholder, (_, name: string) => show(values[name]));
  };
}

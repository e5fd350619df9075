import { inClass } from './lexicon';
import { firstPerson, plural, secondPerson, singular } from './mention-words';
import type { Token } from './tokens';
import { wordAt } from './units';

const modifierStop = (word: string): boolean => /^[^a-z0-9&]/.test(word) || inClass(word, 'prep') || inClass(word, 'aux') || inClass(word, 'det') || inClass(word, 'conj') || firstPerson.has(word) || secondPerson.has(word) || singular.has(word) || plural.has(word) || word === "'s" || word === 'not' || word === 'never';

/** "The wrong vendor" is a judgement, no party. */
const judged = /^(?:wrong|right|better|best|weaker|inferior|worse|worst|lesser|same)$/;

const mostModifiers = 4;

/** End of "… infrastructure folks" when it begins at `from`: the index after the last team word, or -1. */
export function teamEnd(tokens: readonly Token[], from: number): number {
  let end = -1;
  for (let i = from; i < tokens.length && i <= from + mostModifiers; i += 1) {
    const token = tokens[i] as Token;
    if (inClass(token.word, 'team')) end = i + 1;
    else if (end !== -1) break;
    if (token.word === '&' || token.word === 'and') {
      if (end !== -1 || !/^(?:and|&)$/.test(token.word) || !inClass(wordAt(tokens, i + 1), 'department')) break;
      continue;
    }
    if (modifierStop(token.word)) break;
  }
  return end;
}

/** Words as they are written, by index, end-exclusive. */
export const words = (tokens: readonly Token[], from: number, to: number): string => tokens.slice(from, to).map((token) => token.raw).join(' ');

/** End of "… our competitor" when it begins at `from`: the index after the word for a third party, or -1. */
export function thirdEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i <= from + 3; i += 1) {
    const { word } = tokens[i] as Token;
    if (judged.test(word)) return -1;
    if (inClass(word, 'thirdParty') && !inClass(word, 'team')) return i + 1;
    if (modifierStop(word)) return -1;
  }
  return -1;
}

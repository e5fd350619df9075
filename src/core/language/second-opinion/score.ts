import type { Unit } from '../units';
import { featuresOf } from './features';
import { bias, scale, weights } from './weights';

/** Levels of a weight, one letter each: "A" is the lowest, the middle is nothing. Source: `test/training/train.ts`. */
const letters = 'ABCDEFGHIJKLMNO';
const middle = 7;

const levelOf: readonly number[] = letters.split('').reduce<number[]>((levels, letter, level) => {
  levels[letter.charCodeAt(0)] = level - middle;
  return levels;
}, []);

/**
 * How much a sentence reads like an accusation, as log odds: 0 is even. A logistic regression on hashed
 * words, trained by `test/training/train.ts` from the sentences beside it.
 */
export function readsLikeAnAccusation(units: readonly Unit[], ruleIds: readonly string[]): number {
  const slots = featuresOf(units, ruleIds);
  let sum = 0;
  slots.forEach((slot) => { sum += levelOf[weights.charCodeAt(slot)] ?? 0; });
  return bias + (sum * scale) / Math.sqrt(slots.length);
}

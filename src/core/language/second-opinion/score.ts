import type { Unit } from '../units';
import { featuresOf, modelSlots } from './features';
import { unpackLevels } from './unpack';
import { bias, packed, scale, shares } from './weights';

let unpacked: Uint8Array | undefined;

/**
 * How much a sentence reads like an accusation, as log odds: 0 is even. A logistic regression on hashed
 * words, trained by `test/training/train.ts` from the sentences beside it.
 */
export function readsLikeAnAccusation(units: readonly Unit[], ruleIds: readonly string[]): number {
  const levels = unpacked ?? (unpacked = unpackLevels(packed, shares, modelSlots));
  // The level in the middle weighs nothing.
  const middle = (shares.length - 1) / 2;
  const slots = featuresOf(units, ruleIds);
  let sum = 0;
  slots.forEach((slot) => { sum += (levels[slot] as number) - middle; });
  return bias + (sum * scale) / Math.sqrt(slots.length);
}

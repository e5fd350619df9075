import { stem } from '../../text/stem';
import { keysOf } from '../lexicon';
import type { Unit } from '../units';

/** Slots of the model; a power of two. */
export const modelSlots = 4096;

/** FNV-1a, 32 bit: the hash of what was read before, and then of `text`. */
function hashOf(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** A hash folded to the slots. */
const slotOf = (hash: number): number => ((hash >>> 16) ^ hash) & (modelSlots - 1);

/** What the model calls a unit: the side of somebody, "#n" for a figure, else the stem. Names never reach it. */
function nameOf(unit: Unit): string {
  if (unit.side !== undefined) return `<${unit.side}>`;
  return /\d/.test(unit.word) ? (/[$€£]/.test(unit.word) ? '#$' : '#n') : stem(unit.word);
}

/** Slots of the features that a sentence shows, each once: stems, pairs of neighbours, pairs over a gap, word classes, rules that matched. */
export function featuresOf(units: readonly Unit[], ruleIds: readonly string[]): readonly number[] {
  const slots: number[] = [];
  const seen = new Uint8Array(modelSlots);
  const add = (hash: number): void => {
    const slot = slotOf(hash);
    if (seen[slot] === 1) return;
    seen[slot] = 1;
    slots.push(slot);
  };
  const names = ['^', ...units.map(nameOf), '$'];
  names.forEach((name, i) => {
    const hash = hashOf(name);
    add(hash);
    const next = names[i + 1];
    const afterNext = names[i + 2];
    if (next !== undefined) add(hashOf(next, hashOf(' ', hash)));
    if (afterNext !== undefined) add(hashOf(afterNext, hashOf(' _ ', hash)));
  });
  units.forEach((unit) => {
    if (unit.side === undefined) keysOf(unit.word).forEach((key) => { if (key.charAt(0) === '#') add(hashOf(key)); });
  });
  ruleIds.forEach((id) => add(hashOf(`!${id}`)));
  return slots;
}

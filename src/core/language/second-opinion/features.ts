import { stem } from '../../text/stem';
import { keysOf } from '../lexicon';
import type { Unit } from '../units';

/** Slots of the model; a power of two. */
export const modelSlots = 4096;

/** FNV-1a, 32 bit, folded to the slots. */
function slotOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i += 1) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return ((hash >>> 16) ^ hash) & (modelSlots - 1);
}

/** What the model calls a unit: the side of somebody, "#n" for a figure, else the stem. Names never reach it. */
function nameOf(unit: Unit): string {
  if (unit.side !== undefined) return `<${unit.side}>`;
  return /\d/.test(unit.word) ? (/[$€£]/.test(unit.word) ? '#$' : '#n') : stem(unit.word);
}

/** Slots of the features that a sentence shows, each once: stems, pairs of neighbours, pairs over a gap, word classes, rules that matched. */
export function featuresOf(units: readonly Unit[], ruleIds: readonly string[]): readonly number[] {
  const slots = new Set<number>();
  const names = ['^', ...units.map(nameOf), '$'];
  names.forEach((name, i) => {
    slots.add(slotOf(name));
    const next = names[i + 1];
    const afterNext = names[i + 2];
    if (next !== undefined) slots.add(slotOf(`${name} ${next}`));
    if (afterNext !== undefined) slots.add(slotOf(`${name} _ ${afterNext}`));
  });
  units.forEach((unit) => {
    if (unit.side === undefined) keysOf(unit.word).forEach((key) => { if (key.charAt(0) === '#') slots.add(slotOf(key)); });
  });
  ruleIds.forEach((id) => slots.add(slotOf(`!${id}`)));
  return Array.from(slots);
}

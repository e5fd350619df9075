import { stem } from '../../text/stem';
import { keysOf } from '../lexicon';
import { wordAt } from '../units';
import type { Side, Unit } from '../units';

/** Slots of the model; a power of two. */
export const modelSlots = 16384;

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

const runLength = 4;
const cutWords = new Map<string, readonly number[]>();
const mostRemembered = 20000;

/** Hashes of a word's own: its classes and its runs of letters, so that an unknown word is known by its kin. */
function wordHashes(word: string): readonly number[] {
  const before = cutWords.get(word);
  if (before !== undefined) return before;
  const hashes = keysOf(word).filter((key) => key.charAt(0) === '#').map((key) => hashOf(key));
  const framed = `_${word}_`;
  if (word.length >= runLength && !/\d/.test(word)) for (let i = 0; i + runLength <= framed.length; i += 1) hashes.push(hashOf(`c${framed.slice(i, i + runLength)}`));
  if (cutWords.size < mostRemembered) cutWords.set(word, hashes);
  return hashes;
}

const sides: readonly Side[] = ['who', 'you', 'self', 'third', 'nobody'];
const denial = /^(?:not|never|no|nobody|nothing|without|none|hardly|neither|nor)$/;
const wordsAStep = 4;
const mostSteps = 8;

/** The build of a sentence: who comes first, who is in it at all, whether it denies, how long it is, how it ends. */
function buildOf(units: readonly Unit[]): readonly string[] {
  const named = units.filter((unit) => unit.side !== undefined);
  const present = sides.filter((side) => named.some((unit) => unit.side === side));
  const last = wordAt(units, units.length - 1);
  const build = [`F${named[0]?.side ?? '-'}${units[0]?.side ?? ''}`, `L${Math.min(mostSteps, Math.floor(units.length / wordsAStep))}`, `E${/[.?!]/.test(last) ? last : '-'}`, `P${present.join()}`];
  sides.forEach((side) => build.push((present.indexOf(side) === -1 ? 'N' : 'H') + side));
  if (units.some((unit) => denial.test(unit.word))) build.push('NEG', ...present.map((side) => `NEG${side}`));
  return build;
}

/** The last sentence that showed each slot, by number: one list for all, since to clear one for each costs more than the rest. */
const seenIn = new Float64Array(modelSlots);
let sentence = 0;

/** Slots of the features that a sentence shows, each once: stems, pairs of neighbours, pairs over a gap, what each word is made of, the sentence's build, rules that matched. */
export function featuresOf(units: readonly Unit[], ruleIds: readonly string[]): readonly number[] {
  const slots: number[] = [];
  sentence += 1;
  const add = (hash: number): void => {
    const slot = slotOf(hash);
    if (seenIn[slot] === sentence) return;
    seenIn[slot] = sentence;
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
  units.forEach((unit) => { if (unit.side === undefined) wordHashes(unit.word).forEach(add); });
  buildOf(units).forEach((feature) => add(hashOf(feature)));
  ruleIds.forEach((id) => add(hashOf(`!${id}`)));
  return slots;
}

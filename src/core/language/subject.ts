import { isPast } from './lemma';
import { wordAt } from './units';
import type { Side, Strength, Unit } from './units';

/** Who governs a verb. `index` is the unit that says so, -1 when it is implied. */
export interface Subject {
  readonly side: Side | 'thing';
  readonly strength: Strength;
  readonly index: number;
  /** Index of the owner of a thing ("IT's reply", "the reply of IT"). */
  readonly owner?: number;
}

const has = (unit: Unit | undefined, key: string): boolean => unit !== undefined && unit.keys.indexOf(key) !== -1;
const isBreak = (unit: Unit | undefined): boolean => unit === undefined || /^[;:.?!—–()•|"“”]$/.test(unit.word);
const isFiller = (unit: Unit | undefined): boolean => unit !== undefined && unit.side === undefined && (has(unit, '#aux') || has(unit, '#adverb') || unit.word === 'not' || unit.word === 'never');
const farthest = 24;

const asSubject = (unit: Unit, index: number): Subject => ({ side: unit.side as Side, strength: unit.strength ?? 1, index });

/** The unit that heads the phrase ending at `at`, passing over "of …", "in …" behind it. */
function headOf(units: readonly Unit[], at: number): Subject | undefined {
  const unit = units[at];
  if (unit === undefined) return undefined;
  if (unit.side !== undefined) {
    let prep = at - 1;
    while (prep >= 0 && has(units[prep], '#det')) prep -= 1;
    const before = units[prep];
    if (before !== undefined && before.side === undefined && has(before, '#prep') && !has(before, '#conj') && prep > 0) {
      const head = units[prep - 1];
      if (head?.side !== undefined) return asSubject(head, prep - 1);
      if (head !== undefined && !isBreak(head) && head.word !== ',' && !isFiller(head) && !has(head, '#conj')) {
        const within = /^(?:people|person|folk|folks|team|group|man|woman|guy|guys|staff|one|member|members|those|gentlemen|ones|department)$/.test(head.word);
        if (within && (unit.side === 'who' || unit.side === 'you')) return { side: 'who', strength: unit.strength ?? 1, index: at };
        const of = before.word === 'of' || before.word === 'from' || before.word === 'by';
        return { side: 'thing', strength: 1, index: prep - 1, owner: of ? at : undefined };
      }
      return undefined;
    }
    return asSubject(unit, at);
  }
  let i = at;
  while (i >= 0 && at - i < 6) {
    const each = units[i];
    if (each === undefined || isBreak(each) || each.word === ',') break;
    if (has(each, '#det') && each.side === undefined) return { side: /^(?:our|my)$/.test(each.word) ? 'self' : 'thing', strength: /^(?:our|my)$/.test(each.word) ? 3 : 1, index: i, owner: each.word === 'your' ? i : undefined };
    if (each.word === "'s") return { side: 'thing', strength: 1, index: at, owner: i - 1 };
    if (each.side !== undefined) return each.pronoun === true ? { side: 'thing', strength: 1, index: at, owner: i } : undefined;
    i -= 1;
  }
  return { side: 'thing', strength: 1, index: at };
}

/** The nearest unit to the left that acts: somebody followed by a verb. */
function actorBefore(units: readonly Unit[], from: number): Subject | undefined {
  for (let i = from; i >= 0 && from - i < farthest; i -= 1) {
    const unit = units[i];
    if (unit === undefined || /^[;.?!—–]$/.test(unit.word)) return undefined;
    if (unit.side === undefined) continue;
    let next = i + 1;
    while (isFiller(units[next]) || units[next]?.word === ',' ) next += 1;
    const after = units[next];
    const acts = after !== undefined && next > i + 1 ? true : after !== undefined && (isPast(after.word) || /s$/.test(after.word) || has(after, '#duty') || has(after, '#botch') || has(after, '#want'));
    const before = units[i - 1];
    if (acts && !(before !== undefined && before.side === undefined && has(before, '#prep') && !has(before, '#conj'))) return asSubject(unit, i);
  }
  return undefined;
}

/** Finds the subject of the verb at `verb` by walking left; undefined when it cannot be told. */
export function subjectOf(units: readonly Unit[], verb: number): Subject | undefined {
  let i = verb - 1;
  while (i >= 0 && isFiller(units[i])) i -= 1;
  let unit = units[i];
  if (unit === undefined || isBreak(unit)) return undefined;
  if (unit.side !== undefined) return headOf(units, i);
  if (unit.word === ',') {
    const behind = units[i - 1];
    if (behind?.side !== undefined && i >= 3) {
      const opening = units.slice(Math.max(0, i - 8), i).map((each) => each.word).lastIndexOf(',');
      const at = opening === -1 ? -1 : Math.max(0, i - 8) + opening;
      if (at > 0 && units[at - 1]?.side !== undefined) return asSubject(units[at - 1] as Unit, at - 1);
    }
    return actorBefore(units, i - 1);
  }
  if (/^(?:and|but|or|then|nor)$/.test(unit.word)) {
    const left = units[i - 1];
    if (left?.side !== undefined && verb - 1 === i && !isPast(wordAt(units, verb))) return undefined;
    return actorBefore(units, i - 1);
  }
  if (/^(?:who|that|which)$/.test(unit.word)) {
    let at = i - 1;
    if (units[at]?.word === ',') at -= 1;
    const behind = units[at];
    if (behind === undefined) return undefined;
    return headOf(units, at);
  }
  if (/^(?:to|by|without|for|before|after|of|in|from|while|when|into)$/.test(unit.word)) return actorBefore(units, i - 1);
  if (has(unit, '#conj') || has(unit, '#prep')) return undefined;
  const head = headOf(units, i);
  if (head !== undefined && head.side === 'thing' && head.owner === undefined) {
    const det = units[head.index];
    const prep = units[head.index - 1];
    if (det !== undefined && prep !== undefined && has(prep, '#prep') && !has(prep, '#conj') && head.index >= 2) {
      unit = units[head.index - 2];
      if (unit?.side !== undefined) return headOf(units, head.index - 2);
    }
  }
  return head;
}

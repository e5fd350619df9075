import type { Pattern } from './pattern';
import { findMatch } from './pattern-match';
import type { AlsoCounts } from './rule';
import type { Subject } from './subject';
import { wordAt } from './units';
import type { Unit } from './units';

/** Why an accusing shape is no accusation. */
export type Innocence = 'denied' | 'supposed' | 'with-modal' | 'asked' | 'said-by-others' | 'quoted' | 'with-praise';

const has = (unit: Unit | undefined, key: string): boolean => unit !== undefined && unit.keys.indexOf(key) !== -1;
const isStrongMark = (unit: Unit | undefined): boolean => unit !== undefined && /^[;:.?!—–•|]$/.test(unit.word);
const contrast = /^(?:but|however|yet|although|though|except|still)$/;
const modal = /^(?:would|could|might|may|can|should|must|will|shall)$/;
const negation = /^(?:not|never|no|hardly|neither|nor|without)$/;

/** First unit of the clause that holds `at`: after a strong mark, or after a word that turns the thought. */
export function clauseStart(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (isStrongMark(units[i]) || contrast.test(wordAt(units, i))) return i + 1;
  }
  return 0;
}

/** End of that clause, end-exclusive. */
export function clauseEnd(units: readonly Unit[], at: number): number {
  for (let i = at; i < units.length; i += 1) {
    if (isStrongMark(units[i]) || (i > at && contrast.test(wordAt(units, i)))) return i;
  }
  return units.length;
}

const denied: readonly string[] = ['tell', 'say', 'suggest', 'imply', 'mean', 'claim', 'think', 'believe', 'blame', 'accuse', 'call', 'feel'];
const doubters = /^(?:doubt|deny|far|rather|instead|avoid|prevent|impossible|unlikely|untrue|wrong|sorry)$/;

/** "I'm not saying …", "nobody thinks …", "far from …": a denial that covers the rest of its clause. */
function deniedFrom(units: readonly Unit[], start: number, at: number): boolean {
  if (/^(?:none|neither|nothing)\b/.test(wordAt(units, start)) && units[start]?.side !== 'who') return true;
  for (let i = start; i < at; i += 1) {
    const unit = units[i] as Unit;
    const next = units.slice(i + 1, Math.min(at, i + 5));
    const denies = unit.word === 'not' || unit.word === 'never' || unit.side === 'nobody' || unit.word === 'no';
    if (denies && next.some((each) => denied.some((verb) => has(each, verb)))) return true;
    if (doubters.test(unit.word) && units.slice(start, i).every((each) => each.side === undefined || each.side === 'self') && i + 6 >= at && !(unit.word === 'wrong' && !has(units[i + 1], 'to'))) return true;
    if (unit.word === 'not' && i === start && (has(units[i + 1], 'that') || has(units[i + 1], 'because'))) return true;
  }
  return false;
}

/** A negation between the subject and the verb, or right before a verb without one. */
function verbDenied(units: readonly Unit[], verb: number, subject: Subject | undefined): boolean {
  const from = subject === undefined || subject.index < 0 || subject.index >= verb ? Math.max(0, verb - 3) : subject.index + 1;
  if (verb - from > 8) return false;
  for (let i = from; i < verb; i += 1) if (negation.test(wordAt(units, i)) && !has(units[i + 1], 'only')) return true;
  return false;
}

function supposed(units: readonly Unit[], start: number, at: number): boolean {
  const first = units[start];
  const second = units[start + 1];
  if (has(first, 'should') || ((has(first, 'had') || has(first, 'were')) && second?.side !== undefined)) return true;
  for (let i = Math.max(0, start - 1); i < at; i += 1) {
    const { word } = units[i] as Unit;
    if (/^(?:if|unless|whether|suppose|supposing|assuming|lest|whenever|provided|imagine)$/.test(word) || (word === 'in' && has(units[i + 1], 'case'))) return true;
  }
  return false;
}

const questionWord = /^(?:who|what|when|where|why|how|which|whose|do|does|did|is|are|was|were|has|have|had|can|could|would|will|may|might|should|shall|am)$/;
const isRhetorical = (units: readonly Unit[]): boolean => /^(?:why|how come|how many more|how much longer|who let|who approved|since when)/.test(units.slice(0, 3).map((unit) => unit.word).join(' '));

/** True when the clause at `at` asks in good faith. */
function asked(units: readonly Unit[], at: number): boolean {
  if (units.length === 0 || units.slice(-2).every((unit) => unit.word !== '?')) return false;
  if (isRhetorical(units)) return false;
  for (let i = 0; i <= at; i += 1) {
    const opens = i === 0 || /^[,;:—–-]$/.test(wordAt(units, i - 1)) || /^(?:and|or|but|so)$/.test(wordAt(units, i - 1));
    if (opens && questionWord.test(wordAt(units, i))) return true;
  }
  return false;
}

const speech = ['say', 'tell', 'claim', 'think', 'believe', 'feel', 'complain', 'write', 'report', 'argue', 'allege', 'suggest', 'accuse'];

/** "The article says …", "you said …": somebody else's words. */
function saidByOthers(units: readonly Unit[], start: number, at: number): boolean {
  for (let i = start; i < at; i += 1) {
    const unit = units[i] as Unit;
    if (unit.side !== undefined || !speech.some((verb) => has(unit, verb))) continue;
    let by = i - 1;
    while (by > 0 && units[by]?.side === undefined && (has(units[by], '#aux') || has(units[by], '#adverb'))) by -= 1;
    const speaker = units[by];
    if (speaker === undefined || speaker.side === 'self' || /^(?:to|and|let)$/.test(speaker.word) || by < start) continue;
    return true;
  }
  return false;
}

function insideQuotes(units: readonly Unit[], from: number, to: number): boolean {
  let open = -1;
  for (let i = 0; i < units.length; i += 1) {
    if (!/^["“”«»]$/.test(wordAt(units, i))) continue;
    if (open === -1) open = i;
    else {
      if (open < from && to <= i && i - open > 4) return true;
      open = -1;
    }
  }
  return open !== -1 && open < from && open <= 1;
}

/** Denied, put in quotation marks, or told as what others say: words that the writer does not make their own. */
export function isDisowned(units: readonly Unit[], from: number, to: number): boolean {
  const start = clauseStart(units, from);
  return insideQuotes(units, from, to) || deniedFrom(units, start, from) || verbDenied(units, from, undefined) || saidByOthers(units, start, from);
}

export interface Reading {
  readonly units: readonly Unit[];
  readonly from: number;
  readonly to: number;
  readonly subject: Subject | undefined;
  readonly alsoCounts: readonly AlsoCounts[];
  readonly unless: readonly Pattern[];
  /** Where each key stands in the sentence. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** Whether the writer asserts what was matched; undefined when it stands, else the reason why not. */
export function innocence({ units, from, to, subject, alsoCounts, unless, positions }: Reading): Innocence | 'unless' | undefined {
  const counts = (reading: AlsoCounts) => alsoCounts.indexOf(reading) !== -1;
  const anchor = subject !== undefined && subject.index >= 0 && subject.index < from ? subject.index : from;
  const start = clauseStart(units, anchor);
  if (insideQuotes(units, from, to)) return 'quoted';
  if (!counts('asked') && asked(units, from)) return 'asked';
  if (!counts('supposed') && supposed(units, start, from)) return 'supposed';
  if (!counts('denied') && (deniedFrom(units, start, from) || verbDenied(units, from, subject))) return 'denied';
  if (!counts('with-modal') && subject !== undefined && units.slice(anchor + 1, from).some((unit) => modal.test(unit.word))) return 'with-modal';
  if (!counts('said-by-others') && saidByOthers(units, start, anchor)) return 'said-by-others';
  const end = clauseEnd(units, to);
  if (!counts('with-praise') && units.slice(start, end).some((unit, i) => unit.side === undefined && (start + i < from || start + i >= to) && has(unit, '#praise'))) return 'with-praise';
  return unless.some((pattern) => findMatch(pattern, units, positions) !== undefined) ? 'unless' : undefined;
}

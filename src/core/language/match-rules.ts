// First, so that the rules lie beside the classes: see judge-draft.
import { patternsFor } from './registry';
import type { Category, Certainty, Target } from '../report';
import { clauseEnd, innocence } from './assertion';
import type { Pattern } from './pattern';
import { findMatch, positionsOf } from './pattern-match';
import type { Match, Positions } from './pattern-match';
import type { Rule } from './rule';
import { subjectOf } from './subject';
import type { Subject } from './subject';
import { wordAt } from './units';
import type { Unit } from './units';

/** Hurtful words found in one sentence; offsets as in its units. */
export interface Hit {
  readonly ruleId: string;
  readonly category: Category;
  readonly certainty: Certainty;
  readonly start: number;
  readonly end: number;
  readonly target?: Target;
}

const sidesOfHead: Readonly<Record<string, readonly string[]>> = { cust: ['who', 'you'], anyone: ['who', 'you', 'nobody', 'somebody', 'third', 'self'] };

function headFits(head: string, subject: Subject | undefined, units: readonly Unit[]): boolean {
  if (subject === undefined) return false;
  return head.split('|').some((name) => {
    if (subject.side === 'thing') {
      const owner = subject.owner === undefined ? undefined : units[subject.owner];
      return name === 'thing' || (name === 'owned' && (owner?.side === 'who' || owner?.word === 'your'));
    }
    return (sidesOfHead[name] ?? [name]).indexOf(subject.side) !== -1;
  });
}

/** The unit that says whom the words hit: one that the pattern took, else the subject. */
function bearerOf(units: readonly Unit[], match: Match, subject: Subject | undefined): Unit | undefined {
  const taken = match.sides.map((at) => units[at]).find((unit) => unit !== undefined && unit.side !== 'self' && unit.side !== 'third');
  if (taken !== undefined) return taken;
  return subject === undefined || subject.index < 0 ? undefined : units[subject.owner ?? subject.index];
}

const fewestForPlain = 2;

function certaintyOf(rule: Rule, pattern: Pattern, match: Match, bearer: Unit | undefined): Certainty {
  if (rule.certainty === 'likely') return 'likely';
  return (pattern.head !== undefined || match.sides.length > 0) && (bearer?.strength ?? 1) < fewestForPlain ? 'likely' : 'plain';
}

const mostWordsAfter = 9;

/** The end of what is quoted: the match and what follows it in its clause, up to a comma. */
function spanEnd(units: readonly Unit[], to: number): number {
  const limit = Math.min(clauseEnd(units, to), to + mostWordsAfter);
  let end = to;
  while (end < limit && !/^[,()"“”]$/.test(wordAt(units, end))) end += 1;
  return Math.max(end, to);
}

/** From whole word to whole word: the two halves of "didn't" stay together. */
function spanOf(units: readonly Unit[], from: number, to: number): { readonly start: number; readonly end: number } {
  let first = from;
  let last = to - 1;
  while (first > 0 && units[first - 1]?.end === units[first]?.start && /[’'\w]$/.test(units[first - 1]?.raw ?? '')) first -= 1;
  while (last + 1 < units.length && units[last + 1]?.start === units[last]?.end && /^['’n]/i.test(units[last + 1]?.raw ?? '')) last += 1;
  return { start: (units[first] as Unit).start, end: (units[last] as Unit).end };
}

/** Categories about what the customer's people did: said of ourselves they are self-blame. */
const aboutDeeds: readonly Category[] = ['blame', 'disparagement', 'waste'];

/** Every rule's matches in one sentence that the writer asserts, one for each pattern. */
export function matchRules(units: readonly Unit[], positions: Positions = positionsOf(units)): readonly Hit[] {
  const hits: Hit[] = [];
  patternsFor(positions.keys()).forEach(({ rule, pattern, unless }) => {
    let subject: Subject | undefined;
    const stands = (match: Match): boolean => {
      const found = subjectOf(units, match.from);
      subject = pattern.head === undefined ? undefined : found;
      if (pattern.head !== undefined && !headFits(pattern.head, found, units)) return false;
      if (pattern.head === undefined && match.sides.length === 0 && found?.side === 'self' && aboutDeeds.indexOf(rule.category) !== -1) return false;
      const side = bearerOf(units, match, subject)?.side;
      if ((side === 'self' && (pattern.head ?? '').indexOf('self') === -1) || side === 'third') return false;
      return innocence({ units, from: match.from, to: match.to, subject, alsoCounts: rule.alsoCounts ?? [], unless, positions }) === undefined;
    };
    const match = findMatch(pattern, units, positions, stands);
    if (match === undefined) return;
    const bearer = bearerOf(units, match, subject);
    const begins = subject !== undefined && subject.index >= 0 && subject.index < match.from && match.from - subject.index < mostWordsAfter ? subject.index : match.from;
    hits.push({
      ruleId: rule.id, category: rule.category, certainty: certaintyOf(rule, pattern, match, bearer), ...spanOf(units, begins, spanEnd(units, match.to)), target: bearer?.side === 'self' ? undefined : bearer?.target,
    });
  });
  return hits;
}

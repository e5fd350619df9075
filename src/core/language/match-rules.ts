import type { Certainty, Target } from '../report';
import { clauseEnd, innocence } from './assertion';
import { matchAt } from './pattern';
import type { Match, Pattern } from './pattern';
import { patternsFor } from './registry';
import type { Rule } from './rule';
import { subjectOf } from './subject';
import type { Subject } from './subject';
import type { Unit } from './units';

/** Hurtful words found in one sentence; offsets as in its units. */
export interface Hit {
  readonly rule: Rule;
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

function certaintyOf(rule: Rule, pattern: Pattern, bearer: Unit | undefined): Certainty {
  if (rule.certainty === 'likely') return 'likely';
  const needsBearer = pattern.head !== undefined || pattern.source.indexOf('<') !== -1;
  return needsBearer && (bearer?.strength ?? 1) < fewestForPlain ? 'likely' : 'plain';
}

const mostWordsAfter = 9;

/** The end of what is quoted: the match and what follows it in its clause, up to a comma. */
function spanEnd(units: readonly Unit[], to: number): number {
  const limit = Math.min(clauseEnd(units, to), to + mostWordsAfter);
  let end = to;
  while (end < limit && !/^[,()"“”]$/.test(units[end]?.word ?? '')) end += 1;
  return Math.max(end, to);
}

/** Every rule's matches in one sentence that the writer asserts. */
export function matchRules(units: readonly Unit[]): readonly Hit[] {
  const keys = new Set<string>();
  units.forEach((unit) => unit.keys.forEach((key) => keys.add(key)));
  const hits: Hit[] = [];
  patternsFor(keys).forEach(({ rule, pattern, unless }) => {
    for (let at = 0; at < units.length; at += 1) {
      const match = matchAt(pattern, units, at);
      if (match === undefined || match.to === match.from) continue;
      const needsSubject = pattern.head !== undefined;
      const subject = subjectOf(units, match.from);
      if (needsSubject && !headFits(pattern.head ?? '', subject, units)) continue;
      if (!needsSubject && pattern.source.indexOf('<') === -1 && subject?.side === 'self' && rule.category !== 'threat' && rule.category !== 'bypass-admission' && rule.category !== 'contest' && rule.category !== 'unfair-process' && rule.category !== 'private-disclosure' && rule.category !== 'pressure') continue;
      const governing = needsSubject ? subject : undefined;
      if (innocence({ units, from: match.from, to: match.to, subject: governing, alsoCounts: rule.alsoCounts ?? [], unless }) !== undefined) continue;
      const bearer = bearerOf(units, match, governing);
      if (bearer?.side === 'self' || bearer?.side === 'third') continue;
      const from = governing !== undefined && governing.index >= 0 && governing.index < match.from && match.from - governing.index < mostWordsAfter ? governing.index : match.from;
      const first = units[from] as Unit;
      const last = units[spanEnd(units, match.to) - 1] as Unit;
      hits.push({ rule, certainty: certaintyOf(rule, pattern, bearer), start: first.start, end: last.end, target: bearer?.target });
      break;
    }
  });
  return hits;
}

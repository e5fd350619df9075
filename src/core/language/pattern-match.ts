import type { Element, Pattern } from './pattern';
import { wordAt } from './units';
import type { Unit } from './units';

export interface Match {
  readonly from: number;
  /** End-exclusive. */
  readonly to: number;
  /** Indexes of the units that a side element took. */
  readonly sides: readonly number[];
}

const has = (unit: Unit, key: string): boolean => unit.keys.indexOf(key) !== -1;
const strongMark = /^[;:.?!—–()•|]$/;
const mostSkipped = 2;
const mostVerbs = 4;

function one(element: Element, unit: Unit): boolean {
  if (element.kind === 'key') return has(unit, element.key);
  if (element.kind === 'side') return unit.side !== undefined && element.sides.indexOf(unit.side) !== -1;
  return element.kind === 'any';
}

type Next = (at: number, sides: readonly number[]) => Match | undefined;

/** Matches `elements` from `at` on; every try is bounded, gaps included. */
function run(elements: readonly Element[], index: number, units: readonly Unit[], at: number, sides: readonly number[], skipped: number, next: Next): Match | undefined {
  const element = elements[index];
  if (element === undefined) return next(at, sides);
  const rest = (to: number, found: readonly number[]) => run(elements, index + 1, units, to, found, 0, next);
  switch (element.kind) {
    case 'start':
      return at === 0 ? rest(at, sides) : undefined;
    case 'end':
      return at >= units.length || (at === units.length - 1 && /^[.?!]$/.test(wordAt(units, at))) ? rest(at, sides) : undefined;
    case 'not': {
      const unit = units[at];
      return unit !== undefined && one(element.element, unit) ? undefined : rest(at, sides);
    }
    case 'maybe':
      return run([element.element], 0, units, at, sides, skipped, rest) ?? run(elements, index + 1, units, at, sides, skipped, next);
    case 'either':
      for (const way of element.ways) {
        const found = run(way, 0, units, at, sides, skipped, rest);
        if (found !== undefined) return found;
      }
      return undefined;
    case 'gap': {
      for (let to = at; to <= at + element.most && to <= units.length; to += 1) {
        const found = rest(to, sides);
        if (found !== undefined) return found;
        if (to < units.length && strongMark.test(wordAt(units, to))) return undefined;
      }
      return undefined;
    }
    case 'verbs': {
      for (let to = at; to <= at + mostVerbs && to <= units.length; to += 1) {
        const found = rest(to, sides);
        if (found !== undefined) return found;
        const unit = units[to];
        if (unit === undefined || unit.word === 'not' || !(has(unit, '#aux') || has(unit, '#adverb'))) return undefined;
      }
      return undefined;
    }
    default: {
      const unit = units[at];
      if (unit === undefined) return undefined;
      if (one(element, unit)) {
        const found = rest(at + 1, element.kind === 'side' ? sides.concat(at) : sides);
        if (found !== undefined) return found;
      }
      return index > 0 && skipped < mostSkipped && has(unit, '#adverb') ? run(elements, index, units, at + 1, sides, skipped + 1, next) : undefined;
    }
  }
}

/** The match of a pattern that begins at `at`, if any. */
export function matchAt(pattern: Pattern, units: readonly Unit[], at: number): Match | undefined {
  return run(pattern.elements, 0, units, at, [], 0, (to, sides) => ({ from: at, to, sides }));
}

/** Where each key stands in a sentence. */
export type Positions = ReadonlyMap<string, readonly number[]>;

export function positionsOf(units: readonly Unit[]): Positions {
  const positions = new Map<string, number[]>();
  units.forEach((unit, at) => unit.keys.forEach((key) => {
    const list = positions.get(key);
    if (list === undefined) positions.set(key, [at]);
    else if (list[list.length - 1] !== at) list.push(at);
  }));
  return positions;
}

/** The first match of a pattern that `accepts` takes, if any; only places where it can begin are tried. */
export function findMatch(pattern: Pattern, units: readonly Unit[], positions: Positions, accepts: (match: Match) => boolean = () => true): Match | undefined {
  if (!pattern.needs.every((anchors) => anchors.some((key) => positions.has(key)))) return undefined;
  const tryAt = (at: number): Match | undefined => {
    const match = matchAt(pattern, units, at);
    return match !== undefined && match.to > match.from && accepts(match) ? match : undefined;
  };
  if (pattern.starts === undefined) {
    for (let at = 0; at < units.length; at += 1) {
      const match = tryAt(at);
      if (match !== undefined) return match;
    }
    return undefined;
  }
  for (const key of pattern.starts) {
    for (const at of positions.get(key) ?? []) {
      const match = tryAt(at);
      if (match !== undefined) return match;
    }
  }
  return undefined;
}

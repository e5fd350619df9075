import { learn } from './lexicon';
import type { Side } from './units';

/**
 * The pattern language, element by element:
 * `word` a word or its dictionary form · `#class` a word of a class · `<who>` a side · `^` start, `$` end ·
 * `*3` at most three words, no strong mark between · `&` auxiliaries and adverbs · `_` one word ·
 * `(a b|c)` alternatives · `x?` perhaps · `!x` not followed by x.
 * A head before the first element (`who>`, `you>`, `nobody>`, `self>`, `thing>`) states the subject of the first verb.
 * Adverbs between elements are passed over.
 */
export interface Pattern {
  readonly source: string;
  readonly head?: string;
  readonly elements: readonly Element[];
  /** Of one mandatory element, what a sentence must hold for the pattern to be worth a try; empty for "always". */
  readonly anchors: readonly string[];
  /** The same of every mandatory element, the rarest first: a sentence without one of each is never tried. */
  readonly needs: readonly (readonly string[])[];
  /** What the unit where a match begins must hold; undefined when any unit may begin one. */
  readonly starts?: readonly string[];
}

export type Element =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'side'; readonly sides: readonly Side[] }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'verbs' }
  | { readonly kind: 'any' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'not'; readonly element: Element }
  | { readonly kind: 'maybe'; readonly element: Element }
  | { readonly kind: 'either'; readonly ways: readonly (readonly Element[])[] };

const sidesOf: Readonly<Record<string, readonly Side[]>> = {
  who: ['who'], you: ['you'], cust: ['who', 'you'], self: ['self'], third: ['third'], nobody: ['nobody'], somebody: ['somebody'], someone: ['somebody', 'who'], anyone: ['who', 'you', 'somebody', 'third', 'nobody', 'self'],
};

/** A pattern cut into words and signs, and how far it is read. */
interface Reader {
  readonly pieces: readonly string[];
  at: number;
}

function readElements(reader: Reader): readonly (readonly Element[])[] {
  const ways: Element[][] = [[]];
  const last = () => ways[ways.length - 1] as Element[];
  while (reader.at < reader.pieces.length) {
    const piece = reader.pieces[reader.at];
    if (piece === ')') break;
    if (piece === '|') {
      ways.push([]);
      reader.at += 1;
    } else last().push(readElement(reader));
  }
  return ways;
}

function readElement(reader: Reader): Element {
  const piece = reader.pieces[reader.at] ?? '';
  let element: Element;
  reader.at += 1;
  if (piece === '!') return { kind: 'not', element: readElement(reader) };
  if (piece === '(') {
    element = { kind: 'either', ways: readElements(reader) };
    reader.at += 1;
  } else element = elementNamed(piece);
  if (reader.pieces[reader.at] === '?') {
    reader.at += 1;
    return { kind: 'maybe', element };
  }
  return element;
}

const made = new Map<string, Element>();

/** Patterns share most of their words, so each is made once. */
function elementNamed(text: string): Element {
  const before = made.get(text);
  if (before !== undefined) return before;
  const element = elementOf(text);
  made.set(text, element);
  return element;
}

function elementOf(text: string): Element {
  if (text === '_') return { kind: 'any' };
  if (text === '&') return { kind: 'verbs' };
  if (text === '^') return { kind: 'start' };
  if (text === '$') return { kind: 'end' };
  if (/^\*\d+$/.test(text)) return { kind: 'gap', most: Number(text.slice(1)) };
  const side = /^<(\w+)>$/.exec(text);
  if (side !== null) {
    const sides = sidesOf[side[1] ?? ''];
    if (sides === undefined) throw new Error(`No such side in a pattern: ${text}`);
    return { kind: 'side', sides };
  }
  if (text.charAt(0) !== '#') learn([text]);
  return { kind: 'key', key: text };
}

function anchorsOf(element: Element): readonly string[] | undefined {
  if (element.kind === 'key') return [element.key];
  if (element.kind !== 'either') return undefined;
  const all: string[] = [];
  for (const way of element.ways) {
    const anchors = bestAnchors(way);
    if (anchors === undefined) return undefined;
    all.push(...anchors);
  }
  return all;
}

const everyday = /^(?:be|have|do|the|a|an|to|of|in|on|at|and|or|not|that|it|for|this|with|by|from|'s|,|no|my|our|your|#(?:adverb|prep|det|aux|number|period|process|decision|money|message|team|duty))$/;
const costs = new Map<string, number>();

function costOf(anchor: string): number {
  let cost = costs.get(anchor);
  if (cost === undefined) {
    cost = everyday.test(anchor) ? 50 : anchor.charAt(0) === '#' ? 4 : 1;
    costs.set(anchor, cost);
  }
  return cost;
}

const cost = (anchors: readonly string[]): number => anchors.reduce((sum, anchor) => sum + costOf(anchor), 0);

/** The anchors of all mandatory elements, the rarest first. */
function needsOf(elements: readonly Element[]): readonly (readonly string[])[] {
  return elements.map(anchorsOf).filter((anchors): anchors is readonly string[] => anchors !== undefined)
    .map((anchors) => ({ anchors, cost: cost(anchors) })).sort((one, other) => one.cost - other.cost).map(({ anchors }) => anchors);
}

/** The rarest of them. */
function bestAnchors(elements: readonly Element[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let least = Infinity;
  for (const element of elements) {
    const anchors = anchorsOf(element);
    const price = anchors === undefined ? Infinity : cost(anchors);
    if (price >= least) continue;
    best = anchors;
    least = price;
  }
  return best;
}

/** Keys of which the first unit of a match bears one; undefined when that cannot be told. */
function startsOf(elements: readonly Element[]): readonly string[] | undefined {
  const all: string[] = [];
  for (const element of elements) {
    switch (element.kind) {
      case 'key': return all.concat(element.key);
      case 'side': return all.concat(element.sides.map((side) => `#${side}`));
      case 'maybe': {
        const starts = startsOf([element.element]);
        if (starts === undefined) return undefined;
        all.push(...starts);
        break;
      }
      case 'either': {
        for (const way of element.ways) {
          const starts = startsOf(way);
          if (starts === undefined) return undefined;
          all.push(...starts);
        }
        return all;
      }
      case 'not': break;
      default: return undefined;
    }
  }
  return undefined;
}

/** Compiles one pattern; throws on a spelling mistake in it, which is a bug of ours. */
export function compile(source: string): Pattern {
  const head = /^([a-z|]+)>\s/.exec(source);
  // Tokens carry no hyphens: "back-room" is read as two words.
  const body = (head === null ? source : source.slice(head[0].length)).replace(/([a-z])-(?=[a-z])/g, '$1 ');
  const reader: Reader = { pieces: body.match(/[^ ()|?!]+|[()|?!]/g) ?? [], at: 0 };
  const ways = readElements(reader);
  const elements: readonly Element[] = ways.length === 1 ? ways[0] ?? [] : [{ kind: 'either', ways }];
  if (reader.at < reader.pieces.length) throw new Error(`A closing bracket too many in a pattern: ${source}`);
  const needs = needsOf(elements);
  return { source, head: head?.[1], elements, anchors: needs[0] ?? [], needs, starts: startsOf(elements) };
}

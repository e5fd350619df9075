import { keysOf } from './lexicon';
import type { Token } from './tokens';
import type { Mention, Unit } from './units';

const sideKey = (mention: Mention): string => `#${mention.side}`;

/** Puts each phrase that names somebody into one unit, which patterns may call by its last word too; all other words stay single. */
export function readUnits(tokens: readonly Token[], mentions: readonly Mention[]): readonly Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    const mention = mentions[next];
    if (mention === undefined || mention.from > i) {
      units.push({ start: token.start, end: token.end, raw: token.raw, word: token.word, keys: keysOf(token.word) });
      i += 1;
      continue;
    }
    next += 1;
    const to = Math.max(mention.to, i + 1);
    const inner = tokens.slice(i, to);
    const last = inner[inner.length - 1] as Token;
    units.push({
      start: token.start, end: last.end, raw: token.raw, word: inner.map((each) => each.word).join(' '),
      keys: [sideKey(mention), ...keysOf(last.word)],
      side: mention.side, strength: mention.strength, target: mention.target, pronoun: mention.pronoun, human: mention.human,
    });
    i = to;
  }
  return units;
}

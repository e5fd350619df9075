import { partBreak } from './title-words';

/** After these a rank is somebody else's: "Chief of Staff to the CFO", "Referent des Vorstands". */
const toSomebody = ['to', 'du', 'des', 'del', 'au', 'vom'];
/** The same for chiefs only: "Director in the Office of the President", but "Director of Vice Presidents' Programs". */
const ofSomebody = ['of', 'for', 'de', 'der', 'von', 'fur'];
/** "CEO's office" is no chief executive. */
const offices = ['office', 'offices', 'secretary', 'secretariat', 'assistant', 'buro', 'sekretariat'];
const former = ['former', 'ex', 'retired', 'past'];
const maxWordsBetween = 2;

const has = (list: readonly string[], word: string | undefined): boolean => word !== undefined && list.indexOf(word) !== -1;

/** A rank found in a title, as a span of its words. */
export interface RankSpan {
  readonly start: number;
  readonly end: number;
  /** `board` and `chief` are looked at more closely than the rest. */
  readonly kind: 'board' | 'chief' | 'other';
}

function belongsToSomebody(words: readonly string[], rank: RankSpan, before: RankSpan | undefined): boolean {
  if (has(former, words[rank.start - 1])) return true;
  if (rank.kind !== 'other' && has(offices, words[rank.end]) && words[rank.end + 1] !== 'of') return true;
  const first = Math.max(before === undefined ? 0 : before.end, rank.start - 1 - maxWordsBetween);
  for (let i = rank.start - 1; i >= first && words[i] !== partBreak; i -= 1) {
    const word = words[i];
    if (word === 'to' && i > 0) return true;
    if (rank.kind !== 'other' && has(offices, words[i - 1]) && (has(ofSomebody, word) || has(toSomebody, word))) return true;
    if (before !== undefined && rank.kind !== 'board' && (has(toSomebody, word) || (rank.kind === 'chief' && has(ofSomebody, word)))) return true;
  }
  return false;
}

/** Which of the ranks in a title are the person's own; `false` for those of a superior, and for former ones. */
export function areOwnRanks(words: readonly string[], ranks: readonly RankSpan[]): readonly boolean[] {
  let theirsUntil = -1;
  return ranks.map((rank, i) => {
    const theirs = rank.start < theirsUntil || belongsToSomebody(words, rank, ranks[i - 1]);
    if (theirs && rank.start >= theirsUntil) {
      const nextBreak = words.indexOf(partBreak, rank.end);
      // In "CEO office coordinator" only the CEO is somebody else.
      theirsUntil = rank.kind !== 'other' && has(offices, words[rank.end]) ? rank.end + 1 : nextBreak === -1 ? words.length : nextBreak;
    }
    return !theirs;
  });
}

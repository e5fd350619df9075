import type { Target } from '../report';

/** On whose side somebody is. `nobody` and `somebody` may have an owner ("nobody over there"). */
export type Side = 'who' | 'you' | 'self' | 'third' | 'nobody' | 'somebody';

/** 3: surely the customer's people; 2: most likely; 1: perhaps. */
export type Strength = 1 | 2 | 3;

/** A word, or a phrase that names somebody, as the patterns see it. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly word: string;
  readonly keys: readonly string[];
  readonly side?: Side;
  readonly strength?: Strength;
  readonly target?: Target;
  /** Pronoun whose owner was found before it. */
  readonly pronoun?: boolean;
  /** One human being, so that "he" and "she" may point here. */
  readonly human?: boolean;
}

export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
  readonly strength: Strength;
  readonly target?: Target;
  readonly pronoun?: boolean;
  readonly human?: boolean;
}

/** The word at an index, empty outside. */
export const wordAt = (words: readonly { readonly word: string }[], at: number): string => words[at]?.word ?? '';

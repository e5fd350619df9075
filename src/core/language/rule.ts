import type { Category, Certainty } from '../report';

/** Readings in which an accusing shape still counts, although it usually does not. */
export type AlsoCounts = 'asked' | 'supposed' | 'with-modal' | 'said-by-others' | 'with-praise' | 'denied';

/**
 * One kind of hurtful words, as data. `patterns` are written in the language of `pattern.ts`. What a rule
 * flags and passes stands in `test/core/language/examples/`, its better wording in `src/words/better.en.ts`.
 */
export interface Rule {
  /** A phrase that a salesperson would know. */
  readonly id: string;
  readonly category: Category;
  /** The most that a match can be; a doubtful target makes `likely` of `plain`. */
  readonly certainty: Certainty;
  readonly patterns: readonly string[];
  /** Patterns that make the same sentence innocent. */
  readonly unless?: readonly string[];
  readonly alsoCounts?: readonly AlsoCounts[];
  /** Where the idea comes from. */
  readonly source: string;
}

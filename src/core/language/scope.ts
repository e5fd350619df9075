import type { Recipient } from '../draft';
import type { Account, Person } from '../org-chart/org-chart';
import type { Finding } from '../report';
import type { Sentence } from '../text/sentences';

/** What the language layer may know of the world around the words. */
export interface LanguageScope {
  /** Accounts whose people, teams and decisions may be targets; empty for a mail to nobody on a chart. */
  readonly accounts: readonly Account[];
  /** The reached people of customers: "you" and "your team" are theirs. */
  readonly readers: readonly Person[];
  readonly sender?: Recipient;
  /** Names of the seller's colleagues on the mail; they are never targets. */
  readonly colleagues: readonly string[];
}

/** A finding before it is put into words. */
export type DetectedFinding = Omit<Finding, 'message' | 'suggestion' | 'rewording'>;

/** Builds a kinder sentence from one that hurts; undefined where none is surely right. */
export type Reword = (sentence: Sentence, finding: DetectedFinding) => string | undefined;

export interface LanguageResult {
  readonly findings: readonly DetectedFinding[];
  /** False when the authored text is in a language that is not read. */
  readonly wordsRead: boolean;
  readonly language?: string;
  /** Of an overlong text, the character up to which its words were read. */
  readonly wordsReadTo?: number;
  /** The new text itself reports that the customer said no ("they passed on it"). */
  readonly refusalReported: boolean;
}

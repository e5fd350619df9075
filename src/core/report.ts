import type { RecipientField } from './draft';

/** How bad a draft is, mildest first. */
export const severities = ['none', 'note', 'caution', 'stop'] as const;
export type Severity = (typeof severities)[number];

export const categories = [
  'blame', 'disparagement', 'unfair-process', 'waste', 'contest',
  'threat', 'private-disclosure', 'bypass-admission', 'pressure',
] as const;
export type Category = (typeof categories)[number];

/** `plain`: counts in any mail. `likely`: counts only inside a bypass. */
export type Certainty = 'plain' | 'likely';

/** Whom or what a finding hits. */
export interface Target {
  readonly kind: 'person' | 'function' | 'organisation' | 'decision';
  readonly account?: string;
  readonly id?: string;
  readonly email?: string;
  readonly name?: string;
}

/**
 * Words that will hurt. `start` and `end` are end-exclusive UTF-16 offsets into the authored
 * text (or the subject); `text` is that slice.
 */
export interface Finding {
  readonly ruleId: string;
  readonly category: Category;
  readonly certainty: Certainty;
  readonly field: 'subject' | 'body';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly target?: Target;
  readonly message: string;
  readonly suggestion: string;
  /** A sentence that can stand in place of the one the words are in, where one could be built from it; `suggestion` quotes it. */
  readonly rewording?: string;
}

/** One reached person who goes over, or around, the working contacts of an engagement. */
export interface Bypass {
  readonly kind: 'over' | 'around';
  readonly account: string;
  readonly engagement: string;
  /** Primary address of the reached person, lower case. */
  readonly recipient: string;
  readonly field: RecipientField;
  /** The assistant's or group's address through which the person is reached. */
  readonly via: string | null;
  /** All working contacts gone around. */
  readonly contacts: readonly string[];
  /** Managers between a contact and the highest person reached who are not on the mail. */
  readonly skipped: readonly string[];
  readonly reachesBoard: boolean;
}

export interface AllowedRoute {
  readonly recipient: string;
  readonly engagement: string;
  readonly reason: string;
}

export type AdviceKind =
  | 'add-to-cc' | 'write-to-contact' | 'ask-for-debrief' | 'rephrase' | 'ask-for-the-no'
  | 'use-invitation' | 'send-later' | 'talk-to-manager' | 'update-chart';

/** A better way. `people` are primary addresses. The first advice of a report is the best one. */
export interface Advice {
  readonly kind: AdviceKind;
  readonly people: readonly string[];
  readonly text: string;
}

/** What `checkDraft` says of a draft; the JSON contract of `endrun check`, less `file`. */
export interface Report {
  readonly severity: Severity;
  readonly promptAtSend: boolean;
  readonly checked: boolean;
  /** Why nothing could be judged; only with `checked: false`. */
  readonly reason?: string;
  /** False when the words are in a language that is not read; the people were checked all the same. */
  readonly wordsRead?: boolean;
  /** ISO 639-1 code, with `wordsRead: false`. */
  readonly language?: string;
  /** Only when the rep's text is longer than anybody writes: the character of it up to which the words were read. */
  readonly wordsReadTo?: number;
  readonly accounts: readonly string[];
  readonly engagements: readonly string[];
  readonly bypasses: readonly Bypass[];
  readonly allowed: readonly AllowedRoute[];
  readonly findings: readonly Finding[];
  /** Addresses at a customer's domain that the chart does not know. */
  readonly unknownRecipients: readonly string[];
  /** Recipients that could not be looked at, as given (a legacy address, a name without one). */
  readonly notChecked: readonly string[];
  readonly advice: readonly Advice[];
  /** One or two sentences, at most 500 characters. */
  readonly summary: string;
}

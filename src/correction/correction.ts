/** Why a rep corrects the org chart. */
export const correctionReasons = ['invited', 'contact-agreed', 'contact-left', 'wrong-chart', 'other', 'unknown', 'out-of-date'] as const;
export type CorrectionReason = (typeof correctionReasons)[number];

/** A correction as data, as the pane writes it and the chart desk reads it; nothing of the draft's text is in it. */
export interface Correction {
  readonly reason: CorrectionReason;
  /** Ids in the chart. */
  readonly accounts: readonly string[];
  /** Ids, each unique in one of the accounts. */
  readonly engagements: readonly string[];
  /** Addresses. */
  readonly people: readonly string[];
  /** What was found, as ids of rules alone. */
  readonly rules: readonly string[];
}

export const correctionFormat = 'endrun-correction';
export const correctionVersion = 1;

/** One line of JSON that stands below the sentence which people read. */
export function printCorrection({ reason, accounts, engagements, people, rules }: Correction): string {
  return JSON.stringify({ format: correctionFormat, version: correctionVersion, reason, accounts, engagements, people, rules });
}

import type { Report } from '../core';
import { isFields, textList } from './stored';

/** Why a rep says that a warning is no end run. */
export const quietReasons = ['invited', 'contact-agreed', 'contact-left', 'wrong-chart', 'other'] as const;
export type QuietReason = (typeof quietReasons)[number];

/** What a rep has called "not an end run" in one draft. Kept with the draft, and gone with it. */
export interface QuietDraft {
  readonly reason: QuietReason;
  readonly people: readonly string[];
  readonly words: readonly string[];
}

const peopleOf = (report: Report): readonly string[] => report.bypasses.map((bypass) => `${bypass.kind} ${bypass.account}/${bypass.engagement} ${bypass.recipient}`);

/** Words are known by what they say, not where they stand: the rep may go on typing above them. */
const wordsOf = (report: Report): readonly string[] => report.findings.map((finding) => `${finding.ruleId} ${finding.text.replace(/\s+/g, ' ').toLowerCase()}`);

/** Quiets all that this report says. */
export function quietFor(report: Report, reason: QuietReason): QuietDraft {
  return { reason, people: peopleOf(report), words: wordsOf(report) };
}

/** True while the report says nothing but what was quieted; anything new speaks again. */
export function isQuieted(report: Report, quiet: QuietDraft | undefined): boolean {
  if (quiet === undefined || report.bypasses.length + report.findings.length === 0) return false;
  return peopleOf(report).every((each) => quiet.people.indexOf(each) !== -1) && wordsOf(report).every((each) => quiet.words.indexOf(each) !== -1);
}

/** Reads what was kept with a draft; undefined for anything else. */
export function parseQuietDraft(stored: unknown): QuietDraft | undefined {
  if (!isFields(stored)) return undefined;
  const reason = quietReasons.find((each) => each === stored.reason);
  return reason === undefined ? undefined : { reason, people: textList(stored.people), words: textList(stored.words) };
}

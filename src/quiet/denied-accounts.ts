import type { Report } from '../core';
import { fieldsList } from './stored';

/** A rep said "not an end run" about an account. Time in milliseconds since 1970 UTC. */
export interface Denial {
  readonly account: string;
  readonly at: number;
}

const weekMilliseconds = 7 * 24 * 60 * 60 * 1000;
/** So many in a week, and cautions about the account stay in the pane: the chart is likely wrong there. */
export const denialsUntilPaneOnly = 2;

const isRecent = (denial: Denial, now: number): boolean => denial.at <= now && now - denial.at < weekMilliseconds;

/** Adds a denial for each account that the report warns about, and drops old ones. */
export function noteDenial(denials: readonly Denial[], report: Report, now: number): readonly Denial[] {
  return denials.filter((denial) => isRecent(denial, now)).concat(report.accounts.map((account) => ({ account, at: now })));
}

/** True when all accounts on the mail were denied twice in a week. */
export function isPaneOnly(report: Report, denials: readonly Denial[], now: number): boolean {
  return report.severity === 'caution' && report.accounts.length > 0
    && report.accounts.every((account) => denials.filter((denial) => denial.account === account && isRecent(denial, now)).length >= denialsUntilPaneOnly);
}

/** Reads what the mailbox kept. */
export function parseDenials(stored: unknown): readonly Denial[] {
  return fieldsList(stored).filter(({ account, at }) => typeof account === 'string' && typeof at === 'number') as unknown as readonly Denial[];
}

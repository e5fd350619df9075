import type { Report } from '../core';
import { fieldsList } from './stored';

/** An executive's invitation into a deal that the rep asked to be remembered. Times in milliseconds since 1970 UTC. */
export interface Remembered {
  readonly account: string;
  readonly engagement: string;
  readonly recipient: string;
  readonly until: number;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;
export const rememberDays = 90;
/** Outlook keeps 32 KB of settings for all that is ours; this many take about half. */
const maxRemembered = 100;

const isSame = (one: Omit<Remembered, 'until'>, other: Omit<Remembered, 'until'>): boolean =>
  one.account === other.account && one.engagement === other.engagement && one.recipient === other.recipient;

/** An invitation covers people, never hurtful words, and never the board. */
export function canRemember(report: Report): boolean {
  return report.severity === 'caution' && report.bypasses.length > 0
    && report.bypasses.every((bypass) => !bypass.reachesBoard)
    && report.findings.every((finding) => finding.category === 'pressure');
}

/** The list with this report's executives in it for 90 days; the same list when they may not be remembered. */
export function remember(list: readonly Remembered[], report: Report, now: number): readonly Remembered[] {
  if (!canRemember(report)) return list;
  const added = report.bypasses.map(({ account, engagement, recipient }) => ({ account, engagement, recipient, until: now + rememberDays * dayMilliseconds }));
  const kept = list.filter((each) => each.until > now && !added.some((one) => isSame(one, each)));
  return added.concat(kept).slice(0, maxRemembered);
}

/** The list without this report's executives: the rep takes it back. */
export function forget(list: readonly Remembered[], report: Report): readonly Remembered[] {
  return list.filter((each) => !report.bypasses.some((bypass) => isSame(each, bypass)));
}

/** True when every executive on the mail is remembered for the deal, and nothing else would be warned of. */
export function isRemembered(report: Report, list: readonly Remembered[], now: number): boolean {
  return canRemember(report) && report.bypasses.every((bypass) => list.some((each) => each.until > now && isSame(each, bypass)));
}

/** Reads what the mailbox kept. */
export function parseRemembered(stored: unknown): readonly Remembered[] {
  return fieldsList(stored)
    .filter(({ account, engagement, recipient, until }) => typeof account === 'string' && typeof engagement === 'string' && typeof recipient === 'string' && typeof until === 'number') as unknown as readonly Remembered[];
}

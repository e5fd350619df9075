import type { Report } from '../core';
import { isFields } from './stored';

/** When Send last asked about an executive and an engagement, in milliseconds since 1970 UTC, by a key of the two. */
export type Asked = Readonly<Record<string, number>>;

const dayMilliseconds = 24 * 60 * 60 * 1000;
export const askAgainDays = 30;

const keysOf = (report: Report): readonly string[] => report.bypasses.map(({ account, engagement, recipient }) => `${account}/${engagement}/${recipient}`);

const isRecent = (time: number | undefined, now: number): boolean => time !== undefined && now - time < askAgainDays * dayMilliseconds && time <= now;

/**
 * True when Send asked about all of these executives and engagements within 30 days. Only a caution
 * about people is asked once: a stop always asks, and hurtful words are new every time.
 */
export function wasAskedBefore(report: Report, asked: Asked, now: number): boolean {
  const keys = keysOf(report);
  return report.severity === 'caution' && keys.length > 0 && keys.every((key) => isRecent(asked[key], now));
}

/** Notes that the question was shown; Outlook never tells how it was answered. What is too old to matter is dropped. */
export function noteAsked(asked: Asked, report: Report, now: number): Asked {
  const next: Record<string, number> = {};
  Object.keys(asked).forEach((key) => {
    const time = asked[key];
    if (time !== undefined && isRecent(time, now)) next[key] = time;
  });
  keysOf(report).forEach((key) => { next[key] = now; });
  return next;
}

/** Reads what the mailbox kept. */
export function parseAsked(stored: unknown): Asked {
  const asked: Record<string, number> = {};
  if (isFields(stored)) {
    Object.keys(stored).forEach((key) => {
      const time = stored[key];
      if (typeof time === 'number') asked[key] = time;
    });
  }
  return asked;
}

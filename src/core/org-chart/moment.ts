const dayMilliseconds = 24 * 60 * 60 * 1000;

/** RFC 3339: a day, or a day with a time; a time without zone is read as UTC. Also the `pattern` of the published JSON Schema. */
export const momentPattern = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/;

const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:[Zz]|([+-])(\d{2}):(\d{2}))?)?$/;

/**
 * Milliseconds since 1970 UTC of an RFC 3339 day or time; undefined for anything else, also for
 * 30 February. Not `Date.parse`, which differs from engine to engine.
 */
export function parseMoment(given: string): number | undefined {
  const found = parts.exec(given.trim());
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map((part) => (part === undefined ? 0 : Number(part)));
  const start = Date.UTC(year, month - 1, day);
  if (new Date(start).getUTCMonth() !== month - 1 || day < 1 || hour > 24 || minute > 59 || second > 60) return undefined;
  const offsetMinutes = found[7] === undefined ? 0 : (found[7] === '-' ? -1 : 1) * (Number(found[8]) * 60 + Number(found[9]));
  return start + ((hour * 60 + minute - offsetMinutes) * 60 + second) * 1000;
}

/** The last millisecond that belongs to `given`: an `until` is inclusive, so a bare day lasts to its end (UTC). */
export function parseEnd(given: string): number | undefined {
  const start = parseMoment(given);
  if (start === undefined) return undefined;
  return given.trim().length === 'YYYY-MM-DD'.length ? start + dayMilliseconds - 1 : start;
}

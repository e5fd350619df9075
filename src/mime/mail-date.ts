const zone = /(?:[+-]\d{4}|\b(?:UTC?|GMT|Z|[ECMP][SD]T))\b/i;

/** A date as mail writes it, in milliseconds since 1970 UTC; one without a zone is read as UTC, so that every machine reads the same. */
export function parseMailDate(value: string): number | undefined {
  const time = Date.parse(zone.test(value) ? value : `${value} UTC`);
  return Number.isNaN(time) ? undefined : time;
}

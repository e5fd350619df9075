export const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The UTC day of a moment in milliseconds since 1970, as `2026-11-25`. */
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 'YYYY-MM-DD'.length);

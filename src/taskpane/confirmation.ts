import type { Report, Words } from '../core';

/** What to say when a draft is better than it was before; undefined when it is not. */
export function confirmationOf(before: Report, after: Report, words: Words): string | undefined {
  const fewerWords = after.findings.length < before.findings.length;
  const fewerPeople = before.bypasses.length > 0 && after.bypasses.length === 0;
  if (!fewerWords && !fewerPeople) return undefined;
  const clear = after.findings.length === 0 && after.bypasses.length === 0;
  if (clear) return words(before.bypasses.length === 0 ? 'done.words' : before.findings.length === 0 ? 'done.people' : 'done.none');
  if (fewerPeople) return words('done.people');
  return after.findings.length === 0 ? words('done.words') : words('done.one-less', { count: after.findings.length });
}

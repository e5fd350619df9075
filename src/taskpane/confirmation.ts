import type { Words } from '../core';
import { hurtfulSentences } from '../verdict-view';
import type { Checked } from './checker';

/** What to say when a draft is better than it was before; undefined when it is not. */
export function confirmationOf({ report: before }: Checked, { report: after, draft, authored }: Checked, words: Words): string | undefined {
  const fewerWords = after.findings.length < before.findings.length;
  const fewerPeople = before.bypasses.length > 0 && after.bypasses.length === 0;
  if (!fewerWords && !fewerPeople) return undefined;
  const clear = after.findings.length === 0 && after.bypasses.length === 0;
  if (clear) return words(before.bypasses.length === 0 ? 'done.words' : before.findings.length === 0 ? 'done.people' : 'done.none');
  if (fewerPeople) return words('done.people');
  return after.findings.length === 0 ? words('done.words') : words('done.one-less', { count: hurtfulSentences(after.findings, draft.subject, authored).length });
}

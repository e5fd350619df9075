import type { Issue } from '../org-chart';
import type { OrgChartFile, PersonRow } from '../schema';
import { error, pointer, warning } from './issue';

const maxShownCharacters = 200;
const maxAddresses = 20;
const nameMarker = /\((?:gone|left|dm|old|ex|former|inactive|do not contact|dnc|retired)\)|\b(?:DO NOT USE|NO LONGER|GONE|LEFT COMPANY)\b/i;
/** Control characters and bidirectional overrides, which can make a name look like another. */
// eslint-disable-next-line no-control-regex
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function checkShownTexts(person: PersonRow, path: string): Issue[] {
  const issues: Issue[] = [];
  (['name', 'title', 'department'] as const).forEach((field) => {
    const text = person[field] ?? '';
    if (text.length > maxShownCharacters) issues.push(error('too-long', `${path}/${field}`, `"${text.slice(0, 40)}…" has ${text.length} characters; ${maxShownCharacters} are the limit.`, 'Shorten it.'));
    if (hidden.test(text)) issues.push(error('hidden-characters', `${path}/${field}`, `The ${field} of ${person.id} holds invisible control characters.`, 'Type it again by hand.'));
  });
  if (nameMarker.test(person.name ?? '')) issues.push(warning('name-marker', `${path}/name`, `The name "${person.name}" carries a remark.`, 'Put it into the fields: status "left", or the engagement\'s deciders.'));
  if ((person.emails ?? []).length > maxAddresses) issues.push(error('too-many-addresses', `${path}/emails`, `${person.name ?? person.id} has ${(person.emails ?? []).length} addresses; ${maxAddresses} are the limit.`, 'Keep those in use.'));
  return issues;
}

/** What ages or clutters a chart, and what is refused because it would be shown. `now` in milliseconds since 1970 UTC. */
export function checkHygiene(file: OrgChartFile, now?: number): readonly Issue[] {
  const issues: Issue[] = [];
  const past = (given: string | null | undefined) => now !== undefined && given !== null && given !== undefined && Date.parse(given) < now;
  if (past(file.validUntil)) issues.push(warning('chart-out-of-date', pointer('validUntil'), `The chart was valid until ${file.validUntil}.`, 'Publish a fresh one.'));
  file.accounts.forEach((account, a) => {
    account.people.forEach((person, p) => issues.push(...checkShownTexts(person, pointer('accounts', a, 'people', p))));
    (account.engagements ?? []).forEach((engagement, e) => {
      const path = pointer('accounts', a, 'engagements', e);
      if ((engagement.state ?? 'open') === 'open' && (engagement.topics ?? []).length === 0) issues.push(warning('no-topics', path, `Engagement "${engagement.name}" of ${account.name} has no topics.`, 'Add a few words by which a mail about it is recognised.'));
      if ((engagement.reps ?? []).length === 0) issues.push(warning('no-reps', path, `Engagement "${engagement.name}" of ${account.name} names no rep, so it counts for everybody.`, 'Add the addresses of the reps who work on it.'));
      (engagement.allowed ?? []).forEach((allowed, i) => {
        if (past(allowed.until)) issues.push(warning('expired-allowance', `${path}/allowed/${i}`, `Engagement "${engagement.name}": the permission for ${allowed.personId} ended on ${allowed.until}.`, 'Renew it if it still holds, or remove it.'));
      });
    });
  });
  return issues;
}

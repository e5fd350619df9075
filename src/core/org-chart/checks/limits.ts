import type { OrgChartFile } from '../schema';
import type { FaultLog } from './fault-log';
import { pointer } from './fault-log';

/** Deeper values are refused before anything walks them. Source: the org-chart format, "Refuse early". */
export const maxDepth = 64;
const maxNameCharacters = 200;
const maxAddresses = 20;

/** True when a value is nested deeper than `maxDepth`. Walks without recursion. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true;
    const next: unknown[] = [];
    level.forEach((each) => {
      if (typeof each === 'object' && each !== null) Object.keys(each).forEach((key) => next.push((each as Record<string, unknown>)[key]));
    });
    level = next.filter((each) => typeof each === 'object' && each !== null);
  }
  return false;
}

/** Control characters and bidirectional overrides, which can make a name look like another. */
// eslint-disable-next-line no-control-regex
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Refuses what would be shown and must not be: overlong texts, invisible characters, heaps of addresses. */
export function checkLimits(file: OrgChartFile, log: FaultLog): void {
  const check = (text: string | null | undefined, path: string, who: string) => {
    if (text === null || text === undefined) return;
    if (text.length > maxNameCharacters) log.error('too-long', path, { who, text: `${text.slice(0, 40)}…`, count: text.length, limit: maxNameCharacters }, { found: String(text.length), expected: `at most ${maxNameCharacters}` });
    if (hidden.test(text)) log.error('hidden-characters', path, { who });
  };
  file.accounts.forEach((account, a) => {
    const at = pointer('accounts', a);
    check(account.id, `${at}/id`, account.id);
    check(account.name, `${at}/name`, account.id);
    account.people.forEach((person, p) => {
      const path = pointer('accounts', a, 'people', p);
      check(person.id, `${path}/id`, person.id);
      check(person.name, `${path}/name`, person.id);
      check(person.title, `${path}/title`, person.id);
      check(person.department, `${path}/department`, person.id);
      const count = (person.emails ?? []).length;
      if (count > maxAddresses) log.error('too-many-addresses', `${path}/emails`, { who: person.name ?? person.id, count, limit: maxAddresses }, { found: String(count), expected: `at most ${maxAddresses}` });
    });
    (account.engagements ?? []).forEach((engagement, e) => {
      const path = pointer('accounts', a, 'engagements', e);
      check(engagement.name, `${path}/name`, engagement.id);
      (engagement.topics ?? []).forEach((topic, i) => check(topic, `${path}/topics/${i}`, engagement.id));
      (engagement.allowed ?? []).forEach((allowed, i) => check(allowed.reason, `${path}/allowed/${i}/reason`, engagement.id));
    });
  });
}

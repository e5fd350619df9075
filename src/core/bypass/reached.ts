import type { RecipientField } from '../draft';
import { assistedPeople, groupMembers, hasLeft, personKey } from '../org-chart/manager-chain';
import type { OrgChart, Person } from '../org-chart/org-chart';
import type { MatchedRecipient } from './recipients';

/** A person at a customer whom the draft reaches, and how. */
export interface Reached {
  readonly person: Person;
  readonly field: RecipientField;
  /** The assistant's, group's or mailbox's address when reached through it. */
  readonly via: string | null;
}

/** A group whose readers the chart neither names nor ranks: it cannot be told whom it reaches. */
export function isUnknownGroup(chart: OrgChart, row: Person): boolean {
  return row.kind === 'group' && row.reaches === undefined && row.level === 'unknown' && groupMembers(chart, row).length === 0;
}

/** Whom one row of the chart stands for: a group's members, a mailbox and those who read it, the people an assistant works for. */
function behind(chart: OrgChart, row: Person): readonly Person[] {
  const members = row.kind === 'person' ? [] : groupMembers(chart, row);
  if (row.kind === 'group') return members.length > 0 ? members : [row];
  if (row.kind === 'mailbox') return [row, ...members, ...assistedPeople(chart, row)];
  const assisted = assistedPeople(chart, row);
  return assisted.length > 0 ? assisted : [row];
}

/** Everybody reached by To, Cc or Bcc; a direct, visible way is told rather than a roundabout or hidden one. */
export function findReached(chart: OrgChart, recipients: readonly MatchedRecipient[], now?: number): readonly Reached[] {
  const found = new Map<string, Reached>();
  const add = (reached: Reached) => {
    const key = personKey(reached.person);
    const before = found.get(key);
    if (before === undefined || (before.via !== null && reached.via === null)) found.set(key, reached);
  };
  recipients.forEach(({ field, match }) => {
    if (match.kind !== 'person' || hasLeft(match.person, now) || isUnknownGroup(chart, match.person)) return;
    behind(chart, match.person).forEach((person) => {
      if (!hasLeft(person, now) && !isUnknownGroup(chart, person)) add({ person, field, via: person === match.person ? null : match.person.emails[0] ?? match.address });
    });
  });
  return Array.from(found.values());
}

/** Keys of those who can see that they are on the mail: on To or Cc, directly, in a group, or by their own assistant. */
export function findInTheLoop(chart: OrgChart, recipients: readonly MatchedRecipient[], now?: number): ReadonlySet<string> {
  const visible = recipients.filter((recipient) => recipient.field !== 'bcc');
  const keys = new Set(findReached(chart, visible, now).map((reached) => personKey(reached.person)));
  // An assistant may be a working contact too.
  visible.forEach(({ match }) => { if (match.kind === 'person' && !hasLeft(match.person, now)) keys.add(personKey(match.person)); });
  return keys;
}

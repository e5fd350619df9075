import type { RecipientField } from '../draft';
import { assistedPeople, groupMembers, personKey } from '../org-chart/manager-chain';
import type { OrgChart, Person } from '../org-chart/org-chart';
import type { MatchedRecipient } from './recipients';

/** A person at a customer whom the draft reaches, and how. */
export interface Reached {
  readonly person: Person;
  readonly field: RecipientField;
  /** The assistant's or group's address when reached through it. */
  readonly via: string | null;
}

/** Whom one row of the chart stands for: itself, a group's members, the people an assistant works for. */
function behind(chart: OrgChart, row: Person): readonly Person[] {
  if (row.kind === 'group') {
    const members = groupMembers(chart, row);
    return members.length > 0 ? members : row.reaches === undefined ? [] : [row];
  }
  const assisted = assistedPeople(chart, row);
  return assisted.length > 0 ? assisted : [row];
}

/** Everybody reached by To, Cc or Bcc; a direct, visible way is told rather than a roundabout or hidden one. */
export function findReached(chart: OrgChart, recipients: readonly MatchedRecipient[]): readonly Reached[] {
  const found = new Map<string, Reached>();
  const add = (reached: Reached) => {
    const key = personKey(reached.person);
    const before = found.get(key);
    if (before === undefined || (before.via !== null && reached.via === null)) found.set(key, reached);
  };
  recipients.forEach(({ field, match }) => {
    if (match.kind !== 'person' || match.person.left) return;
    behind(chart, match.person).forEach((person) => {
      if (!person.left) add({ person, field, via: person === match.person ? null : match.person.emails[0] ?? match.address });
    });
  });
  return Array.from(found.values());
}

/** Keys of those who can see that they are on the mail: on To or Cc, directly, in a group, or by their own assistant. */
export function findInTheLoop(chart: OrgChart, recipients: readonly MatchedRecipient[]): ReadonlySet<string> {
  return new Set(findReached(chart, recipients.filter((recipient) => recipient.field !== 'bcc')).map((reached) => personKey(reached.person)));
}

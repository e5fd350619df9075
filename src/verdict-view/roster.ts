import type { Draft, RecipientField } from '../core';
import { initials, personOf } from './people';
import type { RelationInput } from './relation';

export interface RosterEntry {
  readonly name: string;
  readonly initials: string;
  /** Title, field, and what they decide on. */
  readonly detail: string;
}

/** Who at one account is on the mail. */
export interface RosterView {
  readonly account: string;
  readonly people: readonly RosterEntry[];
  readonly more: number;
}

const maxListed = 6;
const fields: readonly RecipientField[] = ['to', 'cc', 'bcc'];

function decidesOn({ chart, report }: RelationInput, accountId: string, personId: string): readonly string[] {
  return (chart.accounts.get(accountId)?.engagements ?? [])
    .filter((engagement) => report.engagements.includes(engagement.id) && engagement.deciderIds.includes(personId))
    .map((engagement) => engagement.name);
}

function onMail(draft: Draft): readonly { readonly address: string; readonly field: RecipientField }[] {
  return fields.flatMap((field) => draft[field].map((recipient) => ({ address: recipient.address, field })));
}

/** The customer's people on a mail that is fine, account by account; those who decide come first. */
export function rostersOf(input: RelationInput): readonly RosterView[] {
  const { report, chart, draft, words } = input;
  const recipients = onMail(draft).map(({ address, field }) => ({ ...personOf(chart, address), field }));
  return report.accounts.flatMap((id) => {
    const seen = new Set<string>();
    const people = recipients.flatMap(({ person, name, title, field }) => {
      if (person === undefined || person.accountId !== id || seen.has(person.id)) return [];
      seen.add(person.id);
      const engagements = decidesOn(input, id, person.id);
      const detail = [title, words(`field.${field}`), ...(engagements.length > 0 ? [words('people.decides-on', { engagements })] : [])].filter((part) => part !== '').join(' · ');
      return [{ entry: { name, initials: initials(name), detail }, decides: engagements.length > 0 }];
    });
    const sorted = [...people.filter((each) => each.decides), ...people.filter((each) => !each.decides)].map((each) => each.entry);
    if (sorted.length === 0) return [];
    return [{ account: chart.accounts.get(id)?.name ?? id, people: sorted.slice(0, maxListed), more: Math.max(0, sorted.length - maxListed) }];
  });
}

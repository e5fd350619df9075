import type { Draft, Recipient, RecipientField } from '../draft';
import { matchRecipient } from '../org-chart/match-recipient';
import type { OrgChart, RecipientMatch } from '../org-chart/org-chart';

/** A recipient of the draft with what the chart says of it. */
export interface MatchedRecipient {
  readonly field: RecipientField;
  readonly match: RecipientMatch;
}

const fields: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/** All recipients, each address once (To before Cc before Bcc), so that order and duplicates never matter. */
export function matchRecipients(chart: OrgChart, draft: Draft): readonly MatchedRecipient[] {
  const seen = new Set<string>();
  const matched: MatchedRecipient[] = [];
  fields.forEach((field) => draft[field].forEach((recipient: Recipient) => {
    const match = matchRecipient(chart, recipient);
    const key = match.kind === 'not-checked' ? `?${match.given}` : match.address;
    if (seen.has(key)) return;
    seen.add(key);
    matched.push({ field, match });
  }));
  return matched;
}

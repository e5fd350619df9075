import type { Draft, RecipientField } from '../draft';
import { matchRecipient } from '../org-chart/match-recipient';
import type { OrgChart, RecipientMatch } from '../org-chart/org-chart';

/** A recipient of the draft with what the chart says of it. */
export interface MatchedRecipient {
  readonly field: RecipientField;
  readonly match: RecipientMatch;
}

const fields: readonly RecipientField[] = ['to', 'cc', 'bcc'];
const keyOf = (match: RecipientMatch): string => (match.kind === 'not-checked' ? `?${match.given}` : match.address);

/**
 * All recipients, each address once: To before Cc before Bcc, and in each by address, so that
 * neither order nor duplicates matter.
 */
export function matchRecipients(chart: OrgChart, draft: Draft): readonly MatchedRecipient[] {
  const seen = new Set<string>();
  return fields.reduce<readonly MatchedRecipient[]>((matched, field) => {
    const fresh = draft[field].map((recipient) => matchRecipient(chart, recipient)).filter((match) => {
      const isFirst = !seen.has(keyOf(match));
      seen.add(keyOf(match));
      return isFirst;
    });
    fresh.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    return matched.concat(fresh.map((match) => ({ field, match })));
  }, []);
}

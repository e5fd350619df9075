import type { ProposedAllowance } from '../../orgchart-tools/import/gather-deals';
import type { AccountRow, EngagementRow } from '../../orgchart-tools/rows';
import type { DeskChart } from '../state/desk-chart';

/** What a deal lacks, most urgent first. */
export const dealNeeds = ['contact', 'topics', 'reps'] as const;
export type DealNeed = (typeof dealNeeds)[number];

export interface DealItem {
  readonly account: AccountRow;
  readonly engagement: EngagementRow;
  readonly needs: readonly DealNeed[];
}

export const isOpen = ({ state }: EngagementRow): boolean => (state ?? 'open') === 'open' || state === 'stalled';

function needsOf(engagement: EngagementRow, account: AccountRow): readonly DealNeed[] {
  if (!isOpen(engagement)) return [];
  const left = new Set(account.people.filter(({ status }) => status === 'left').map(({ id }) => id));
  const lacks: Readonly<Record<DealNeed, boolean>> = {
    contact: engagement.workingContactIds.every((id) => left.has(id)),
    topics: (engagement.topics ?? []).length === 0,
    reps: (engagement.reps ?? []).length === 0,
  };
  return dealNeeds.filter((need) => lacks[need]);
}

/** All deals with what they lack, those that wait for a contact among them. */
export function dealsOf({ file, waiting }: DeskChart): readonly DealItem[] {
  const waitingByAccount = new Map<string, EngagementRow[]>();
  waiting.forEach(({ accountId, engagement }) => waitingByAccount.set(accountId, [...(waitingByAccount.get(accountId) ?? []), engagement]));
  return file.accounts.flatMap((account) => [...(waitingByAccount.get(account.id) ?? []), ...(account.engagements ?? [])].map((engagement) => ({ account, engagement, needs: needsOf(engagement, account) })));
}

/** The deals of one account, those that wait first. */
export const dealsOfAccount = ({ file, waiting }: DeskChart, accountId: string): readonly EngagementRow[] =>
  [...waiting.filter((each) => each.accountId === accountId).map(({ engagement }) => engagement), ...(file.accounts.find(({ id }) => id === accountId)?.engagements ?? [])];

export function filterDeals(deals: readonly DealItem[], need: DealNeed | undefined, sought: string): readonly DealItem[] {
  const wanted = sought.trim().toLowerCase();
  return deals.filter(({ account, engagement, needs }) => (need === undefined || needs.includes(need)) && (wanted === '' || `${engagement.name} ${account.name} ${(engagement.reps ?? []).join(' ')}`.toLowerCase().includes(wanted)));
}

/** Open deals that nobody is named for. */
export const countWithoutContact = (deals: readonly DealItem[]): number => deals.filter(({ needs }) => needs.includes('contact')).length;

/** The sponsors that a CRM names for a deal, who are not allowed yet; with their row. */
export function proposedFor({ account, engagement }: DealItem, proposed: readonly ProposedAllowance[]): readonly { readonly personId: string; readonly name: string; readonly role: string }[] {
  return proposed.filter((each) => each.account === account.name && each.deal === engagement.name).flatMap(({ person: name, role }) => {
    const person = account.people.find((each) => (each.name ?? each.emails?.[0]) === name);
    const isKnown = person === undefined || (engagement.allowed ?? []).some(({ personId }) => personId === person.id);
    return isKnown ? [] : [{ personId: person.id, name, role }];
  });
}

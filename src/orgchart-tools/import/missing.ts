import type { AccountRow, EngagementRow } from '../rows';

/** What a person has to fill in before the chart is worth much. Lists name `account: thing`. */
export interface MissingFacts {
  readonly openDealsWithoutContact: readonly string[];
  readonly closedDealsWithoutContact: number;
  readonly openDealsWithoutTopics: readonly string[];
  readonly dealsWithoutReps: number;
  readonly accountsWithoutDomain: readonly string[];
  readonly accountsWithoutPeople: readonly string[];
  readonly peopleWithoutManager: number;
  readonly people: number;
}

/** A deal that the format cannot hold yet: nobody is named as its working contact. */
export interface DealWithoutContact {
  readonly accountId: string;
  readonly engagement: EngagementRow;
}

const isOpen = (engagement: EngagementRow): boolean => (engagement.state ?? 'open') === 'open' || engagement.state === 'stalled';

/** The accounts without what the format does not allow to stand empty, and what was missing. */
export function leaveOutIncomplete(accounts: readonly AccountRow[]): { readonly accounts: AccountRow[]; readonly missing: MissingFacts; readonly dealsWithoutContact: readonly DealWithoutContact[] } {
  const label = (account: AccountRow, name: string) => `${account.name}: ${name}`;
  const deals = accounts.flatMap((account) => (account.engagements ?? []).map((engagement) => ({ account, engagement })));
  const withoutContact = deals.filter(({ engagement }) => engagement.workingContactIds.length === 0);
  const kept = accounts.filter((account) => account.domains.length > 0);
  const people = kept.flatMap((account) => account.people.filter((person) => (person.kind ?? 'person') === 'person' && person.status !== 'left'));
  const keptIds = new Set(kept.map(({ id }) => id));
  return {
    dealsWithoutContact: withoutContact.filter(({ account }) => keptIds.has(account.id)).map(({ account, engagement }) => ({ accountId: account.id, engagement })),
    accounts: kept.map((account) => {
      account.engagements = (account.engagements ?? []).filter((engagement) => engagement.workingContactIds.length > 0);
      return account;
    }),
    missing: {
      openDealsWithoutContact: withoutContact.filter(({ engagement }) => isOpen(engagement)).map(({ account, engagement }) => label(account, engagement.name)),
      closedDealsWithoutContact: withoutContact.filter(({ engagement }) => !isOpen(engagement)).length,
      openDealsWithoutTopics: deals.filter(({ engagement }) => isOpen(engagement) && engagement.workingContactIds.length > 0 && (engagement.topics ?? []).length === 0).map(({ account, engagement }) => label(account, engagement.name)),
      dealsWithoutReps: deals.filter(({ engagement }) => engagement.workingContactIds.length > 0 && (engagement.reps ?? []).length === 0).length,
      accountsWithoutDomain: accounts.filter((account) => account.domains.length === 0).map((account) => account.name),
      accountsWithoutPeople: kept.filter((account) => account.people.length === 0).map((account) => account.name),
      peopleWithoutManager: people.filter((person) => !person.managerId && (person.assistantTo ?? []).length === 0).length,
      people: people.length,
    },
  };
}

import { hasLeft, primaryAddress } from '../org-chart/manager-chain';
import type { Account, OrgChart, Person } from '../org-chart/org-chart';
import { isUnknownGroup } from './reached';
import type { MatchedRecipient } from './recipients';

/** An address that could be mistaken for one of an account. */
export interface LookAlike {
  readonly address: string;
  readonly lookAlikeOf: string;
}

/** Whom a draft goes to, seen as a whole. Addresses are normalised and in the order of the recipients. */
export interface Audience {
  /** Accounts with somebody on the mail, by id. */
  readonly accounts: readonly Account[];
  /** Ids of those accounts that are customers. */
  readonly customers: readonly string[];
  /** Addresses at a domain of an account that the chart does not know. */
  readonly unknown: readonly string[];
  readonly lookAlikes: readonly LookAlike[];
  /** Primary addresses of recipients who have left. */
  readonly left: readonly string[];
  /** Addresses of groups whose readers the chart does not know. */
  readonly unknownGroups: readonly string[];
  /** Recipients without an internet address, as given. */
  readonly notChecked: readonly string[];
  /** Somebody who belongs to neither us nor a customer. */
  readonly hasOutsiders: boolean;
  readonly isEmpty: boolean;
  /** All recipients are our own people. */
  readonly isInternal: boolean;
  /** There are recipients, and not one has an address that can be looked up. */
  readonly isUnreadable: boolean;
}

function collect<T>(recipients: readonly MatchedRecipient[], pick: (match: MatchedRecipient['match']) => T | undefined): readonly T[] {
  return recipients.map(({ match }) => pick(match)).filter((value): value is T => value !== undefined);
}

/** Sorts the recipients of a draft by what they are. `now`: milliseconds since 1970 UTC. */
export function describeAudience(chart: OrgChart, recipients: readonly MatchedRecipient[], now?: number): Audience {
  const pickPerson = (wanted: (person: Person) => boolean) => collect(recipients, (match) => (match.kind === 'person' && wanted(match.person) ? match.person : undefined));
  const ids = new Set(collect(recipients, (match) => (match.kind === 'person' ? match.person.accountId : match.kind === 'unknown' ? match.accountId : undefined)));
  const accounts = Array.from(ids).sort().map((id) => chart.accounts.get(id)).filter((each): each is Account => each !== undefined);
  const customers = accounts.filter((account) => account.relation === 'customer').map((account) => account.id);
  const notChecked = collect(recipients, (match) => (match.kind === 'not-checked' ? match.given : undefined));
  return {
    accounts,
    customers,
    unknown: collect(recipients, (match) => (match.kind === 'unknown' ? match.address : undefined)),
    lookAlikes: collect(recipients, (match) => (match.kind === 'outside' && match.lookAlikeOf !== undefined ? { address: match.address, lookAlikeOf: match.lookAlikeOf } : undefined)),
    left: pickPerson((person) => hasLeft(person, now)).map(primaryAddress),
    unknownGroups: pickPerson((person) => isUnknownGroup(chart, person)).map(primaryAddress),
    notChecked,
    hasOutsiders: recipients.some(({ match }) => match.kind === 'outside') || accounts.length > customers.length,
    isEmpty: recipients.length === 0,
    isInternal: recipients.length > notChecked.length && recipients.every(({ match }) => match.kind === 'own' || match.kind === 'not-checked'),
    isUnreadable: recipients.length > 0 && notChecked.length === recipients.length,
  };
}

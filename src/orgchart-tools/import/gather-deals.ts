import { didYouMean, normaliseAddress } from '../../core';
import type { AccountRow, AllowedRow, EngagementRow } from '../rows';
import { splitList, withoutEmpty } from '../rows';
import { readDealKind, readFunction, readMoment, readState } from './cell-values';
import type { Accounts, GatherOptions } from './gather-accounts';
import type { People } from './gather-people';
import { roleUses } from './role-map';
import type { RoleMap } from './role-map';
import { placeOf } from './source-file';
import type { SourceRow, SourceRows } from './source-file';

/** A CRM's executive sponsor may have invited us: sales ops decide, the importer only proposes. */
export interface ProposedAllowance {
  readonly account: string;
  readonly deal: string;
  readonly person: string;
  readonly role: string;
}

interface Deal { readonly account: AccountRow; readonly engagement: EngagementRow }

/** `Karen Lindqvist (economic-buyer)` or `klindqvist@harbor.example: champion`. */
const stakeholder = /^([^():]{1,200}?)\s*(?:[(:]\s*([^():]{1,60}?)\s*\)?)?$/;

function userAddresses(users: readonly SourceRow[]): ReadonlyMap<string, string> {
  return new Map(users.flatMap(({ values }) => (values.id !== undefined && values.email !== undefined ? [[values.id, values.email.toLowerCase()] as const] : [])));
}

function engagementOf(row: SourceRow, account: AccountRow, people: People, repAddress: (given: string) => string | undefined, { handTyped, log }: GatherOptions): EngagementRow {
  const refer = (field: string): string[] => splitList(row.values[field]).map((given) => people.refer(account, given) ?? given);
  const involved = splitList(row.values.involved).map((given) => {
    const [, who = given, role] = stakeholder.exec(given) ?? [];
    return withoutEmpty({ personId: people.refer(account, who) ?? who, role: role?.toLowerCase().replace(/\s+/g, '-') });
  });
  const reps = [...splitList(row.values.reps), ...(row.values.owner_id === undefined ? [] : [row.values.owner_id])].map((given) => repAddress(given) ?? (handTyped ? given : '')).filter((rep) => rep !== '');
  const name = row.values.name ?? row.values.id ?? '';
  return {
    id: row.values.id ?? name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''),
    name,
    workingContactIds: refer('working_contacts'),
    ...withoutEmpty({
      deciderIds: refer('deciders'), involved, kind: readDealKind(row, handTyped, log), endsAt: readMoment(row, 'ends', log), function: readFunction(row),
      topics: splitList(row.values.topics), reps, state: readState(row, handTyped, log), lastHeardAt: readMoment(row, 'last_heard', log),
    }),
  };
}

const add = (list: string[], id: string): void => { if (!list.includes(id)) list.push(id); };

/** Applies the contact roles of a CRM: everybody with a role is involved; the role map says who is a working contact. */
function applyRoles(rows: readonly SourceRow[], deals: ReadonlyMap<string, Deal>, people: People, roles: RoleMap, { log, origins }: GatherOptions): readonly ProposedAllowance[] {
  const proposed: ProposedAllowance[] = [];
  rows.forEach((row) => {
    const deal = deals.get(row.values.deal_id ?? '');
    if (deal === undefined) return;
    const { account, engagement } = deal;
    const id = people.refer(account, row.values.person ?? '');
    if (id === undefined) return log.warning('contact-not-exported', placeOf(row, 'person'), { given: row.values.person ?? '', deal: engagement.name });
    const uses = roleUses(roles, row.values.role ?? '', row.values.is_primary?.toLowerCase() === 'true');
    if (uses.contact) add(engagement.workingContactIds, id);
    if (uses.decider) add(engagement.deciderIds ??= [], id);
    engagement.involved = [...(engagement.involved ?? []), { personId: id, role: uses.involved }];
    if (uses.proposeAllowed) proposed.push({ account: account.name, deal: engagement.name, person: account.people.find((person) => person.id === id)?.name ?? id, role: row.values.role ?? '' });
    if (!origins.has(engagement)) origins.set(engagement, row);
    return undefined;
  });
  return proposed;
}

function applyAllowed(rows: readonly SourceRow[], deals: ReadonlyMap<string, Deal>, people: People, { log, origins }: GatherOptions): void {
  rows.forEach((row) => {
    const deal = deals.get(row.values.deal_id ?? '');
    if (deal === undefined) return log.error('unknown-deal', placeOf(row, 'deal_id'), { given: row.values.deal_id ?? '', guess: didYouMean(row.values.deal_id ?? '', deals.keys()) });
    const person = row.values.person ?? '';
    const allowed: AllowedRow = {
      personId: people.refer(deal.account, person) ?? person,
      ...withoutEmpty({ reason: row.values.reason, since: readMoment(row, 'since', log), until: readMoment(row, 'until', log), by: row.values.by }),
    };
    origins.set(allowed, row);
    deal.engagement.allowed = [...(deal.engagement.allowed ?? []), allowed];
    return undefined;
  });
}

/** Puts deals, their people, reps and allowances into the accounts. */
export function gatherDeals(rows: SourceRows, accounts: Accounts, people: People, roles: RoleMap, options: GatherOptions): readonly ProposedAllowance[] {
  const { handTyped, log, origins } = options;
  const users = userAddresses(rows.users);
  const repAddress = (given: string): string | undefined => users.get(given) ?? normaliseAddress(given);
  const deals = new Map<string, Deal>();
  rows.deals.forEach((row) => {
    if (row.values.is_deleted?.toLowerCase() === 'true') return undefined;
    const contact = splitList(row.values.working_contacts)[0];
    const account = row.values.account_id === undefined && contact !== undefined ? people.accountOf(contact) ?? accounts.of(row, contact) : accounts.of(row, undefined);
    if (account === undefined) {
      if (!handTyped || row.values.account_id === undefined) log[handTyped ? 'error' : 'warning']('deal-without-account', row.place, { name: row.values.name ?? row.values.id ?? '' });
      return undefined;
    }
    const engagement = engagementOf(row, account, people, repAddress, options);
    origins.set(engagement, row);
    account.engagements = [...(account.engagements ?? []), engagement];
    if (!deals.has(engagement.id)) deals.set(engagement.id, { account, engagement });
    return undefined;
  });
  rows.team.forEach((row) => {
    const deal = deals.get(row.values.deal_id ?? '');
    const rep = repAddress(row.values.email ?? row.values.user_id ?? '');
    if (deal === undefined) return undefined;
    if (rep === undefined) return log.warning('rep-not-exported', placeOf(row, 'user_id'), { given: row.values.user_id ?? '', deal: deal.engagement.name });
    return add(deal.engagement.reps ??= [], rep);
  });
  const proposed = applyRoles(rows.roles, deals, people, roles, options);
  applyAllowed(rows.allowed, deals, people, options);
  return proposed;
}

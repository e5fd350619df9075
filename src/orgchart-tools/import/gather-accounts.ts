import { didYouMean, isSharedHost } from '../../core';
import type { AccountRow } from '../rows';
import { splitList, withoutEmpty } from '../rows';
import { domainOf, mailDomain, readRelation } from './cell-values';
import type { IssueLog } from './issue-log';
import { placeOf } from './source-file';
import type { SourceRow } from './source-file';

/** The accounts found so far, and the ways by which rows name them. */
export interface Accounts {
  readonly all: readonly AccountRow[];
  /** The account that a row names by id or name, else the one whose domain its address has; made when `create`. */
  readonly of: (row: SourceRow, address: string | undefined) => AccountRow | undefined;
  readonly byId: (id: string) => AccountRow | undefined;
  readonly claim: (account: AccountRow, domain: string) => boolean;
}

export interface GatherOptions {
  /** Hosts of our own company, lower case. */
  readonly ownDomains: readonly string[];
  /** True for our template: what a person typed is left as it is, faults and all. */
  readonly handTyped: boolean;
  /** Accounts of the chart in use, so that people without an account column find theirs by domain. */
  readonly known: readonly AccountRow[];
  /** Object of the chart → the row that it came from. */
  readonly origins: WeakMap<object, SourceRow>;
  readonly log: IssueLog;
}

/** The host of an address, then its parents. */
const hostsOf = (address: string): readonly string[] => {
  const labels = address.slice(address.lastIndexOf('@') + 1).toLowerCase().split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
};

export function gatherAccounts(rows: readonly SourceRow[], { handTyped, known, origins, log }: GatherOptions): Accounts {
  const all: AccountRow[] = [];
  const byId = new Map<string, AccountRow>();
  const byName = new Map<string, AccountRow>();
  const byDomain = new Map<string, AccountRow>();
  const add = (account: AccountRow, row: SourceRow | undefined): AccountRow => {
    all.push(account);
    if (!byId.has(account.id)) byId.set(account.id, account);
    if (!byName.has(account.name.toLowerCase())) byName.set(account.name.toLowerCase(), account);
    account.domains.forEach((domain) => { if (!byDomain.has(domain)) byDomain.set(domain, account); });
    if (row !== undefined) origins.set(account, row);
    return account;
  };

  rows.forEach((row) => {
    const name = row.values.name ?? row.values.account_id ?? '';
    const id = row.values.account_id ?? name;
    const given = [...splitList(row.values.domains), ...splitList(row.values.more_domains)];
    const domains = [...new Set(handTyped ? given.map((domain) => domain.toLowerCase()) : given.map(domainOf).filter((domain) => !isSharedHost(domain)))];
    const holder = handTyped ? undefined : domains.map((domain) => byDomain.get(domain)).find((account) => account !== undefined);
    if (holder !== undefined) {
      // A CRM often holds one company several times, under one web address.
      byId.set(id, holder);
      byName.set(name.toLowerCase(), holder);
      log.warning('account-folded', placeOf(row, 'domains'), { name, into: holder.name, domain: domains.find((domain) => byDomain.get(domain) === holder) ?? '' });
      return;
    }
    add({ ...withoutEmpty({ id, name, parentAccountId: row.values.parent, relation: readRelation(row, log) }), domains, people: [], engagements: [] }, row);
  });
  all.forEach((account) => {
    const parent = byId.get(account.parentAccountId ?? '') ?? byName.get(account.parentAccountId?.toLowerCase() ?? '');
    if (parent === account) delete account.parentAccountId;
    else if (parent !== undefined) account.parentAccountId = parent.id;
  });

  const create = (row: SourceRow, domain: string): AccountRow => {
    const before = known.find((account) => account.domains.includes(domain));
    const name = row.values.account_name ?? domain;
    return add(before === undefined ? { id: domain, name, domains: [domain], people: [], engagements: [] } : { ...before, people: [], engagements: [] }, undefined);
  };

  return {
    all,
    byId: (id) => byId.get(id) ?? byName.get(id.toLowerCase()),
    claim: (account, domain) => {
      if (byDomain.has(domain)) return false;
      byDomain.set(domain, account);
      account.domains.push(domain);
      return true;
    },
    of: (row, address) => {
      const named = row.values.account_id;
      if (named !== undefined) {
        const account = byId.get(named) ?? byName.get(named.toLowerCase()) ?? known.filter((each) => each.id === named).map((each) => add({ ...each, people: [], engagements: [] }, undefined))[0];
        if (account !== undefined) return account;
        if (handTyped) {
          log.error('unknown-account', placeOf(row, 'account_id'), { given: named, guess: didYouMean(named, [...byId.keys(), ...byName.keys()]) });
          return undefined;
        }
      }
      const called = row.values.account_name === undefined ? undefined : byName.get(row.values.account_name.toLowerCase());
      if (called !== undefined) return called;
      const domain = address === undefined ? undefined : mailDomain(address);
      if (address === undefined || domain === undefined || isSharedHost(domain)) return undefined;
      return hostsOf(address).map((host) => byDomain.get(host)).find((account) => account !== undefined) ?? create(row, domain);
    },
  };
}

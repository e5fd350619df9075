import { isSharedHost, normaliseAddress } from '../../core';
import type { AccountRow, PersonRow } from '../rows';
import { splitList, withoutEmpty } from '../rows';
import { mailDomain, readFunction, readKind, readLevel, readMoment, readStatus, readYes } from './cell-values';
import type { Accounts, GatherOptions } from './gather-accounts';
import { placeOf } from './source-file';
import type { SourceRow } from './source-file';

/** How rows name people: by id, address or full name. */
export interface People {
  /** `id` in the account, `otherAccount/id` elsewhere, undefined when nobody is meant. */
  readonly refer: (account: AccountRow, given: string) => string | undefined;
  readonly accountOf: (given: string) => AccountRow | undefined;
}

interface Home { readonly account: AccountRow; readonly id: string }

/** People of the chart in use, so that a file of deals alone can name them. */
function knownHomes(known: readonly AccountRow[]): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  known.forEach((account) => account.people.forEach((person) => {
    const home = { account, id: person.id };
    [person.id, `${account.id}/${person.id}`, ...(person.emails ?? []).map((email) => normaliseAddress(email) ?? email)].forEach((key) => { if (!homes.has(key)) homes.set(key, home); });
  }));
  return homes;
}

/** "Lindqvist, Karen" is how directories write Karen Lindqvist. */
const turned = (name: string): string => name.replace(/^([^,]{1,100}),\s{0,5}([^,]{1,100})$/, '$2 $1');

const fullName = (row: SourceRow): string | undefined => row.values.name ?? ([row.values.first_name, row.values.last_name].filter((part) => part !== undefined).join(' ') || undefined);

function personOf(row: SourceRow, options: GatherOptions): PersonRow {
  const { log } = options;
  const emails = [...splitList(row.values.email), ...splitList(row.values.other_emails)];
  const distinct = emails.filter((email, i) => emails.findIndex((other) => (normaliseAddress(other) ?? other) === (normaliseAddress(email) ?? email)) === i);
  const name = fullName(row);
  return {
    id: row.values.id ?? normaliseAddress(distinct[0] ?? '') ?? name ?? '',
    ...withoutEmpty({
      kind: readKind(row, log), name, emails: distinct, title: row.values.title, department: row.values.department,
      level: readLevel(row, log), function: readFunction(row), reaches: readLevel(row, log, 'reaches'),
      external: readYes(row, 'external', log), status: readStatus(row, log), until: readMoment(row, 'until', log),
    }),
  };
}

/** Where a CRM knows a company by one web address only, the addresses of its people tell the other domains. */
function adoptDomains(account: AccountRow, accounts: Accounts, { origins, log }: GatherOptions): void {
  const counts = new Map<string, number>();
  const domains = (person: PersonRow) => (person.emails ?? []).map(mailDomain).filter((domain): domain is string => domain !== undefined);
  account.people.forEach((person) => new Set(domains(person)).forEach((domain) => counts.set(domain, (counts.get(domain) ?? 0) + 1)));
  const place = origins.get(account)?.place ?? { file: '' };
  [...counts].sort((one, other) => other[1] - one[1]).forEach(([domain, count]) => {
    const isFirst = account.domains.length === 0;
    if (!account.domains.includes(domain) && !isSharedHost(domain) && (isFirst || count > 1) && accounts.claim(account, domain) && !isFirst) log.warning('domain-adopted', place, { domain, account: account.name, count });
  });
  account.people.forEach((person) => {
    if (domains(person).some((domain) => !account.domains.includes(domain)) && person.external === undefined) person.external = true;
  });
}

/** Puts the rows of people into their accounts. What a CRM holds twice or without an address is left out, and told. */
export function gatherPeople(rows: readonly SourceRow[], accounts: Accounts, options: GatherOptions): People {
  const { handTyped, ownDomains, origins, log } = options;
  const known = knownHomes(options.known);
  const byId = new Map<string, Home>();
  const byAddress = new Map<string, Home>();
  const byName = new Map<string, Home | null>();
  const reportedTo = new Set(rows.map((row) => row.values.reports_to).filter((each) => each !== undefined));

  const isOurs = (address: string): boolean => ownDomains.some((own) => address.endsWith(`@${own}`) || address.endsWith(`.${own}`));
  const placed: PersonRow[] = [];
  rows.forEach((row) => {
    const person = personOf(row, options);
    const address = normaliseAddress(person.emails?.[0] ?? '');
    if (!handTyped && address !== undefined && isOurs(address)) return log.warning('own-person', placeOf(row, 'email'), { address });
    if (!handTyped && (person.emails ?? []).length === 0 && !reportedTo.has(person.id)) return log.warning('no-address', row.place, { name: person.name ?? person.id });
    const twin = handTyped || address === undefined ? undefined : byAddress.get(address);
    if (twin !== undefined) {
      byId.set(person.id, twin);
      return log.warning('same-address', placeOf(row, 'email'), { address: address ?? '' });
    }
    const account = accounts.of(row, address);
    if (account === undefined) {
      if (row.values.account_id === undefined || !handTyped) log[handTyped ? 'error' : 'warning']('no-account', row.place, { name: person.name ?? person.id });
      return undefined;
    }
    account.people.push(person);
    placed.push(person);
    origins.set(person, row);
    const home = { account, id: person.id };
    if (!byId.has(`${account.id}/${person.id}`)) byId.set(`${account.id}/${person.id}`, home);
    if (!byId.has(person.id)) byId.set(person.id, home);
    (person.emails ?? []).forEach((email) => {
      const known = normaliseAddress(email);
      if (known !== undefined && !byAddress.has(known)) byAddress.set(known, home);
    });
    const named = `${account.id}/${turned(person.name ?? '').toLowerCase()}`;
    byName.set(named, byName.has(named) ? null : home);
    return undefined;
  });

  const find = (account: AccountRow | undefined, given: string): Home | undefined => {
    const inside = account === undefined ? undefined : byId.get(`${account.id}/${given}`) ?? byName.get(`${account.id}/${turned(given).toLowerCase()}`) ?? undefined;
    const address = normaliseAddress(given) ?? '';
    return inside ?? byId.get(given) ?? byAddress.get(address) ?? known.get(`${account?.id ?? ''}/${given}`) ?? known.get(given) ?? known.get(address);
  };
  const people: People = {
    accountOf: (given) => find(undefined, given)?.account,
    refer: (account, given) => {
      const home = find(account, given);
      return home === undefined ? undefined : home.account.id === account.id ? home.id : `${home.account.id}/${home.id}`;
    },
  };
  accounts.all.forEach((account) => {
    if (!handTyped) adoptDomains(account, accounts, options);
    account.people.forEach((person) => refer(account, person, people, options));
  });
  return people;
}

/** Turns what the row says of managers, assistants and members into ids; what a person typed wrongly stays for the validator to tell. */
function refer(account: AccountRow, person: PersonRow, people: People, { handTyped, origins, log }: GatherOptions): void {
  const row = origins.get(person);
  if (row === undefined) return;
  const manager = row.values.reports_to;
  const managerId = manager === undefined ? undefined : people.refer(account, manager);
  if (managerId !== undefined) person.managerId = managerId;
  else if (manager !== undefined && handTyped) person.managerId = manager;
  else if (manager !== undefined) log.warning('manager-not-exported', placeOf(row, 'reports_to'), { name: person.name ?? person.id, given: manager });
  const all = (field: string): string[] => splitList(row.values[field]).map((given) => people.refer(account, given) ?? given);
  Object.assign(person, withoutEmpty({ assistantTo: all('assistant_to'), members: all('members') }));
}

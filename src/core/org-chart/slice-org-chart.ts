import { hostAndParents, hostOf, normaliseAddress, normaliseHost } from './normalise-address';
import type { AccountRow, OrgChartFile, PersonRow } from './schema';

/** Rows by id, so that parts of a large chart are cut out without searching it. */
export interface RowIndex {
  readonly account: (id: string) => AccountRow | undefined;
  readonly person: (account: AccountRow, id: string) => PersonRow | undefined;
  readonly subsidiaries: (account: AccountRow) => readonly AccountRow[];
}

export function indexRows(accounts: readonly AccountRow[]): RowIndex {
  const byId = new Map<string, AccountRow>();
  const children = new Map<string, AccountRow[]>();
  const people = new Map<AccountRow, Map<string, PersonRow>>();
  accounts.forEach((account) => {
    if (!byId.has(account.id)) byId.set(account.id, account);
    if (account.parentAccountId) children.set(account.parentAccountId, (children.get(account.parentAccountId) ?? []).concat(account));
  });
  return {
    account: (id) => byId.get(id),
    person: (account, id) => {
      let own = people.get(account);
      if (own === undefined) {
        own = new Map(account.people.map((person): [string, PersonRow] => [person.id, person]));
        people.set(account, own);
      }
      return own.get(id);
    },
    subsidiaries: (account) => children.get(account.id) ?? [],
  };
}

function namedIn(account: AccountRow): readonly string[] {
  return (account.engagements ?? []).reduce<readonly string[]>((ids, engagement) => ids.concat(
    engagement.workingContactIds, engagement.deciderIds ?? [],
    (engagement.involved ?? []).map((each) => each.personId), (engagement.allowed ?? []).map((each) => each.personId),
  ), (account.executivePairs ?? []).map((pair) => pair.theirs));
}

/**
 * What a mail to the `touched` accounts can turn on: these accounts (whole or, with `pruned`, only the recipients and
 * the people whom engagements name, with groups, assistants and all managers above them), and of other accounts the
 * subsidiaries' engagements with their people, and whoever is referred to across accounts.
 */
export function partsThatMatter(rows: RowIndex, touched: readonly AccountRow[], addresses: ReadonlySet<string>, pruned: boolean): AccountRow[] {
  const wanted = new Map<AccountRow, Set<PersonRow>>();
  const open: (readonly [AccountRow, PersonRow])[] = [];
  const take = (account: AccountRow, person: PersonRow | undefined): boolean => {
    if (person === undefined) return false;
    const own = wanted.get(account) ?? new Set<PersonRow>();
    wanted.set(account, own);
    if (!own.has(person)) {
      own.add(person);
      open.push([account, person]);
    }
    return true;
  };
  const want = (account: AccountRow, id: string | null | undefined) => {
    if (!id || take(account, rows.person(account, id))) return;
    const other = rows.account(id.slice(0, Math.max(0, id.indexOf('/'))));
    if (other !== undefined) take(other, rows.person(other, id.slice(id.indexOf('/') + 1)));
  };
  const subsidiaries = touched.reduce<AccountRow[]>((all, account) => all.concat(rows.subsidiaries(account)), []).filter((account) => touched.indexOf(account) === -1 && (account.engagements ?? []).length > 0);
  const judged = touched.concat(subsidiaries);
  touched.forEach((account) => account.people.forEach((person) => {
    if (!pruned || (person.emails ?? []).some((email) => addresses.has(normaliseAddress(email) ?? ''))) take(account, person);
  }));
  judged.forEach((account) => namedIn(account).forEach((id) => want(account, id)));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [account, person] = next;
    want(account, person.managerId);
    (person.dottedIds ?? []).concat(person.assistantTo ?? [], person.members ?? []).forEach((id) => want(account, id));
  }
  judged.forEach((account) => account.people.forEach((person) => {
    const chiefs = wanted.get(account);
    if ((person.assistantTo ?? []).some((id) => { const chief = rows.person(account, id); return chief !== undefined && chiefs?.has(chief) === true; })) take(account, person);
  }));
  const others = Array.from(wanted.keys()).filter((account) => judged.indexOf(account) === -1);
  const only = (account: AccountRow): AccountRow => ({ ...account, people: account.people.filter((person) => wanted.get(account)?.has(person) === true) });
  return (pruned ? touched.map(only) : touched.slice()).concat(subsidiaries.map(only), others.map((account) => ({ ...only(account), engagements: [] })));
}

function hostsOf(addresses: readonly string[]): ReadonlySet<string> {
  const hosts = new Set<string>();
  addresses.forEach((given) => {
    const address = normaliseAddress(given);
    if (address !== undefined) hostAndParents(hostOf(address)).forEach((host) => hosts.add(host));
  });
  return hosts;
}

/** The part of a chart that a mail to `addresses` needs; with `pruned`, only the people who matter of the accounts on the mail. */
export function sliceOrgChart<File extends OrgChartFile>(file: File, addresses: readonly string[], pruned: boolean): File {
  const hosts = hostsOf(addresses);
  const normalised = new Set(addresses.map((address) => normaliseAddress(address) ?? ''));
  const touched = file.accounts.filter((account) => account.domains.some((domain) => hosts.has(normaliseHost(domain) ?? ''))
    || account.people.some((person) => person.external === true && (person.emails ?? []).some((email) => normalised.has(normaliseAddress(email) ?? ''))));
  return { ...file, accounts: partsThatMatter(indexRows(file.accounts), touched, normalised, pruned) };
}

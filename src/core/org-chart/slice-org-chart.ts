import { hostAndParents, hostOf, normaliseAddress } from './normalise-address';
import type { AccountRow, OrgChartFile, PersonRow } from './schema';

function hostsOf(addresses: readonly string[]): ReadonlySet<string> {
  const hosts = new Set<string>();
  addresses.forEach((given) => {
    const address = normaliseAddress(given);
    if (address !== undefined) hostAndParents(hostOf(address)).forEach((host) => hosts.add(host));
  });
  return hosts;
}

/** Ids that a mail to these addresses can turn on: recipients, everybody an engagement names, groups, assistants, and all managers above them. */
function idsThatMatter(account: AccountRow, addresses: ReadonlySet<string>): ReadonlySet<string> {
  const byId = new Map(account.people.map((person): [string, PersonRow] => [person.id, person]));
  const wanted = new Set<string>();
  const open: string[] = [];
  const want = (id: string | null | undefined) => {
    if (id !== null && id !== undefined && !wanted.has(id)) {
      wanted.add(id);
      open.push(id);
    }
  };
  account.people.forEach((person) => {
    if ((person.emails ?? []).some((email) => addresses.has(normaliseAddress(email) ?? ''))) want(person.id);
  });
  (account.engagements ?? []).forEach((engagement) => {
    engagement.workingContactIds.concat(engagement.deciderIds ?? []).forEach(want);
    (engagement.involved ?? []).forEach((each) => want(each.personId));
    (engagement.allowed ?? []).forEach((each) => want(each.personId));
  });
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const person = byId.get(id);
    if (person === undefined) continue;
    want(person.managerId);
    (person.dottedIds ?? []).concat(person.assistantTo ?? [], person.members ?? []).forEach(want);
  }
  account.people.forEach((person) => {
    if ((person.assistantTo ?? []).some((id) => wanted.has(id))) want(person.id);
  });
  return wanted;
}

/** The part of a chart that a mail to `addresses` needs: their accounts, whole or, with `pruned`, only the people who matter. */
export function sliceOrgChart(file: OrgChartFile, addresses: readonly string[], pruned: boolean): OrgChartFile {
  const hosts = hostsOf(addresses);
  const normalised = new Set(addresses.map((address) => normaliseAddress(address) ?? ''));
  const touches = (account: AccountRow) => account.domains.some((domain) => hosts.has(domain.toLowerCase()))
    || account.people.some((person) => person.external === true && (person.emails ?? []).some((email) => normalised.has(normaliseAddress(email) ?? '')));
  const touched = file.accounts.filter(touches);
  const parents = file.accounts.filter((account) => touched.some((child) => child.parentAccountId === account.id) && touched.indexOf(account) === -1);
  const accounts = touched.concat(parents).map((account) => {
    if (!pruned) return account;
    const ids = idsThatMatter(account, normalised);
    return { ...account, people: account.people.filter((person) => ids.has(person.id)) };
  });
  return { ...file, accounts };
}

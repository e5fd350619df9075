import type { Issue } from '../org-chart';
import { hostAndParents, hostOf, normaliseAddress, normaliseHost } from '../normalise-address';
import type { AccountRow, OrgChartFile } from '../schema';
import { error, pointer } from './issue';

/** Mail hosts that belong to no company. Source: the large free-mail providers. */
const freeMailHosts = new Set(['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com', 'yahoo.co.uk', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'gmx.de', 'gmx.net', 'gmx.com', 'web.de', 't-online.de', 'mail.com', 'mail.ru', 'yandex.ru', 'proton.me', 'protonmail.com', 'orange.fr', 'free.fr', 'wanadoo.fr', 'laposte.net', 'libero.it', 'qq.com', '163.com', '126.com', 'comcast.net', 'verizon.net', 'att.net']);

/** Endings under which anybody registers. A short list; the importer has the whole public suffix list. */
const publicSuffixes = new Set(['co.uk', 'org.uk', 'ac.uk', 'gov.uk', 'com.au', 'net.au', 'org.au', 'co.nz', 'co.jp', 'or.jp', 'ac.jp', 'com.br', 'co.in', 'com.mx', 'com.cn', 'com.tr', 'co.za', 'com.sg', 'k12.ca.us', 'github.io', 'onmicrosoft.com']);

/** True for a host that belongs to no one company: a free-mail provider or a public ending. */
export function isSharedHost(host: string): boolean {
  return freeMailHosts.has(host) || publicSuffixes.has(host);
}

function checkDomains(file: OrgChartFile): Issue[] {
  const issues: Issue[] = [];
  const claimed = new Map<string, string>();
  const own = file.ownDomains.map(normaliseHost);
  file.ownDomains.forEach((given, i) => {
    if (own[i] === undefined) issues.push(error('not-a-domain', pointer('ownDomains', i), `"${given}" is not a mail domain.`, 'Write it as it stands after the @, for example "example.com".'));
  });
  file.accounts.forEach((account, a) => account.domains.forEach((given, d) => {
    const path = pointer('accounts', a, 'domains', d);
    const host = normaliseHost(given);
    if (host === undefined) issues.push(error('not-a-domain', path, `"${given}" is not a mail domain.`, 'Write it as it stands after the @, for example "example.com".'));
    else if (isSharedHost(host)) issues.push(error('forbidden-domain', path, `"${host}" is shared by many companies and cannot stand for ${account.name}.`, 'Remove it; list people with such addresses as external.'));
    else if (own.indexOf(host) !== -1) issues.push(error('forbidden-domain', path, `"${host}" is our own domain, not one of ${account.name}.`, 'Remove it from the account.'));
    else if (claimed.has(host)) issues.push(error('domain-claimed-twice', path, `"${host}" belongs to ${claimed.get(host)} and to ${account.name}.`, 'Leave it with one of the two accounts.'));
    else claimed.set(host, account.name);
  }));
  return issues;
}

function checkPeople(account: AccountRow, a: number, seen: Map<string, string>): Issue[] {
  const issues: Issue[] = [];
  const domains = account.domains.map(normaliseHost);
  const reportedTo = new Set<string>();
  account.people.forEach((person) => {
    if (person.managerId) reportedTo.add(person.managerId);
  });
  account.people.forEach((person, p) => {
    const path = pointer('accounts', a, 'people', p);
    const name = person.name ?? person.id;
    if ((person.emails ?? []).length === 0 && !reportedTo.has(person.id)) {
      issues.push(error('no-address', path, `${name} at ${account.name} has no e-mail address, and nobody reports to them.`, 'Add the address, or delete the row.'));
    }
    (person.emails ?? []).forEach((given, i) => {
      const at = `${path}/emails/${i}`;
      const address = normaliseAddress(given);
      if (address === undefined) {
        issues.push(error('not-an-address', at, `"${given}" of ${name} is not an e-mail address.`, 'Correct it, for example "first.last@example.com".'));
        return;
      }
      const before = seen.get(address);
      if (before !== undefined && before !== `${name} (${account.name})`) issues.push(error('duplicate-address', at, `${address} belongs to ${before} and to ${name} (${account.name}).`, 'Leave it with one of them.'));
      else seen.set(address, `${name} (${account.name})`);
      if (!person.external && !hostAndParents(hostOf(address)).some((host) => domains.indexOf(host) !== -1)) {
        issues.push(error('address-outside-domains', at, `${address} of ${name} is outside the domains of ${account.name} (${account.domains.join(', ')}).`, 'Add the domain to the account, correct the address, or mark the person as external.'));
      }
    });
  });
  return issues;
}

/** Faults of addresses and domains, over the whole file. */
export function checkAddresses(file: OrgChartFile): readonly Issue[] {
  const seen = new Map<string, string>();
  const issues = checkDomains(file);
  file.accounts.forEach((account, a) => issues.push(...checkPeople(account, a, seen)));
  return issues;
}

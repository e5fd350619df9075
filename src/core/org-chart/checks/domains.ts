import { findLookAlike, indexLookAlikes } from '../look-alike';
import { normaliseHost } from '../normalise-address';
import type { OrgChartFile } from '../schema';
import type { FaultLog } from './fault-log';

/** Mail hosts that belong to no company. Source: the large free-mail providers. */
const freeMailHosts = new Set(['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com', 'yahoo.co.uk', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'gmx.de', 'gmx.net', 'gmx.com', 'web.de', 't-online.de', 'mail.com', 'mail.ru', 'yandex.ru', 'proton.me', 'protonmail.com', 'orange.fr', 'free.fr', 'wanadoo.fr', 'laposte.net', 'libero.it', 'qq.com', '163.com', '126.com', 'comcast.net', 'verizon.net', 'att.net']);

/** Endings under which anybody registers. A short list; the importer has the whole public suffix list. */
const publicSuffixes = new Set(['co.uk', 'org.uk', 'ac.uk', 'gov.uk', 'com.au', 'net.au', 'org.au', 'co.nz', 'co.jp', 'or.jp', 'ac.jp', 'com.br', 'co.in', 'com.mx', 'com.cn', 'com.tr', 'co.za', 'com.sg', 'k12.ca.us', 'github.io', 'onmicrosoft.com']);

/** True for a host that belongs to no single company: free mail, or an ending under which anybody registers. */
export function isSharedHost(host: string): boolean {
  return freeMailHosts.has(host) || publicSuffixes.has(host);
}

/** Faults of the domains, and domains that pass for one another. */
export function checkDomains(file: OrgChartFile, log: FaultLog): void {
  const own = new Set(file.ownDomains.map(normaliseHost));
  file.ownDomains.forEach((given, i) => {
    const host = normaliseHost(given);
    if (host === undefined) log.error('not-a-domain', `/ownDomains/${i}`, { domain: given }, { found: given });
    else if (isSharedHost(host)) log.error('shared-domain', `/ownDomains/${i}`, { domain: host, whose: 'us' }, { found: host });
  });
  const claims = new Map<string, { readonly account: string; readonly path: string }>();
  file.accounts.forEach((account, a) => account.domains.forEach((given, d) => {
    const path = `/accounts/${a}/domains/${d}`;
    const host = normaliseHost(given);
    const claimed = host === undefined ? undefined : claims.get(host);
    if (host === undefined) log.error('not-a-domain', path, { domain: given }, { found: given });
    else if (isSharedHost(host)) log.error('shared-domain', path, { domain: host, whose: account.name }, { found: host });
    else if (own.has(host)) log.error('own-domain', path, { domain: host, account: account.name }, { found: host });
    else if (claimed === undefined) claims.set(host, { account: account.name, path });
    else log.error('domain-claimed-twice', path, { domain: host, account: account.name, other: claimed.account }, { alsoAt: claimed.path, found: host });
  }));
  const index = indexLookAlikes(claims.keys());
  claims.forEach(({ account, path }, host) => {
    const twin = findLookAlike(index, host);
    const other = twin === undefined ? undefined : claims.get(twin);
    // Told once, at the later of the two, and never within one account.
    if (twin !== undefined && other !== undefined && other.account !== account && host > twin) log.warning('look-alike-domain', path, { domain: host, account, twin, other: other.account }, { alsoAt: other.path, found: host });
  });
}

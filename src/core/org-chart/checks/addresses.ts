import { hostAndParents, hostOf, normaliseAddress, normaliseHost } from '../normalise-address';
import type { AccountRow, OrgChartFile } from '../schema';
import type { FaultLog } from './fault-log';

interface Claim {
  readonly who: string;
  readonly path: string;
}

function checkPeople(account: AccountRow, a: number, claims: Map<string, Claim>, reportedTo: ReadonlySet<string>, log: FaultLog): void {
  const domains = new Set(account.domains.map(normaliseHost));
  account.people.forEach((row, p) => {
    const path = `/accounts/${a}/people/${p}`;
    const who = `${row.name ?? row.id} (${account.name})`;
    const emails = row.emails ?? [];
    if (emails.length === 0 && !reportedTo.has(row.id) && !reportedTo.has(`${account.id}/${row.id}`)) log.error('no-address', path, { who });
    const own = new Set<string>();
    emails.forEach((given, i) => {
      const at = `${path}/emails/${i}`;
      const address = normaliseAddress(given);
      if (address === undefined) {
        log.error('not-an-address', at, { address: given, who }, { found: given });
        return;
      }
      const claimed = claims.get(address);
      if (claimed === undefined) claims.set(address, { who, path: at });
      else if (!own.has(address)) log.error('duplicate-address', at, { address, who, other: claimed.who }, { alsoAt: claimed.path, found: address });
      own.add(address);
      if (row.external !== true && !hostAndParents(hostOf(address)).some((host) => domains.has(host))) {
        log.error('address-outside-domains', at, { address, who, domains: account.domains.join(', ') }, { found: address, expected: account.domains.join(', ') });
      }
    });
  });
}

/** Faults of people's addresses, over the whole file. */
export function checkAddresses(file: OrgChartFile, log: FaultLog): void {
  const claims = new Map<string, Claim>();
  const reportedTo = new Set<string>();
  file.accounts.forEach((account) => account.people.forEach((row) => {
    (row.managerId ? [row.managerId] : []).concat(row.dottedIds ?? []).forEach((id) => reportedTo.add(id));
  }));
  file.accounts.forEach((account, a) => checkPeople(account, a, claims, reportedTo, log));
}

import type { Recipient } from '../draft';
import { looksLike } from './look-alike';
import { hostAndParents, hostOf, normaliseAddress } from './normalise-address';
import type { OrgChart, RecipientMatch } from './org-chart';

/** The address of a recipient; a display name is never trusted, except when the address stands only there. */
function addressOf(recipient: Recipient): string | undefined {
  return normaliseAddress(recipient.address) ?? (recipient.address.trim() === '' && recipient.name !== undefined ? normaliseAddress(recipient.name) : undefined);
}

/** True for an address of the seller's own people. */
export function isOwnAddress(chart: OrgChart, address: string): boolean {
  return hostAndParents(hostOf(address)).some((host) => chart.ownDomains.indexOf(host) !== -1);
}

/** The chart's row for a normalised address: as written, else with the host's leading labels dropped. */
function findRow(chart: OrgChart, address: string) {
  const local = address.slice(0, address.lastIndexOf('@'));
  for (const host of hostAndParents(hostOf(address))) {
    const person = chart.byAddress.get(`${local}@${host}`);
    if (person !== undefined) return person;
  }
  return undefined;
}

/** Who a recipient is. Cost does not grow with the chart. */
export function matchRecipient(chart: OrgChart, recipient: Recipient): RecipientMatch {
  const address = addressOf(recipient);
  if (address === undefined) return { kind: 'not-checked', given: recipient.address || (recipient.name ?? '') };
  const person = findRow(chart, address);
  if (person !== undefined) return { kind: 'person', address, person };
  if (isOwnAddress(chart, address)) return { kind: 'own', address };
  const hosts = hostAndParents(hostOf(address));
  for (const host of hosts) {
    const accountId = chart.byDomain.get(host);
    if (accountId !== undefined) return { kind: 'unknown', address, accountId };
  }
  const lookAlikeOf = looksLike(hostOf(address), chart);
  return lookAlikeOf === undefined ? { kind: 'outside', address } : { kind: 'outside', address, lookAlikeOf };
}

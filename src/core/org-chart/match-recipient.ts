import type { Recipient } from '../draft';
import { looksLike } from './look-alike';
import { hostAndParents, hostOf, normaliseAddress } from './normalise-address';
import type { OrgChart, Person, RecipientMatch } from './org-chart';

/** Names prove nothing and are never looked at, except where the mail program left the address itself empty. */
function addressOf(recipient: Recipient): string | undefined {
  return recipient.address.trim() === '' ? normaliseAddress(recipient.name ?? '') : normaliseAddress(recipient.address);
}

/** Whose host it is, told by the longest of our and the accounts' domains that it ends in. */
function ownerOf(chart: OrgChart, host: string): 'own' | { readonly accountId: string } | undefined {
  for (const each of hostAndParents(host)) {
    if (chart.ownDomains.indexOf(each) !== -1) return 'own';
    const accountId = chart.byDomain.get(each);
    if (accountId !== undefined) return { accountId };
  }
  return undefined;
}

/** The same local part at a parent host of the same account: `will@mail.acme.example` for `will@acme.example`. */
function findAtParentHost(chart: OrgChart, address: string, accountId: string): Person | undefined {
  const local = address.slice(0, address.lastIndexOf('@'));
  for (const host of hostAndParents(hostOf(address)).slice(1)) {
    const person = chart.byAddress.get(`${local}@${host}`);
    if (person !== undefined) return person.accountId === accountId && !person.external ? person : undefined;
  }
  return undefined;
}

/**
 * Who a recipient is, by address alone. `unknown`: at an account's domain, but not in the chart.
 * `not-checked`: no internet address. The cost does not grow with the chart.
 */
export function matchRecipient(chart: OrgChart, recipient: Recipient): RecipientMatch {
  const address = addressOf(recipient);
  if (address === undefined) return { kind: 'not-checked', given: recipient.address.trim() || (recipient.name ?? '') };
  const exact = chart.byAddress.get(address);
  if (exact !== undefined) return { kind: 'person', address, person: exact };
  const owner = ownerOf(chart, hostOf(address));
  if (owner === 'own') return { kind: 'own', address };
  if (owner !== undefined) {
    const person = findAtParentHost(chart, address, owner.accountId);
    return person === undefined ? { kind: 'unknown', address, accountId: owner.accountId } : { kind: 'person', address, person };
  }
  const lookAlikeOf = looksLike(hostOf(address), chart);
  return lookAlikeOf === undefined ? { kind: 'outside', address } : { kind: 'outside', address, lookAlikeOf };
}

import { normaliseAddress } from '../normalise-address';
import type { AccountRow, EngagementRow, OrgChartFile } from '../schema';
import { nearestTo } from './did-you-mean';
import type { FaultLog } from './fault-log';
import { resolveRow } from './rows';
import type { RowIndex } from './rows';

interface Reference {
  readonly id: string;
  readonly field: string;
}

function referencesOf(engagement: EngagementRow): readonly Reference[] {
  const all = (ids: readonly string[] | null | undefined, field: string) => (ids ?? []).map((id, i) => ({ id, field: `/${field}/${i}` }));
  const people = (list: readonly { readonly personId: string }[] | null | undefined, field: string) => (list ?? []).map(({ personId }, i) => ({ id: personId, field: `/${field}/${i}/personId` }));
  return [...all(engagement.workingContactIds, 'workingContactIds'), ...all(engagement.deciderIds, 'deciderIds'), ...people(engagement.involved, 'involved'), ...people(engagement.allowed, 'allowed')];
}

function checkPeople(rows: RowIndex, account: AccountRow, engagement: EngagementRow, path: string, log: FaultLog): void {
  const where = `${account.name}, ${engagement.name}`;
  const contacts = engagement.workingContactIds.map((id) => resolveRow(rows, account.id, id));
  const allLeft = contacts.length > 0 && contacts.every((contact) => contact?.row.status === 'left');
  referencesOf(engagement).forEach(({ id, field }) => {
    const person = resolveRow(rows, account.id, id);
    const isContact = field.indexOf('/workingContactIds') === 0;
    if (person === undefined) log.error('unknown-id', `${path}${field}`, { where, id, nearest: nearestTo(id, rows.people.get(account.id)?.keys() ?? []) }, { found: id });
    else if (isContact && person.row.kind === 'group') log.error('group-as-contact', `${path}${field}`, { where, id }, { alsoAt: person.path, found: id });
    else if (person.row.status === 'left' && !(isContact && allLeft)) log.warning('reference-to-leaver', `${path}${field}`, { where, who: person.row.name ?? id }, { alsoAt: person.path, found: id });
  });
  if (allLeft) log.warning('contacts-left', `${path}/workingContactIds`, { where });
}

function checkAddresses(account: AccountRow, engagement: EngagementRow, path: string, log: FaultLog): void {
  const check = (given: readonly string[] | null | undefined, field: string) => (given ?? []).forEach((address, i) => {
    if (normaliseAddress(address) === undefined) log.error('not-an-address', `${path}/${field}/${i}`, { address, who: `${account.name}, ${engagement.name}` }, { found: address });
  });
  check(engagement.reps, 'reps');
  check(engagement.soleChannel?.addresses, 'soleChannel/addresses');
}

/** Duplicate engagements, and everything in them that leads nowhere. */
export function checkEngagements(file: OrgChartFile, rows: RowIndex, log: FaultLog): void {
  file.accounts.forEach((account, a) => {
    const seen = new Map<string, number>();
    (account.engagements ?? []).forEach((engagement, e) => {
      const path = `/accounts/${a}/engagements/${e}`;
      const first = seen.get(engagement.id);
      if (first === undefined) seen.set(engagement.id, e);
      else log.error('duplicate-engagement-id', `${path}/id`, { id: engagement.id, account: account.name }, { alsoAt: `/accounts/${a}/engagements/${first}/id`, found: engagement.id });
      checkPeople(rows, account, engagement, path, log);
      checkAddresses(account, engagement, path, log);
    });
    (account.executivePairs ?? []).forEach((pair, i) => {
      const path = `/accounts/${a}/executivePairs/${i}`;
      if (normaliseAddress(pair.ours) === undefined) log.error('not-an-address', `${path}/ours`, { address: pair.ours, who: account.name }, { found: pair.ours });
      if (resolveRow(rows, account.id, pair.theirs) === undefined) log.error('unknown-id', `${path}/theirs`, { where: account.name, id: pair.theirs, nearest: nearestTo(pair.theirs, rows.people.get(account.id)?.keys() ?? []) }, { found: pair.theirs });
    });
  });
}

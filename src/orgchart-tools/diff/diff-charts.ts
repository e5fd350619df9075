import { normaliseAddress } from '../../core';
import type { OrgChartFile } from '../../core';
import type { AccountRow, EngagementRow, PersonRow } from '../rows';

/** A person and where; `from` and `to` say what changed. */
export interface PersonChange {
  readonly account: string;
  readonly name: string;
  readonly address: string;
  readonly from?: string;
  readonly to?: string;
}

export interface EngagementChange {
  readonly account: string;
  readonly engagement: string;
  readonly people: readonly string[];
}

export interface ChartDiff {
  readonly accountsAdded: readonly string[];
  readonly accountsGone: readonly string[];
  readonly peopleAdded: readonly PersonChange[];
  readonly peopleLeft: readonly PersonChange[];
  /** To another account. */
  readonly peopleMoved: readonly PersonChange[];
  readonly managersChanged: readonly PersonChange[];
  readonly titlesChanged: readonly PersonChange[];
  readonly engagementsAdded: readonly EngagementChange[];
  readonly engagementsGone: readonly EngagementChange[];
  /** Working contacts who have left, or are no longer named. */
  readonly contactsGone: readonly EngagementChange[];
  /** Allowed people whose time ends within 30 days. */
  readonly allowancesExpiring: readonly (EngagementChange & { readonly until: string })[];
  /** Share of the old rows that are gone, 0 to 1, of the kind that shrank most. */
  readonly shrink: number;
  readonly shrunk: { readonly kind: 'accounts' | 'people' | 'engagements'; readonly gone: number; readonly of: number };
}

const expiringMilliseconds = 30 * 24 * 60 * 60 * 1000;

interface Found { readonly account: AccountRow; readonly person: PersonRow }

const addressOf = (person: PersonRow): string => normaliseAddress(person.emails?.[0] ?? '') ?? person.emails?.[0] ?? '';
const nameOf = (person: PersonRow): string => person.name ?? (addressOf(person) || person.id);
const isHere = (person: PersonRow): boolean => person.status !== 'left';

interface PeopleIndex { readonly byId: ReadonlyMap<string, Found>; readonly byAddress: ReadonlyMap<string, Found> }

function indexPeople(file: OrgChartFile): PeopleIndex {
  const byId = new Map<string, Found>();
  const byAddress = new Map<string, Found>();
  file.accounts.forEach((account) => account.people.forEach((person) => {
    const found = { account, person };
    byId.set(`${account.id}/${person.id}`, found);
    (person.emails ?? []).forEach((email) => {
      const address = normaliseAddress(email);
      if (address !== undefined && !byAddress.has(address)) byAddress.set(address, found);
    });
  }));
  return { byId, byAddress };
}

/** The same person in the other chart: by address, wherever they are now, else by id. */
function counterpart({ account, person }: Found, other: PeopleIndex): Found | undefined {
  const byAddress = (person.emails ?? []).map((email) => other.byAddress.get(normaliseAddress(email) ?? '')).find((found) => found !== undefined);
  return byAddress ?? other.byId.get(`${account.id}/${person.id}`);
}

function personIn(index: PeopleIndex, account: AccountRow, id: string): Found | undefined {
  return index.byId.get(`${account.id}/${id}`) ?? index.byId.get(id);
}

function changeOf({ account, person }: Found, change: { readonly from?: string; readonly to?: string } = {}): PersonChange {
  return { account: account.name, name: nameOf(person), address: addressOf(person), ...change };
}

function managerOf(index: PeopleIndex, { account, person }: Found): Found | undefined {
  return person.managerId ? personIn(index, account, person.managerId) : undefined;
}

function engagementsOf(file: OrgChartFile): ReadonlyMap<string, { readonly account: AccountRow; readonly engagement: EngagementRow }> {
  return new Map(file.accounts.flatMap((account) => (account.engagements ?? []).map((engagement) => [`${account.id}/${engagement.id}`, { account, engagement }] as const)));
}

/** What changed between two charts. `now` (milliseconds since 1970 UTC) tells which allowances are about to end. */
export function diffCharts(old: OrgChartFile, fresh: OrgChartFile, now: number): ChartDiff {
  const before = indexPeople(old);
  const after = indexPeople(fresh);
  const oldIds = new Set(old.accounts.map(({ id }) => id));
  const freshIds = new Set(fresh.accounts.map(({ id }) => id));
  const peopleAdded: PersonChange[] = [];
  const peopleLeft: PersonChange[] = [];
  const peopleMoved: PersonChange[] = [];
  const managersChanged: PersonChange[] = [];
  const titlesChanged: PersonChange[] = [];
  let gonePeople = 0;

  before.byId.forEach((found) => {
    const match = counterpart(found, after);
    if (match === undefined) gonePeople += 1;
    if (isHere(found.person) && (match === undefined || !isHere(match.person))) peopleLeft.push(changeOf(found));
  });
  after.byId.forEach((found) => {
    if (!isHere(found.person)) return;
    const match = counterpart(found, before);
    if (match === undefined || !isHere(match.person)) {
      peopleAdded.push(changeOf(found));
      return;
    }
    if (match.account.id !== found.account.id) peopleMoved.push(changeOf(found, { from: match.account.name, to: found.account.name }));
    const [oldManager, manager] = [managerOf(before, match), managerOf(after, found)];
    const isSame = oldManager === undefined ? manager === undefined : manager !== undefined && counterpart(oldManager, after)?.person === manager.person;
    if (!isSame) managersChanged.push(changeOf(found, { from: oldManager && nameOf(oldManager.person), to: manager && nameOf(manager.person) }));
    if ((match.person.title ?? '') !== (found.person.title ?? '')) titlesChanged.push(changeOf(found, { from: match.person.title ?? undefined, to: found.person.title ?? undefined }));
  });

  const oldEngagements = engagementsOf(old);
  const freshEngagements = engagementsOf(fresh);
  const naming = (index: PeopleIndex, account: AccountRow, ids: readonly string[]) => ids.map((id) => personIn(index, account, id)).map((found, i) => (found === undefined ? ids[i] ?? '' : nameOf(found.person)));
  const contactsGone: EngagementChange[] = [];
  const allowancesExpiring: (EngagementChange & { until: string })[] = [];
  freshEngagements.forEach(({ account, engagement }, key) => {
    const earlier = oldEngagements.get(key);
    const left = engagement.workingContactIds.filter((id) => personIn(after, account, id)?.person.status === 'left');
    const wereLeft = new Set(earlier?.engagement.workingContactIds.filter((id) => personIn(before, earlier.account, id)?.person.status === 'left'));
    const named = new Set(engagement.workingContactIds.map((id) => personIn(after, account, id)?.person));
    const dropped = (earlier?.engagement.workingContactIds ?? []).filter((id) => {
      const was = earlier && personIn(before, earlier.account, id);
      const is = was && counterpart(was, after);
      return was !== undefined && (is === undefined || !named.has(is.person));
    });
    const people = [...naming(after, account, left.filter((id) => !wereLeft.has(id))), ...(earlier === undefined ? [] : naming(before, earlier.account, dropped))];
    if (people.length > 0) contactsGone.push({ account: account.name, engagement: engagement.name, people });
    (engagement.allowed ?? []).forEach((allowed) => {
      const end = allowed.until ? Date.parse(allowed.until) : NaN;
      if (end >= now && end - now <= expiringMilliseconds) allowancesExpiring.push({ account: account.name, engagement: engagement.name, people: naming(after, account, [allowed.personId]), until: allowed.until ?? '' });
    });
  });
  const change = ({ account, engagement }: { readonly account: AccountRow; readonly engagement: EngagementRow }): EngagementChange => ({ account: account.name, engagement: engagement.name, people: [] });
  const only = (one: typeof oldEngagements, other: typeof oldEngagements) => [...one].filter(([key]) => !other.has(key)).map(([, each]) => change(each));
  const accountsGone = old.accounts.filter(({ id }) => !freshIds.has(id)).map(({ name }) => name);
  const engagementsGone = only(oldEngagements, freshEngagements);
  const losses = [
    { kind: 'accounts' as const, gone: accountsGone.length, of: old.accounts.length },
    { kind: 'people' as const, gone: gonePeople, of: before.byId.size },
    { kind: 'engagements' as const, gone: engagementsGone.length, of: oldEngagements.size },
  ];
  const share = ({ gone, of }: { readonly gone: number; readonly of: number }): number => (of === 0 ? 0 : gone / of);
  const shrunk = losses.reduce((worst, loss) => (share(loss) > share(worst) ? loss : worst));
  return {
    accountsAdded: fresh.accounts.filter(({ id }) => !oldIds.has(id)).map(({ name }) => name),
    accountsGone, peopleAdded, peopleLeft, peopleMoved, managersChanged, titlesChanged,
    engagementsAdded: only(freshEngagements, oldEngagements), engagementsGone, contactsGone, allowancesExpiring,
    shrink: share(shrunk), shrunk,
  };
}

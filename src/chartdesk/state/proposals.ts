import { normaliseAddress } from '../../core';
import type { AccountRow, EngagementRow, PersonRow } from '../../orgchart-tools/rows';
import { dealsOfAccount } from '../deals/deal-list';
import { addPerson, allow, changePerson } from './edits';
import type { Edit } from './edits';
import { decide } from './correction-items';
import type { CorrectionItem } from './correction-items';
import type { DeskChart } from './desk-chart';
import { personName } from '../../orgchart-tools/rows';
import { dayMilliseconds, dayOf } from '../../orgchart-tools/day';

/** What an accepted correction does to one row, to be told before it is done. */
export interface Change {
  readonly kind: 'left' | 'allowed' | 'added';
  readonly account: AccountRow;
  /** A name, or an address where there is none. */
  readonly person: string;
  /** With `allowed`. */
  readonly engagement?: EngagementRow;
  /** With `allowed`: the last day. */
  readonly until?: string;
  readonly edit: Edit;
}

/**
 * What the desk can make of a correction: changes; nothing, because the chart says so already; nothing, because it names
 * who or what is not in the chart any more; or a look, because only a person can tell what is wrong.
 */
export type Proposal =
  | { readonly kind: 'change'; readonly changes: readonly Change[] }
  | { readonly kind: 'true-already' }
  | { readonly kind: 'lost'; readonly missing: readonly string[] }
  | { readonly kind: 'look'; readonly account?: AccountRow; readonly personId?: string; readonly engagementId?: string };

export interface ProposalSettings {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** The reason of an allowed route, in words. */
  readonly reasonText: (reason: 'invited' | 'contact-agreed') => string;
}

/** As long as a rep's own "remember for this deal". */
export const allowedDays = 90;

const hasAddress = (person: PersonRow, address: string): boolean => (person.emails ?? []).some((each) => normaliseAddress(each) === address);

interface FoundPerson { readonly account: AccountRow; readonly person: PersonRow }

/** Who bears an address: in the accounts that the correction names, else anywhere. */
function findPerson({ file }: DeskChart, accounts: readonly string[], given: string): FoundPerson | undefined {
  const address = normaliseAddress(given);
  if (address === undefined) return undefined;
  const named = file.accounts.filter(({ id }) => accounts.includes(id));
  for (const account of [...named, ...file.accounts]) {
    const person = account.people.find((each) => hasAddress(each, address));
    if (person !== undefined) return { account, person };
  }
  return undefined;
}

function leave(chart: DeskChart, { correction: { accounts, people } }: CorrectionItem): Proposal {
  const found = people.map((address) => findPerson(chart, accounts, address)).filter((each): each is FoundPerson => each !== undefined);
  if (found.length === 0) return { kind: 'lost', missing: people };
  const changes = found.filter(({ person }) => person.status !== 'left').map(({ account, person }): Change => ({ kind: 'left', account, person: personName(person), edit: changePerson(account.id, person.id, { status: 'left' }) }));
  return changes.length === 0 ? { kind: 'true-already' } : { kind: 'change', changes };
}

function invite(chart: DeskChart, { correction: { reason, accounts, engagements, people }, from }: CorrectionItem, { now, reasonText }: ProposalSettings): Proposal {
  const today = dayOf(now);
  const until = dayOf(now + allowedDays * dayMilliseconds);
  const routes = people.flatMap((address) => {
    const found = findPerson(chart, accounts, address);
    return found === undefined ? [] : dealsOfAccount(chart, found.account.id).filter(({ id }) => engagements.includes(id)).map((engagement) => ({ ...found, engagement }));
  });
  if (routes.length === 0) return { kind: 'lost', missing: [...people, ...engagements] };
  const isAllowed = ({ engagement, person }: (typeof routes)[number]): boolean => (engagement.allowed ?? []).some(({ personId, until: last }) => personId === person.id && (last === undefined || last === null || last.slice(0, today.length) >= today));
  const changes = routes.filter((route) => !isAllowed(route)).map(({ account, person, engagement }): Change => ({
    kind: 'allowed', account, engagement, person: personName(person), until,
    edit: allow(account.id, engagement.id, { personId: person.id, reason: reasonText(reason === 'invited' ? 'invited' : 'contact-agreed'), since: today, until, ...(from === undefined ? {} : { by: from }) }),
  }));
  return changes.length === 0 ? { kind: 'true-already' } : { kind: 'change', changes };
}

const hostOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
const isHostOf = (host: string, account: AccountRow): boolean => account.domains.some((domain) => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`));

/** `mira.solano@...` is Mira Solano; of other forms nothing is guessed. */
function nameIn(address: string): string | undefined {
  const [, first, last] = /^([a-z]{2,40})[._-]([a-z]{2,40})@/.exec(address) ?? [];
  const capital = (part: string): string => `${part.charAt(0).toUpperCase()}${part.slice(1)}`;
  return first === undefined || last === undefined ? undefined : `${capital(first)} ${capital(last)}`;
}

function welcome(chart: DeskChart, { correction: { accounts, people } }: CorrectionItem): Proposal {
  const fresh = people.map((given) => normaliseAddress(given)).filter((address): address is string => address !== undefined && findPerson(chart, accounts, address) === undefined);
  if (people.length > 0 && fresh.length === 0) return { kind: 'true-already' };
  const { file } = chart;
  const changes = fresh.flatMap((address): Change[] => {
    const account = file.accounts.find((each) => isHostOf(hostOf(address), each)) ?? file.accounts.find(({ id }) => accounts.includes(id));
    if (account === undefined) return [];
    const name = nameIn(address);
    const external = isHostOf(hostOf(address), account) ? undefined : true;
    return [{ kind: 'added', account, person: name === undefined ? address : `${name} (${address})`, edit: addPerson(account.id, { id: address.slice(0, address.indexOf('@')), name, emails: [address], external }) }];
  });
  return changes.length === 0 ? { kind: 'lost', missing: people } : { kind: 'change', changes };
}

function look(chart: DeskChart, { correction: { accounts, people, engagements } }: CorrectionItem): Proposal {
  const found = people.map((address) => findPerson(chart, accounts, address)).find((each) => each !== undefined);
  const account = found?.account ?? chart.file.accounts.find(({ id }) => accounts.includes(id));
  return { kind: 'look', ...(account === undefined ? {} : { account, engagementId: dealsOfAccount(chart, account.id).find(({ id }) => engagements.includes(id))?.id }), personId: found?.person.id };
}

/** What accepting this correction would do to the chart as it is now. */
export function proposalFor(item: CorrectionItem, chart: DeskChart, settings: ProposalSettings): Proposal {
  const { validUntil } = chart.file;
  switch (item.correction.reason) {
    case 'contact-left': return leave(chart, item);
    case 'invited': case 'contact-agreed': return invite(chart, item, settings);
    case 'unknown': return welcome(chart, item);
    case 'out-of-date': return validUntil === undefined || validUntil === null || validUntil.slice(0, 'YYYY-MM-DD'.length) >= dayOf(settings.now) ? { kind: 'true-already' } : { kind: 'look' };
    case 'wrong-chart': case 'other': return look(chart, item);
  }
}

/** Accepts corrections one after the other, each on the chart that the one before left. What is true already is done; what needs a look goes on waiting. */
export const acceptCorrections = (items: readonly CorrectionItem[], settings: ProposalSettings): Edit => (chart) => items.reduce((before, item) => {
  const proposal = proposalFor(item, before, settings);
  if (proposal.kind === 'change') return decide([item.key], 'accepted')(proposal.changes.reduce((now, { edit }) => edit(now), before));
  return proposal.kind === 'true-already' ? decide([item.key], 'done')(before) : before;
}, chart);

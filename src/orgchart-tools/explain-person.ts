import { assistedPeople, checkDraft, groupMembers, hasLeft, managerChain, matchRecipient, normaliseAddress, samePerson } from '../core';
import type { Account, Engagement, OrgChart, Person, Report, Words } from '../core';
import { personName } from './rows';
import { dayOf } from './day';

/** What is asked: this address, written to by this rep (anybody when undefined), at this moment. */
export interface ExplainRequest {
  readonly address: string;
  readonly from?: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** What a level and a function are called; as the chart writes them unless told. */
  readonly levelName?: (level: Person['level']) => string;
  readonly functionName?: (name: string) => string;
}

/** A mail to them alone, without hurtful words, about one engagement. */
export interface MailAlone {
  readonly engagement: string;
  readonly report: Report;
}

export interface Explanation {
  /** Plain sentences, one each. */
  readonly sentences: readonly string[];
  /** What to call them. */
  readonly name: string;
  readonly mails: readonly MailAlone[];
}

const titled = (person: Person): string => (person.title === undefined ? personName(person) : `${personName(person)} (${person.title})`);

function whatTheyAre(chart: OrgChart, person: Person, account: Account, words: Words): string {
  const name = personName(person);
  if (person.kind === 'mailbox') return words('explain.mailbox', { name, account: account.name });
  if (person.kind === 'group') {
    const people = groupMembers(chart, person).map(titled);
    return people.length === 0 ? words('explain.group.unknown', { name, account: account.name }) : words('explain.group', { name, account: account.name, people });
  }
  return person.title === undefined ? words('explain.person.untitled', { name, account: account.name }) : words('explain.person', { name, title: person.title, account: account.name });
}

function whoIsAbove(chart: OrgChart, person: Person, words: Words): string {
  const [manager, ...others] = managerChain(chart, person).map(titled);
  if (manager === undefined) return words('explain.no-manager');
  return others.length === 0 ? words('explain.manager.top', { manager }) : words('explain.manager', { manager, people: others });
}

function partIn(engagement: Engagement, person: Person, now: number, words: Words): readonly string[] {
  const { name, workingContactIds, deciderIds, involved, allowed } = engagement;
  const isTheirs = (id: string): boolean => id === person.id;
  const sentences: string[] = [];
  if (workingContactIds.some(isTheirs)) sentences.push(words(deciderIds.some(isTheirs) ? 'explain.decider' : 'explain.contact', { engagement: name }));
  for (const { personId, role } of involved) if (isTheirs(personId)) sentences.push(words('explain.involved', { engagement: name, role }));
  for (const { personId, reason, until } of allowed) {
    if (!isTheirs(personId)) continue;
    const key = until === undefined ? 'explain.allowed' : until < now ? 'explain.allowed.expired' : 'explain.allowed.until';
    sentences.push(words(key, { engagement: name, reason, until: until === undefined ? '' : dayOf(until) }));
  }
  return sentences;
}

function mailAlone(chart: OrgChart, engagement: Engagement, request: ExplainRequest, words: Words): MailAlone {
  const sender = request.from ?? `rep@${chart.ownDomains[0] ?? ''}`;
  const draft = { from: { address: sender }, to: [{ address: request.address }], cc: [], bcc: [], subject: engagement.name, body: '', bodyType: 'text' } as const;
  return { engagement: engagement.name, report: checkDraft(draft, chart, { words, now: request.now, from: sender }) };
}

function describePerson(chart: OrgChart, person: Person, account: Account, request: ExplainRequest, words: Words): Explanation {
  const name = personName(person);
  const assisted = assistedPeople(chart, person).filter((each) => !samePerson(each, person)).map(titled);
  const rep = normaliseAddress(request.from ?? '');
  const engagements = account.engagements.filter(({ reps }) => rep === undefined || reps.length === 0 || reps.includes(rep));
  return {
    name,
    sentences: [
      whatTheyAre(chart, person, account, words),
      ...(account.relation === 'partner' ? [words('explain.partner', { account: account.name })] : []),
      ...(person.kind === 'person' ? [words('explain.rank', { level: person.level === 'unknown' ? words('explain.not-known') : (request.levelName ?? String)(person.level), function: person.function === undefined ? words('explain.not-known') : (request.functionName ?? String)(person.function) }), whoIsAbove(chart, person, words)] : []),
      ...(assisted.length > 0 ? [words('explain.assistant', { name, people: assisted })] : []),
      ...(hasLeft(person, request.now) ? [words('explain.left')] : []),
      ...account.engagements.flatMap((engagement) => partIn(engagement, person, request.now, words)),
      ...(account.engagements.length === 0 ? [words('explain.no-engagement', { account: account.name })] : []),
    ],
    mails: engagements.map((engagement) => mailAlone(chart, engagement, request, words)),
  };
}

/** Who an address is in the org chart, what we have to do with them, and what a mail to them alone would get. */
export function explainPerson(chart: OrgChart, request: ExplainRequest, words: Words): Explanation {
  const { address } = request;
  const match = matchRecipient(chart, { address });
  const said = (sentence: string): Explanation => ({ sentences: [sentence], name: address, mails: [] });
  if (match.kind === 'own') return said(words('explain.own', { address }));
  if (match.kind === 'unknown') return said(words('explain.unknown', { address, account: chart.accounts.get(match.accountId)?.name ?? match.accountId }));
  if (match.kind !== 'person') return said(match.kind === 'outside' && match.lookAlikeOf !== undefined ? words('explain.look-alike', { address, account: match.lookAlikeOf }) : words('explain.outside', { address }));
  const account = chart.accounts.get(match.person.accountId);
  return account === undefined ? said(words('explain.outside', { address })) : describePerson(chart, match.person, account, request, words);
}

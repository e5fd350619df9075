import { personKey } from '../org-chart/manager-chain';
import type { Account, Engagement, Person } from '../org-chart/org-chart';
import { contactsOf, functionsOf } from './about';
import { isPaper, isPaperHandler, isRunningPaper, isService } from './kind-of-mail';
import type { MailView } from './mail-view';

const isFor = (id: string, person: Person, accountId: string): boolean =>
  (id === person.id && accountId === person.accountId) || id === personKey(person);

/** An allowed route that holds at `now`, of any of the engagements. */
export function allowanceFor(engagements: readonly Engagement[], person: Person, now: number | undefined): { readonly engagement: Engagement; readonly reason: string } | undefined {
  for (const engagement of engagements) {
    const allowance = engagement.allowed.find((each) => isFor(each.personId, person, engagement.accountId)
      && (now === undefined || ((each.until === undefined || now <= each.until) && (each.since === undefined || now >= each.since))));
    if (allowance !== undefined) return { engagement, reason: allowance.reason };
  }
  return undefined;
}

/** An allowance that has run out: worth saying, because it explains the warning. */
export function hasExpiredAllowance(engagement: Engagement, person: Person, now: number | undefined): boolean {
  return engagement.allowed.some((each) => isFor(each.personId, person, engagement.accountId) && now !== undefined && each.until !== undefined && now > each.until);
}

const isPaired = (view: MailView, account: Account, person: Person): boolean =>
  view.sender !== undefined && account.executivePairs.some((pair) => pair.ours === view.sender && (isFor(pair.theirs, person, account.id) || person.emails.indexOf(pair.theirs.toLowerCase()) !== -1));

/** Paper goes to those who handle paper: any of a won deal, else only paper that already runs. */
function handlesPaper(view: MailView, engagement: Engagement, person: Person): boolean {
  if (view.fightsDecision || !isPaperHandler(person)) return false;
  return isRunningPaper(view.ownText) || (engagement.state === 'won' && isPaper(view.ownText));
}

/** Words that hurt: plain ones, or two likely readings that hit a contact of the deal or their function; one alone is too often wrong in ordinary selling. */
function hurts(view: MailView, engagement: Engagement): boolean {
  if (view.plainHurt) return true;
  const ids = contactsOf(view.chart, engagement).map((contact) => contact.id);
  return view.findings.filter(({ category, target }) => category !== 'pressure' && target?.id !== undefined
    && (target.kind === 'person' ? ids.indexOf(target.id) !== -1 : target.kind === 'function' && functionsOf(view.chart, engagement).indexOf(target.id) !== -1)).length > 1;
}

const paperRoles = ['procurement', 'legal', 'security'];
const paperReviewers = ['procurement', 'legal', 'security', 'compliance'];

/** Known stakeholders may be written to, unless the contact said no or the words hurt; a buyer, lawyer or reviewer may have any paper all the same. */
function isInvolved(view: MailView, engagement: Engagement, person: Person, refused: boolean): boolean {
  const involved = engagement.involved.find((each) => isFor(each.personId, person, engagement.accountId));
  if (involved === undefined || hurts(view, engagement)) return false;
  const getsPaper = paperRoles.indexOf(involved.role) !== -1 || paperReviewers.indexOf(person.function ?? '') !== -1;
  return !refused || (getsPaper && isPaper(view.ownText));
}

/** What is known of an engagement when a person is looked at. */
export interface ExemptionFacts {
  readonly account: Account;
  readonly refused: boolean;
  /** Keys of people to whom a contact sent us. */
  readonly named: ReadonlySet<string>;
}

/**
 * Why a mail to somebody who is not the contact is no bypass: they wrote to us first, the contact sent us to them, the
 * chart pairs them with the writer, they handle the paper that the mail is about, they are part of the deal, it is service.
 */
export type Exemption = 'wrote-first' | 'named-by-contact' | 'paired' | 'handles-paper' | 'involved' | 'service';

/** What makes a mail to this person no bypass, as the domain page lists it, allowed routes apart; undefined when nothing does. */
export function exemptionOf(view: MailView, engagement: Engagement, person: Person, { account, refused, named }: ExemptionFacts): Exemption | undefined {
  if (view.writers.has(personKey(person))) return 'wrote-first';
  if (named.has(personKey(person))) return 'named-by-contact';
  if (isPaired(view, account, person)) return 'paired';
  if (handlesPaper(view, engagement, person)) return 'handles-paper';
  if (isInvolved(view, engagement, person, refused)) return 'involved';
  return engagement.kind === 'support' && isService(view.ownText) && !view.fightsDecision ? 'service' : undefined;
}

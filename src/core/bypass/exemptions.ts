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

/** Everything that makes a mail to this person no bypass, as the domain page lists it; allowed routes apart. */
export function isExempt(view: MailView, engagement: Engagement, person: Person, { account, refused, named }: ExemptionFacts): boolean {
  return view.writers.has(personKey(person))
    || named.has(personKey(person))
    || isPaired(view, account, person)
    || handlesPaper(view, engagement, person)
    || isInvolved(view, engagement, person, refused)
    || (engagement.kind === 'support' && isService(view.ownText) && !view.fightsDecision);
}

import { personKey } from '../org-chart/manager-chain';
import type { Account, Engagement, Person } from '../org-chart/org-chart';
import type { MailView } from './judge-bypasses';
import { isPaper, isRunningPaper, paperFunctions } from './kind-of-mail';

/** An allowed route that holds at `now`, of any of the engagements. */
export function allowanceFor(engagements: readonly Engagement[], person: Person, now: number | undefined): { readonly engagement: Engagement; readonly reason: string } | undefined {
  for (const engagement of engagements) {
    const allowance = engagement.allowed.find((each) => isFor(each.personId, person, engagement)
      && (now === undefined || ((each.until === undefined || now <= each.until) && (each.since === undefined || now >= each.since))));
    if (allowance !== undefined) return { engagement, reason: allowance.reason };
  }
  return undefined;
}

const isFor = (id: string, person: Person, engagement: Engagement): boolean =>
  (id === person.id && engagement.accountId === person.accountId) || id === personKey(person);

/** An allowance that has run out: worth saying, because it explains the warning. */
export function expiredAllowance(engagement: Engagement, person: Person, now: number | undefined): boolean {
  return engagement.allowed.some((each) => isFor(each.personId, person, engagement) && now !== undefined && each.until !== undefined && now > each.until);
}

/** Whoever wrote to us may be answered. */
const wroteToUs = (view: MailView, person: Person): boolean => view.writers.has(personKey(person));

const isPaired = (view: MailView, account: Account, person: Person): boolean =>
  view.sender !== undefined && account.executivePairs.some((pair) => pair.ours === view.sender && (pair.theirs === person.id || person.emails.indexOf(pair.theirs) !== -1));

function handlesPaper(view: MailView, engagement: Engagement, person: Person): boolean {
  if (view.plainHurt || person.function === undefined || paperFunctions.indexOf(person.function) === -1) return false;
  if (person.level === 'cxo' && person.function !== 'legal') return false;
  return isRunningPaper(view.ownText) || (engagement.state === 'won' && isPaper(view.ownText));
}

const paperRoles = ['procurement', 'legal', 'economic-buyer', 'technical-evaluator', 'security'];

function isInvolved(view: MailView, engagement: Engagement, person: Person, refused: boolean): boolean {
  const involved = engagement.involved.find((each) => isFor(each.personId, person, engagement));
  if (involved === undefined || view.plainHurt) return false;
  return !refused || (paperRoles.indexOf(involved.role) !== -1 && isPaper(view.ownText));
}

/** Everything that makes a mail to this person no bypass, as the domain page lists it; allowed routes apart. */
export function isExempt(view: MailView, engagement: Engagement, person: Person, refused: boolean, named: ReadonlySet<string>, account: Account): boolean {
  return wroteToUs(view, person)
    || named.has(personKey(person))
    || isPaired(view, account, person)
    || handlesPaper(view, engagement, person)
    || isInvolved(view, engagement, person, refused)
    || (engagement.kind === 'support' && !view.plainHurt);
}

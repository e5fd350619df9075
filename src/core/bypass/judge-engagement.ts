import { findPerson, hasLeft, personKey, primaryAddress } from '../org-chart/manager-chain';
import type { Account, Engagement, Person } from '../org-chart/org-chart';
import type { AllowedRoute, Bypass } from '../report';
import { findPeople, indexNames, mayName } from '../text/people-mentions';
import { splitSentences } from '../text/sentences';
import { contactsOf } from './about';
import type { JudgedEngagement, Mention } from './about';
import { allowanceFor, exemptionOf, hasExpiredAllowance } from './exemptions';
import type { Exemption } from './exemptions';
import { isCourtesy, isPrivate } from './kind-of-mail';
import type { MailView } from './mail-view';
import { bypassOf, kindTo } from './one-bypass';
import { claimsReferral } from './pointers';
import type { Reached } from './reached';
import { isChiefExecutive } from './relation';
import { findBreaches } from './sole-channel';
import { contactRefused, lastHeardInThread, namedByContacts } from './thread-facts';

/** One engagement with all that was judged about it. */
export interface EngagementVerdict {
  readonly engagement: Engagement;
  /** Why the mail is taken to be about it. */
  readonly mention: Mention;
  /** Why nobody was looked at: nothing tells the deal and a contact of another is visible, or the mail is a courtesy. */
  readonly spared?: 'other-contact' | 'courtesy';
  /** Those who would be bypassing, but for this reason. */
  readonly exempt: readonly { readonly recipient: string; readonly exemption: Exemption }[];
  readonly bypasses: readonly Bypass[];
  readonly allowed: readonly AllowedRoute[];
  /** Somebody else than the sole channel is written to during its time. */
  readonly breach: boolean;
  readonly refused: boolean;
  readonly silent: boolean;
  readonly reachesChiefExecutive: boolean;
  /** Every working contact has left. */
  readonly contactsGone: boolean;
  /** Addresses of contacts who, says the rep, sent them here. Proves nothing; copying them would. */
  readonly claimedReferrals: readonly string[];
  /** Addresses of contacts gone around who are on the mail in Bcc. */
  readonly hiddenContacts: readonly string[];
  /** Addresses of bypassing recipients whose invitation has run out. */
  readonly expiredInvitations: readonly string[];
}

/** Three weeks. Source: the domain page, "Silence". */
const silenceMilliseconds = 21 * 24 * 60 * 60 * 1000;

function claimedReferrals(view: MailView, contacts: readonly Person[]): readonly string[] {
  const names = indexNames(contacts);
  const found = new Set<string>();
  if (!mayName(view.mail.authored, names)) return [];
  splitSentences(view.mail.authored).filter((sentence) => mayName(sentence.text, names) && claimsReferral(sentence.text)).forEach((sentence) =>
    findPeople(sentence.text, names).forEach(({ person }) => found.add(primaryAddress(person))));
  return Array.from(found);
}

function stateOf(view: MailView, { engagement, mention }: JudgedEngagement, account: Account, everyContact: readonly Person[]): Omit<EngagementVerdict, 'bypasses'> {
  const heard = [engagement.lastHeardAt, lastHeardInThread(view.thread, everyContact)].filter((at): at is number => at !== undefined);
  return {
    engagement,
    mention,
    exempt: [],
    allowed: [],
    breach: false,
    refused: engagement.state === 'lost' || view.refusalReported || contactRefused(view.thread, everyContact),
    silent: view.now !== undefined && heard.length > 0 && view.now - Math.max(...heard) >= silenceMilliseconds,
    reachesChiefExecutive: false,
    contactsGone: (mention !== 'none' || account.engagements.length === 1) && everyContact.length > 0 && everyContact.every((contact) => hasLeft(contact, view.now)),
    claimedReferrals: [],
    hiddenContacts: [],
    expiredInvitations: [],
  };
}

/**
 * The people who should be visibly on the mail and are not: the contacts when none of them is; when
 * the decision is contested and none of its deciders is, these. Empty when all is well.
 */
function findMissing(view: MailView, engagement: Engagement, contacts: readonly Person[]): readonly Person[] {
  const isVisible = (person: Person) => view.loop.has(personKey(person));
  if (!contacts.some(isVisible)) return contacts;
  const contested = view.findings.some(({ category, certainty, target }) => category === 'contest' && (certainty === 'plain' || target?.kind === 'decision'));
  const deciders = engagement.deciderIds.map((id) => findPerson(view.chart, engagement.accountId, id)).filter((each): each is Person => each !== undefined && !hasLeft(each, view.now));
  return contested && !deciders.some(isVisible) ? deciders : [];
}

/** When nothing tells which engagement is meant, a visible contact of any is enough. */
function anyContactInTheLoop(view: MailView, account: Account): boolean {
  return account.engagements.some((engagement) => contactsOf(view.chart, engagement).some((contact) => !hasLeft(contact, view.now) && view.loop.has(personKey(contact))));
}

/** Judges one engagement: who is missing from the mail, and who goes over or around them. */
export function judgeEngagement(view: MailView, account: Account, judged: JudgedEngagement): EngagementVerdict {
  const { engagement, mention } = judged;
  const everyContact = contactsOf(view.chart, engagement);
  const contacts = everyContact.filter((contact) => !hasLeft(contact, view.now));
  const state = stateOf(view, judged, account, everyContact);
  const breaches = findBreaches(view, judged, account, contacts);
  if (breaches.length > 0) return { ...state, breach: true, bypasses: breaches };
  const missing = findMissing(view, engagement, contacts);
  if (missing.length === 0) return { ...state, bypasses: [] };
  if (mention === 'none' && anyContactInTheLoop(view, account)) return { ...state, spared: 'other-contact', bypasses: [] };
  if (mention !== 'topic' && !view.plainHurt && (isCourtesy(view.ownText) || (mention === 'none' && isPrivate(view.ownText)))) return { ...state, spared: 'courtesy', bypasses: [] };

  const people = view.reached.map(({ person }) => person);
  const facts = { account, refused: state.refused, named: namedByContacts(view.thread, everyContact, people) };
  const goneAround = missing.map(primaryAddress);
  const allowed: AllowedRoute[] = [];
  const exempt: { readonly recipient: string; readonly exemption: Exemption }[] = [];
  const bypassing: { readonly reached: Reached; readonly bypass: Bypass }[] = [];
  view.reached.filter(({ person }) => view.chart.accounts.get(person.accountId)?.relation === 'customer').forEach((reached) => {
    const kind = kindTo(view, reached.person, missing, judged);
    if (kind === undefined) return;
    const allowance = allowanceFor(mention === 'none' ? account.engagements : [engagement], reached.person, view.now);
    const exemption = allowance === undefined ? exemptionOf(view, engagement, reached.person, facts) : undefined;
    if (allowance !== undefined) {
      if (allowance.engagement === engagement) allowed.push({ recipient: primaryAddress(reached.person), engagement: engagement.id, reason: allowance.reason });
    } else if (exemption !== undefined) exempt.push({ recipient: primaryAddress(reached.person), exemption });
    else bypassing.push({ reached, bypass: bypassOf(view, reached, kind, engagement, missing, goneAround) });
  });
  return {
    ...state,
    exempt,
    allowed,
    bypasses: bypassing.map(({ bypass }) => bypass),
    reachesChiefExecutive: bypassing.some(({ reached }) => isChiefExecutive(reached.person)),
    claimedReferrals: bypassing.length === 0 ? [] : claimedReferrals(view, contacts),
    hiddenContacts: bypassing.length === 0 ? [] : missing.filter((contact) => view.reachedKeys.has(personKey(contact))).map(primaryAddress),
    expiredInvitations: bypassing.filter(({ reached }) => hasExpiredAllowance(engagement, reached.person, view.now)).map(({ bypass }) => bypass.recipient),
  };
}

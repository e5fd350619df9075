import type { DetectedFinding } from '../language/scope';
import { findPerson, personKey, primaryAddress, samePerson } from '../org-chart/manager-chain';
import type { Account, Engagement, OrgChart, Person } from '../org-chart/org-chart';
import type { AllowedRoute, Bypass } from '../report';
import type { MailText } from '../text/mail-text';
import { engagementsOf } from './about';
import type { JudgedEngagement } from './about';
import { allowanceFor, isExempt } from './exemptions';
import { isCourtesy } from './kind-of-mail';
import { findInTheLoop, findReached } from './reached';
import type { Reached } from './reached';
import type { MatchedRecipient } from './recipients';
import { isBoard, managersBetween, relationTo } from './relation';
import { contactRefused, lastHeardInThread, namedByContacts, readThread, writersOf } from './thread-facts';
import type { ThreadMail } from './thread-facts';

export interface BypassInput {
  readonly chart: OrgChart;
  readonly recipients: readonly MatchedRecipient[];
  readonly subject: string;
  readonly mail: MailText;
  readonly findings: readonly DetectedFinding[];
  /** The new text itself reports a no. */
  readonly refusalReported: boolean;
  /** Normalised address of the rep. */
  readonly sender?: string;
  /** Milliseconds since 1970 UTC; without it nothing has expired and nobody is silent. */
  readonly now?: number;
}

/** One engagement with all that was judged about it. */
export interface EngagementVerdict {
  readonly engagement: Engagement;
  readonly bypasses: readonly Bypass[];
  readonly allowed: readonly AllowedRoute[];
  /** Somebody else than the sole channel is written to during its time. */
  readonly breach: boolean;
  readonly refused: boolean;
  readonly silent: boolean;
  /** Every working contact has left. */
  readonly contactsGone: boolean;
}

const silenceMilliseconds = 21 * 24 * 60 * 60 * 1000;

/** The mail seen as a whole, made once. */
export interface MailView extends BypassInput {
  readonly reached: readonly Reached[];
  readonly loop: ReadonlySet<string>;
  readonly thread: readonly ThreadMail[];
  readonly writers: ReadonlySet<string>;
  readonly ownText: string;
  readonly plainHurt: boolean;
}

function viewOf(input: BypassInput): MailView {
  const thread = readThread(input.chart, input.mail.quoted);
  return {
    ...input,
    reached: findReached(input.chart, input.recipients),
    loop: findInTheLoop(input.chart, input.recipients),
    thread,
    writers: writersOf(input.chart, thread),
    ownText: `${input.subject}\n${input.mail.authored}`,
    plainHurt: input.findings.some((finding) => finding.certainty === 'plain' && finding.category !== 'pressure'),
  };
}

function peopleOf(chart: OrgChart, engagement: Engagement, ids: readonly string[]): readonly Person[] {
  return ids
    .map((id) => findPerson(chart, engagement.accountId, id))
    .filter((each): each is Person => each !== undefined && !each.left);
}

/** Over, around, or neither, of one reached person to all working contacts. */
function kindOf(view: MailView, person: Person, contacts: readonly Person[], judged: JudgedEngagement): Bypass['kind'] | undefined {
  const relations = contacts.map((contact) => relationTo(view.chart, person, contact, judged.engagement.function));
  if (relations.indexOf('same') !== -1) return undefined;
  if (relations.indexOf('above') !== -1) return 'over';
  if (relations.indexOf('below') !== -1) return undefined;
  return judged.mention === 'none' ? undefined : 'around';
}

function bypassOf(view: MailView, reached: Reached, kind: Bypass['kind'], engagement: Engagement, contacts: readonly Person[], goneAround: readonly string[]): Bypass {
  const onMail = (person: Person) => view.reached.some((other) => samePerson(other.person, person));
  const skipped = kind === 'around' ? [] : contacts.reduce<Person[]>((list, contact) => list.concat(
    managersBetween(view.chart, contact, reached.person).filter((manager) => !manager.left && !onMail(manager) && list.every((other) => !samePerson(other, manager)))), []);
  return {
    kind,
    account: engagement.accountId,
    engagement: engagement.id,
    recipient: primaryAddress(reached.person),
    field: reached.field,
    via: reached.via,
    contacts: goneAround,
    skipped: skipped.map(primaryAddress),
    reachesBoard: isBoard(reached.person),
  };
}

/** Breaches of a tender's sole channel: everybody at the customer but the channel, known to the chart or not. */
function soleChannelVerdict(view: MailView, judged: JudgedEngagement, account: Account, contacts: readonly Person[]): readonly Bypass[] {
  const { engagement } = judged;
  const channel = engagement.soleChannel;
  if (channel === undefined || (channel.until !== undefined && view.now !== undefined && view.now > channel.until)) return [];
  if (judged.mention === 'none' && isCourtesy(view.ownText)) return [];
  const isChannel = (address: string) => channel.addresses.indexOf(address) !== -1;
  const present = view.recipients.some(({ field, match }) => field !== 'bcc' && match.kind !== 'not-checked' && isChannel(match.address));
  const goneAround = present ? [] : channel.addresses.slice();
  const known = view.reached
    .filter(({ person }) => person.accountId === account.id && !person.emails.some(isChannel))
    .map((reached) => bypassOf(view, reached, contacts.some((contact) => relationTo(view.chart, reached.person, contact, engagement.function) === 'above') ? 'over' : 'around', engagement, [], goneAround));
  const unknown = view.recipients
    .filter(({ match }) => match.kind === 'unknown' && match.accountId === account.id && !isChannel(match.address))
    .map(({ field, match }): Bypass => ({
      kind: 'around', account: account.id, engagement: engagement.id, recipient: match.kind === 'unknown' ? match.address : '', field, via: null, contacts: goneAround, skipped: [], reachesBoard: false,
    }));
  return known.concat(unknown);
}

function judgeEngagement(view: MailView, account: Account, judged: JudgedEngagement, severalUnmentioned: boolean): EngagementVerdict {
  const { chart, now } = view;
  const { engagement, mention } = judged;
  const contacts = peopleOf(chart, engagement, engagement.workingContactIds);
  const heard = [engagement.lastHeardAt, lastHeardInThread(view.thread, contacts)].filter((at): at is number => at !== undefined);
  const base = {
    engagement,
    allowed: [] as AllowedRoute[],
    breach: false,
    refused: engagement.state === 'lost' || view.refusalReported || contactRefused(view.thread, contacts),
    silent: now !== undefined && heard.length > 0 && now - Math.max(...heard) >= silenceMilliseconds,
    contactsGone: contacts.length === 0 && engagement.workingContactIds.length > 0,
  };
  const breaches = soleChannelVerdict(view, judged, account, contacts);
  if (breaches.length > 0) return { ...base, breach: true, bypasses: breaches };
  if (contacts.length === 0) return { ...base, bypasses: [] };

  const contested = view.findings.some((finding) => finding.category === 'contest');
  const deciders = peopleOf(chart, engagement, engagement.deciderIds);
  const inLoop = (people: readonly Person[]) => people.some((person) => view.loop.has(personKey(person)));
  if (inLoop(contested && deciders.length > 0 ? deciders : contacts)) return { ...base, bypasses: [] };
  if (mention !== 'topic' && isCourtesy(view.ownText) && !view.plainHurt) return { ...base, bypasses: [] };
  const anyContactInLoop = severalUnmentioned && account.engagements.some((other) => inLoop(peopleOf(chart, other, other.workingContactIds)));
  if (anyContactInLoop) return { ...base, bypasses: [] };

  const named = namedByContacts(view.thread, contacts, account.people.values());
  const goneAround = contacts.map(primaryAddress);
  const bypasses: Bypass[] = [];
  view.reached.filter(({ person }) => person.accountId === account.id || person.accountId === account.parentAccountId).forEach((reached) => {
    const kind = kindOf(view, reached.person, contacts, judged);
    if (kind === undefined) return;
    const allowance = allowanceFor(severalUnmentioned ? account.engagements : [engagement], reached.person, now);
    if (allowance !== undefined) base.allowed.push({ recipient: primaryAddress(reached.person), engagement: allowance.engagement.id, reason: allowance.reason });
    else if (!isExempt(view, engagement, reached.person, base.refused, named, account)) bypasses.push(bypassOf(view, reached, kind, engagement, contacts, goneAround));
  });
  return { ...base, bypasses };
}

/** An engagement named only by its people stands beside one named by its topic only if the words hit those people. */
function withoutPassingMentions(view: MailView, judged: readonly JudgedEngagement[]): readonly JudgedEngagement[] {
  if (!judged.some((each) => each.mention === 'topic')) return judged;
  const hit = ({ engagement }: JudgedEngagement) => view.findings.some(({ target }) => target !== undefined && (
    (target.id !== undefined && engagement.workingContactIds.indexOf(target.id) !== -1) || (target.kind === 'function' && target.id === engagement.function)));
  return judged.filter((each) => each.mention === 'topic' || hit(each));
}

/** Judges every engagement that the mail is about, of every customer it reaches. Partners' people are never bypassed. */
export function judgeBypasses(input: BypassInput): readonly EngagementVerdict[] {
  const view = viewOf(input);
  const accountIds = new Set<string>();
  view.reached.forEach(({ person }) => accountIds.add(person.accountId));
  view.recipients.forEach(({ match }) => { if (match.kind === 'unknown') accountIds.add(match.accountId); });
  const quotedText = input.mail.quoted.map((mail) => `${mail.subject ?? ''}\n${mail.text}`).join('\n');
  const quotedWriters = view.thread.map(({ writer }) => writer).filter((writer): writer is Person => writer !== undefined);
  const verdicts: EngagementVerdict[] = [];
  accountIds.forEach((id) => {
    const account = input.chart.accounts.get(id);
    if (account === undefined || account.relation === 'partner') return;
    const judged = withoutPassingMentions(view, engagementsOf(input.chart, account, view.ownText, quotedText, quotedWriters, input.sender));
    const severalUnmentioned = judged.length > 1 && judged.every((each) => each.mention === 'none');
    judged.forEach((each) => verdicts.push(judgeEngagement(view, account, each, severalUnmentioned)));
  });
  return verdicts;
}

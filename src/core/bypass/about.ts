import { findPerson } from '../org-chart/manager-chain';
import type { Account, Engagement, OrgChart, Person } from '../org-chart/org-chart';
import type { DetectedFinding } from '../language/scope';
import { findPeople, indexNames } from '../text/people-mentions';
import { mentionsFunction } from './functions';
import { findName, findPhrase, outsideOf } from './topics';
import type { PhraseSpan, TopicText } from './topics';

/**
 * What points to an engagement, the surest first: its topics or name in the new text; the quoted
 * thread; a contact named in the new text; its function named there; nothing.
 */
export type Mention = 'topic' | 'thread' | 'contact' | 'function' | 'none';

/** An engagement that a mail is judged for. `none`: nothing told, it is one of the sender's own. */
export interface JudgedEngagement {
  readonly engagement: Engagement;
  readonly mention: Mention;
}

/** The words by which a mail may point to an engagement. */
export interface AboutInput {
  readonly chart: OrgChart;
  /** Subject and new text. */
  readonly own: TopicText;
  /** Subjects and texts of the quoted thread; undefined when nothing is quoted. */
  readonly quoted?: TopicText;
  readonly quotedWriters: readonly Person[];
  readonly findings: readonly DetectedFinding[];
  /** Normalised address of the rep. */
  readonly sender?: string;
}

/** The working contacts, whether still there or not. */
export function contactsOf(chart: OrgChart, engagement: Engagement): readonly Person[] {
  return engagement.workingContactIds.map((id) => findPerson(chart, engagement.accountId, id)).filter((each): each is Person => each !== undefined);
}

/** Heads of the house have no function that a mail could be about. */
const isTelling = (name: string | undefined): name is string => name !== undefined && name !== 'executive' && name !== 'board';

/** The function an engagement belongs to, else those of its contacts. */
export function functionsOf(chart: OrgChart, engagement: Engagement): readonly string[] {
  return (engagement.function !== undefined ? [engagement.function] : contactsOf(chart, engagement).map((contact) => contact.function)).filter(isTelling);
}

/** While a tender runs, "the tender" and "our bid" mean it. */
const tenderWords = ['tender', 'rfp', 'rfq', 'rfi', 'our bid', 'bid documents', 'bidders', 'request for proposal', 'request for quotation', 'evaluation committee', 'our submission', 'ausschreibung', 'appel d offres', 'licitacion'];

function topicsOf(engagement: Engagement): readonly string[] {
  return engagement.soleChannel === undefined ? engagement.topics : engagement.topics.concat(tenderWords);
}

function spansOf(engagement: Engagement, text: TopicText): readonly PhraseSpan[] {
  return topicsOf(engagement).concat(engagement.name).reduce<readonly PhraseSpan[]>((spans, topic, i, all) => spans.concat(i === all.length - 1 ? findName(text, topic) : findPhrase(text, topic)), []);
}

/** The engagements of an account that a text is about, by their topics and names; of nested phrases the longest counts. */
function findAbout(account: Account, text: TopicText): ReadonlySet<Engagement> {
  const found = account.engagements.map((engagement) => ({ engagement, spans: spansOf(engagement, text) })).filter(({ spans }) => spans.length > 0);
  return new Set(found.filter(({ engagement, spans }) => found.every((other) => other.engagement === engagement || outsideOf(spans, other.spans).length > 0)).map(({ engagement }) => engagement));
}

function mentionOf(input: AboutInput, engagement: Engagement, own: ReadonlySet<Engagement>, quoted: ReadonlySet<Engagement>): Mention {
  const contacts = contactsOf(input.chart, engagement);
  if (own.has(engagement)) return 'topic';
  if (quoted.has(engagement) || contacts.some((contact) => input.quotedWriters.indexOf(contact) !== -1)) return 'thread';
  if (findPeople(input.own.raw, indexNames(contacts)).length > 0) return 'contact';
  return functionsOf(input.chart, engagement).some((name) => mentionsFunction(input.own.raw, name)) ? 'function' : 'none';
}

/** Ways of pointing to an engagement, the surest first. */
export const surestFirst: readonly Mention[] = ['topic', 'thread', 'contact', 'function', 'none'];

/** True when hurtful words hit the contacts of an engagement or their function. */
function isHit(input: AboutInput, { engagement }: JudgedEngagement): boolean {
  const contactIds = contactsOf(input.chart, engagement).map((contact) => contact.id);
  return input.findings.some(({ target }) => target?.id !== undefined && (
    target.kind === 'person' ? contactIds.indexOf(target.id) !== -1 : target.kind === 'function' && functionsOf(input.chart, engagement).indexOf(target.id) !== -1));
}

/** True when two engagements share a contact or a function, so that words about them may mean either. */
function overlap(chart: OrgChart, one: Engagement, other: Engagement): boolean {
  return one.workingContactIds.some((id) => other.workingContactIds.indexOf(id) !== -1)
    || functionsOf(chart, one).some((name) => functionsOf(chart, other).indexOf(name) !== -1);
}

/** An engagement whose `reps` are others counts only when it is mentioned. */
const isMine = (engagement: Engagement, sender: string | undefined): boolean =>
  engagement.reps.length === 0 || sender === undefined || engagement.reps.indexOf(sender) !== -1;

/**
 * The engagements of an account that a mail is about: all those that are mentioned in the surest way
 * in which any is (a passing "Olu told me" does not make a mail about the course sites one about Olu's
 * deal), and beside them those whose people the words hit. When nothing tells: the sender's own.
 */
export function engagementsOf(input: AboutInput, account: Account): readonly JudgedEngagement[] {
  const own = findAbout(account, input.own);
  const quoted = input.quoted === undefined ? new Set<Engagement>() : findAbout(account, input.quoted);
  const all = account.engagements.map((engagement): JudgedEngagement => ({ engagement, mention: mentionOf(input, engagement, own, quoted) }));
  const surest = surestFirst.find((mention) => all.some((each) => each.mention === mention));
  if (surest === undefined || surest === 'none') return all.filter(({ engagement }) => isMine(engagement, input.sender));
  const meant = all.filter((each) => each.mention === surest);
  const hit = all.filter((each) => each.mention !== 'none' && each.mention !== surest && isHit(input, each) && !meant.some(({ engagement }) => overlap(input.chart, engagement, each.engagement)));
  return meant.concat(hit);
}

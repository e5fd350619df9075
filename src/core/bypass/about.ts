import { findPerson } from '../org-chart/manager-chain';
import type { Account, Engagement, OrgChart, Person } from '../org-chart/org-chart';
import { findPeople, indexNames } from '../text/people-mentions';
import { mentionsFunction } from './functions';
import { mentionsName, mentionsPhrase, topicText } from './topics';
import type { TopicText } from './topics';

/** How firmly the words point to an engagement: by its own topics or name, or only by its people or function. */
export type Mention = 'topic' | 'people' | 'none';

function contactsOf(chart: OrgChart, engagement: Engagement): readonly Person[] {
  return engagement.workingContactIds.map((id) => findPerson(chart, engagement.accountId, id)).filter((each): each is Person => each !== undefined);
}

function functionsOf(chart: OrgChart, engagement: Engagement): readonly string[] {
  const names = engagement.function !== undefined ? [engagement.function] : contactsOf(chart, engagement).map((contact) => contact.function);
  return names.filter((name): name is string => name !== undefined && name !== 'executive' && name !== 'board');
}

/** Whether a text is about an engagement. */
export function mentionOf(chart: OrgChart, engagement: Engagement, text: TopicText): Mention {
  if (engagement.topics.some((topic) => mentionsPhrase(text, topic)) || mentionsName(text, engagement.name)) return 'topic';
  if (findPeople(text.raw, indexNames(contactsOf(chart, engagement))).length > 0) return 'people';
  return functionsOf(chart, engagement).some((name) => mentionsFunction(text.raw, name)) ? 'people' : 'none';
}

/** An engagement that a mail is judged for. `mentioned` is `none` for the only engagement of an account. */
export interface JudgedEngagement {
  readonly engagement: Engagement;
  readonly mention: Mention;
}

/** True when the engagement counts for this sender without being mentioned. */
const isMine = (engagement: Engagement, sender: string | undefined): boolean =>
  engagement.reps.length === 0 || sender === undefined || engagement.reps.indexOf(sender) !== -1;

/**
 * The engagements of an account that a mail is about: those that the subject or new text mentions;
 * else those that the quoted thread is about (its subject, words and the contacts who wrote in it);
 * else, with `mention: 'none'`, the sender's own ones.
 */
export function engagementsOf(chart: OrgChart, account: Account, ownText: string, quotedText: string, quotedWriters: readonly Person[], sender: string | undefined): readonly JudgedEngagement[] {
  const judge = (text: TopicText): JudgedEngagement[] => account.engagements
    .map((engagement) => ({ engagement, mention: mentionOf(chart, engagement, text) }))
    .filter((each) => each.mention !== 'none');
  const own = judge(topicText(ownText));
  if (own.some((each) => each.mention === 'topic')) return own;
  if (quotedText !== '') {
    const quoted = judge(topicText(quotedText)).filter((each) => each.mention === 'topic');
    if (quoted.length > 0) return own.concat(quoted.filter((each) => own.every((other) => other.engagement !== each.engagement)));
    const byWriter = account.engagements.filter((engagement) => contactsOf(chart, engagement).some((contact) => quotedWriters.indexOf(contact) !== -1));
    if (own.length === 0 && byWriter.length > 0) return byWriter.map((engagement) => ({ engagement, mention: 'people' as const }));
  }
  if (own.length > 0) return own;
  return account.engagements.filter((engagement) => isMine(engagement, sender)).map((engagement) => ({ engagement, mention: 'none' as const }));
}

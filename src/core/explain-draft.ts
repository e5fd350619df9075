import { contactsOf } from './bypass/about';
import type { Mention } from './bypass/about';
import type { Exemption } from './bypass/exemptions';
import type { EngagementVerdict } from './bypass/judge-engagement';
import { findInTheLoop, findReached } from './bypass/reached';
import type { Reached } from './bypass/reached';
import type { MatchedRecipient } from './bypass/recipients';
import { relationTo } from './bypass/relation';
import type { Relation } from './bypass/relation';
import type { Draft } from './draft';
import { judgeDraft } from './judge-draft';
import type { JudgeOptions } from './judge-draft';
import { hasLeft, personKey, primaryAddress } from './org-chart/manager-chain';
import type { Engagement, OrgChart, Person } from './org-chart/org-chart';

export type { Exemption } from './bypass/exemptions';
export type { MatchedRecipient } from './bypass/recipients';
export type { Mention } from './bypass/about';

/** What became of a reached person: a bypass, an allowed route, an exemption, or nothing that a mail could be a bypass by. */
export type Outcome = 'over' | 'around' | 'allowed' | Exemption | 'none';

/** A reached person as one engagement sees them. */
export interface ExplainedPerson {
  readonly person: Person;
  readonly field: Reached['field'];
  /** The assistant's or group's address through which they are reached. */
  readonly via: string | null;
  /** How they stand to the contact whom they are nearest to. */
  readonly standing: Relation;
  readonly outcome: Outcome;
  /** Why they are allowed, as the chart says. */
  readonly reason?: string;
  /** An invitation of theirs has run out. */
  readonly expired: boolean;
}

/** A working contact and whether they see the mail. */
export interface ExplainedContact {
  readonly person: Person;
  readonly decides: boolean;
  readonly seesIt: 'visible' | 'hidden' | 'missing' | 'left';
}

/** One engagement that the mail was judged for. */
export interface ExplainedEngagement {
  readonly engagement: Engagement;
  readonly mention: Mention;
  readonly spared?: EngagementVerdict['spared'];
  readonly breach: boolean;
  readonly refused: boolean;
  readonly silent: boolean;
  readonly contacts: readonly ExplainedContact[];
  readonly people: readonly ExplainedPerson[];
}

/** On what a report of a draft rests; the words it found stand in the report. */
export interface DraftExplanation {
  readonly recipients: readonly MatchedRecipient[];
  readonly engagements: readonly ExplainedEngagement[];
}

/** As a bypass is judged: who is a contact, or stands below one, comes before who stands above another. */
const nearestFirst: readonly Relation[] = ['same', 'below', 'above', 'beside'];

function standingOf(chart: OrgChart, person: Person, contacts: readonly Person[], engagement: Engagement): Relation {
  const relations = contacts.map((contact) => relationTo(chart, person, contact, engagement.function));
  return nearestFirst.filter((relation) => relations.indexOf(relation) !== -1)[0] ?? 'beside';
}

function outcomeOf(verdict: EngagementVerdict, address: string): Pick<ExplainedPerson, 'outcome' | 'reason'> {
  const bypass = verdict.bypasses.filter(({ recipient }) => recipient === address)[0];
  if (bypass !== undefined) return { outcome: bypass.kind };
  const route = verdict.allowed.filter(({ recipient }) => recipient === address)[0];
  if (route !== undefined) return { outcome: 'allowed', reason: route.reason };
  return { outcome: verdict.exempt.filter(({ recipient }) => recipient === address)[0]?.exemption ?? 'none' };
}

/**
 * Why `checkDraft` says what it says: whom each address was taken for, which engagements the mail was judged for and
 * what pointed to them, who is in the loop, and what became of each person reached. Pure, as `checkDraft` is.
 */
export function explainDraft(draft: Draft, chart: OrgChart, options: JudgeOptions): DraftExplanation {
  const { recipients, verdicts, now } = judgeDraft(draft, chart, options);
  const reached = findReached(chart, recipients, now);
  const reachedKeys = new Set(reached.map(({ person }) => personKey(person)));
  const visible = findInTheLoop(chart, recipients, now);
  const seesIt = (person: Person): ExplainedContact['seesIt'] =>
    (hasLeft(person, now) ? 'left' : visible.has(personKey(person)) ? 'visible' : reachedKeys.has(personKey(person)) ? 'hidden' : 'missing');
  return {
    recipients,
    engagements: verdicts.map((verdict) => {
      const { engagement, mention, spared, breach, refused, silent } = verdict;
      const contacts = contactsOf(chart, engagement);
      const present = contacts.filter((contact) => !hasLeft(contact, now));
      return {
        engagement, mention, breach, refused, silent, ...(spared === undefined ? {} : { spared }),
        contacts: contacts.map((person) => ({ person, decides: engagement.deciderIds.indexOf(person.id) !== -1, seesIt: seesIt(person) })),
        people: reached.filter(({ person }) => person.accountId === engagement.accountId || verdict.bypasses.some(({ recipient }) => recipient === primaryAddress(person))).map(({ person, field, via }) => ({
          person, field, via,
          standing: standingOf(chart, person, present, engagement),
          ...outcomeOf(verdict, primaryAddress(person)),
          expired: verdict.expiredInvitations.indexOf(primaryAddress(person)) !== -1,
        })),
      };
    }),
  };
}

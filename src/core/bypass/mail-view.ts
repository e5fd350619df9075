import type { DetectedFinding } from '../language/scope';
import { personKey } from '../org-chart/manager-chain';
import type { OrgChart, Person } from '../org-chart/org-chart';
import type { MailText } from '../text/mail-text';
import { contactsOf } from './about';
import { findInTheLoop, findReached } from './reached';
import type { Reached } from './reached';
import type { MatchedRecipient } from './recipients';
import { readThread, writersOf } from './thread-facts';
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

/** The mail seen as a whole, made once. */
export interface MailView extends BypassInput {
  readonly reached: readonly Reached[];
  readonly reachedKeys: ReadonlySet<string>;
  /** Keys of those visibly on the mail. */
  readonly loop: ReadonlySet<string>;
  readonly thread: readonly ThreadMail[];
  /** Keys of those who wrote to us in the thread. */
  readonly writers: ReadonlySet<string>;
  /** Subject and new text. */
  readonly ownText: string;
  /** Plainly hurtful words; pressure is none. */
  readonly plainHurt: boolean;
  /** Words that fight the decision: a mail with them is about the decision, whatever else it is about. */
  readonly fightsDecision: boolean;
}

const fighting = ['contest', 'unfair-process', 'bypass-admission'];

/** Those whose bare name in a quoted header is understood: the people reached and the contacts of their accounts. */
function familiarPeople(chart: OrgChart, reached: readonly Reached[]): readonly Person[] {
  const people = new Map<string, Person>();
  const accounts = new Set<string>();
  reached.forEach(({ person }) => {
    people.set(personKey(person), person);
    accounts.add(person.accountId);
  });
  accounts.forEach((id) => (chart.accounts.get(id)?.engagements ?? []).forEach((engagement) => contactsOf(chart, engagement).forEach((person) => people.set(personKey(person), person))));
  return Array.from(people.values());
}

export function viewMail(input: BypassInput): MailView {
  const { chart, recipients, now } = input;
  const reached = findReached(chart, recipients, now);
  const thread = input.mail.quoted.length === 0 ? [] : readThread(chart, input.mail.quoted, familiarPeople(chart, reached));
  const plain = input.findings.filter((finding) => finding.certainty === 'plain');
  return {
    ...input,
    reached,
    reachedKeys: new Set(reached.map(({ person }) => personKey(person))),
    loop: findInTheLoop(chart, recipients, now),
    thread,
    writers: writersOf(chart, thread),
    ownText: `${input.subject}\n${input.mail.authored}`,
    plainHurt: plain.some((finding) => finding.category !== 'pressure'),
    fightsDecision: plain.some((finding) => fighting.indexOf(finding.category) !== -1),
  };
}

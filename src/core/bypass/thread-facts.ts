import type { Recipient } from '../draft';
import { matchRecipient } from '../org-chart/match-recipient';
import { assistedPeople, personKey } from '../org-chart/manager-chain';
import type { OrgChart, Person } from '../org-chart/org-chart';
import { fold } from '../org-chart/titles/fold';
import type { QuotedMail } from '../text/mail-text';
import { findPeople, indexNames, nameWords } from '../text/people-mentions';
import { splitSentences } from '../text/sentences';
import { sendsTo } from './pointers';

/** A quoted mail and the person of the chart who wrote it, where one did. */
export interface ThreadMail {
  readonly mail: QuotedMail;
  readonly writer?: Person;
  /** False when every recipient is known and none is ours: the customer's own mail among themselves. */
  readonly toUs: boolean;
}

const nameKey = (name: string): string => nameWords(name).map((word) => fold(word).trim()).sort().join(' ');

/**
 * A person whose full name a header gives without an address, as Outlook prints colleagues of one
 * company: "Lindqvist, Karen". Of two with that name, neither.
 */
function byName(given: Recipient, people: readonly Person[]): Person | undefined {
  const name = given.name ?? '';
  if (given.address.trim() !== '' || name.trim() === '') return undefined;
  const key = nameKey(name);
  const found = people.filter((person) => person.name !== undefined && nameKey(person.name) === key);
  return found.length === 1 ? found[0] : undefined;
}

/** Who wrote what in the quoted thread. Being copied there does not count. `people` are those whose bare name is understood. */
export function readThread(chart: OrgChart, quoted: readonly QuotedMail[], people: readonly Person[]): readonly ThreadMail[] {
  return quoted.map((mail) => {
    const addressed = mail.to.concat(mail.cc).map((recipient) => matchRecipient(chart, recipient).kind);
    const toUs = addressed.length === 0 || addressed.some((kind) => kind === 'own' || kind === 'not-checked' || kind === 'outside');
    if (mail.from === undefined) return { mail, toUs };
    const match = matchRecipient(chart, mail.from);
    return { mail, toUs, writer: match.kind === 'person' ? match.person : byName(mail.from, people) };
  });
}

/** Keys of those who wrote to us in the thread, and of the people on whose behalf an assistant wrote. */
export function writersOf(chart: OrgChart, thread: readonly ThreadMail[]): ReadonlySet<string> {
  const keys = new Set<string>();
  thread.forEach(({ writer, toUs }) => {
    if (writer === undefined || !toUs) return;
    keys.add(personKey(writer));
    assistedPeople(chart, writer).forEach((person) => keys.add(personKey(person)));
  });
  return keys;
}

const writtenBy = (thread: readonly ThreadMail[], people: readonly Person[]): readonly ThreadMail[] =>
  thread.filter(({ writer }) => writer !== undefined && people.indexOf(writer) !== -1);

/** Keys of those among `people` whom one of `contacts` named in the thread as somebody to turn to. */
export function namedByContacts(thread: readonly ThreadMail[], contacts: readonly Person[], people: readonly Person[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const written = writtenBy(thread, contacts);
  if (written.length === 0) return keys;
  const names = indexNames(people);
  written.forEach(({ mail }) => splitSentences(mail.text).forEach((sentence) => {
    if (!sendsTo(sentence.text)) return;
    const lower = sentence.text.toLowerCase();
    findPeople(sentence.text, names).forEach((mention) => keys.add(personKey(mention.person)));
    people.filter((person) => person.emails.some((address) => lower.indexOf(address) !== -1)).forEach((person) => keys.add(personKey(person)));
  }));
  return keys;
}

/** A no to a deal, an add-on or a meeting. */
const refusal = /\b(?:(?:decided|chosen|opted|going|gone|went|elected|will be going|plan)\b.{0,30}\b(?:another|other|different|competitor|not to|against|elsewhere|stay|with)|(?:not|n't|n’t|never|no longer)\b.{0,25}\b(?:interested|moving forward|move forward|proceed|going ahead|go ahead|pursue|renew|need|budget|a fit|a priority|this (?:quarter|year)|able to|right time|looking to|want to|change|consider)|no (?:budget|need|plans?|interest|capacity|appetite|room|funds)\b|declin(?:e|ed|ing)\b|pass(?:ing)? on (?:this|it|your|the)|we(?:'ll|’ll| will| are going to| would like to|'re|’re| are)? (?:stay|stick|remain)(?:ing)?|(?:are|we're|we’re|i'm|i’m) (?:happy|fine|comfortable|staying|all set|good) (?:with|where)|unfortunately,? (?:we|i|this|it)|regret(?:fully)? (?:to|we|that)|comfortable where we|not this (?:quarter|year|time|month)|no thank|thanks but no|do not (?:call|contact)|turn(?:ed|ing)? (?:it|this|you|that) down|cannot (?:commit|approve|support|justify|take|renew|afford)|can(?:'|’)t (?:commit|approve|support|justify|take|renew|afford)|(?:select|choos|pick|award)\w{0,4}\b.{0,20}\b(?:another|other|different)|on hold|(?:answer|decision|reply|verdict)\b.{0,40}\b(?:is|was|remains) (?:a )?(?:no|negative)|(?:it|that)(?:['’]s| is| was) a no|we(?:['’]ll| will) (?:leave it|pass)|not for us|no,? thank)\b/i;

/** True when a working contact says no in the quoted thread. */
export function contactRefused(thread: readonly ThreadMail[], contacts: readonly Person[]): boolean {
  return writtenBy(thread, contacts).some(({ mail }) => refusal.test(mail.text));
}

/** When a working contact last wrote in the thread, milliseconds since 1970 UTC. */
export function lastHeardInThread(thread: readonly ThreadMail[], contacts: readonly Person[]): number | undefined {
  const times = writtenBy(thread, contacts).map(({ mail }) => mail.sentAt).filter((at): at is number => at !== undefined);
  return times.length === 0 ? undefined : Math.max(...times);
}

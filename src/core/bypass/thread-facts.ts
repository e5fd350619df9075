import type { Recipient } from '../draft';
import { matchRecipient } from '../org-chart/match-recipient';
import { assistedPeople, personKey } from '../org-chart/manager-chain';
import type { OrgChart, Person } from '../org-chart/org-chart';
import { fold } from '../org-chart/titles/fold';
import type { QuotedMail } from '../text/mail-text';
import { findPeople, indexNames, nameWords } from '../text/people-mentions';
import { splitSentences } from '../text/sentences';
import { sendsTo } from './pointers';
import { saysNo } from './refusal';

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

/** Mails by one of `people`, or by an assistant on their behalf. */
const writtenBy = (thread: readonly ThreadMail[], people: readonly Person[]): readonly ThreadMail[] =>
  thread.filter(({ writer }) => writer !== undefined && people.some((person) => person === writer || (writer.accountId === person.accountId && writer.assistantTo.indexOf(person.id) !== -1)));

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

/** True when a working contact says no in the quoted thread. */
export function contactRefused(thread: readonly ThreadMail[], contacts: readonly Person[]): boolean {
  return writtenBy(thread, contacts).some(({ mail }) => saysNo(mail.text));
}

/** When a working contact last wrote in the thread, milliseconds since 1970 UTC. */
export function lastHeardInThread(thread: readonly ThreadMail[], contacts: readonly Person[]): number | undefined {
  const times = writtenBy(thread, contacts).map(({ mail }) => mail.sentAt).filter((at): at is number => at !== undefined);
  return times.length === 0 ? undefined : Math.max(...times);
}

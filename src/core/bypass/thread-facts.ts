import { isOwnAddress, matchRecipient } from '../org-chart/match-recipient';
import { assistedPeople, personKey } from '../org-chart/manager-chain';
import type { OrgChart, Person } from '../org-chart/org-chart';
import type { QuotedMail } from '../text/mail-text';
import { findPeople, indexNames } from '../text/people-mentions';
import { splitSentences } from '../text/sentences';

/** A quoted mail and the person of the chart who wrote it, where one did. */
export interface ThreadMail {
  readonly mail: QuotedMail;
  readonly writer?: Person;
  readonly ours: boolean;
}

/** Who wrote what in the quoted thread. Being copied there does not count. */
export function readThread(chart: OrgChart, quoted: readonly QuotedMail[]): readonly ThreadMail[] {
  return quoted.map((mail) => {
    if (mail.from === undefined) return { mail, ours: false };
    const match = matchRecipient(chart, mail.from);
    if (match.kind === 'person') return { mail, writer: match.person, ours: false };
    return { mail, ours: match.kind === 'own' || (match.kind === 'outside' && isOwnAddress(chart, match.address)) };
  });
}

/** Keys of those who wrote in the thread, and of the people on whose behalf an assistant wrote. */
export function writersOf(chart: OrgChart, thread: readonly ThreadMail[]): ReadonlySet<string> {
  const keys = new Set<string>();
  thread.forEach(({ writer }) => {
    if (writer === undefined) return;
    keys.add(personKey(writer));
    assistedPeople(chart, writer).forEach((person) => keys.add(personKey(person)));
  });
  return keys;
}

/** Words by which somebody hands a matter over. */
const handsOver = /\b(?:talk|speak|reach|contact|write|email|e-mail|mail|call|ping|connect|loop|turn|go|direct|send|forward|ask|check|copy|include|involve|work|deal|meet|discuss|take (?:it|this) up|coordinate|follow up|get in touch|be in touch)\b.{0,60}|\b(?:handl(?:es|ing)|owns?|in charge|responsible|take[s]? over|taking over|cover(?:s|ing)?|stand(?:s|ing)? in|will (?:help|assist|decide|answer)|can (?:help|assist|answer)|point (?:of contact|person)|decid(?:es|ing)|best person|right person|in my absence|while i am (?:away|out)|delegate|my (?:deputy|backup|back-up))\b/i;
const doNot = /\b(?:do not|don't|don’t|never|please avoid|rather not|no need to|instead of)\b.{0,20}\b(?:talk|speak|reach|contact|write|email|mail|call|go|involve|copy|ask|include)/i;

/** Keys of people whom one of `contacts` named in the thread as somebody to turn to. */
export function namedByContacts(thread: readonly ThreadMail[], contacts: readonly Person[], people: Iterable<Person>): ReadonlySet<string> {
  const keys = new Set<string>();
  const written = thread.filter(({ writer }) => writer !== undefined && contacts.indexOf(writer) !== -1);
  if (written.length === 0) return keys;
  const list = Array.from(people);
  const names = indexNames(list);
  written.forEach(({ mail }) => splitSentences(mail.text).forEach((sentence) => {
    if (!handsOver.test(sentence.text) || doNot.test(sentence.text)) return;
    findPeople(sentence.text, names).forEach((mention) => keys.add(personKey(mention.person)));
    list.forEach((person) => {
      if (person.emails.some((address) => sentence.text.toLowerCase().indexOf(address) !== -1)) keys.add(personKey(person));
    });
  }));
  return keys;
}

/** A no to a deal, an add-on or a meeting. */
const refusal = /\b(?:(?:decided|chosen|opted|going|gone|went|elected|will be going|plan)\b.{0,30}\b(?:another|other|different|competitor|not to|against|elsewhere|stay|with)|(?:not|n't|n’t|never|no longer)\b.{0,25}\b(?:interested|moving forward|move forward|proceed|going ahead|go ahead|pursue|renew|need|budget|a fit|a priority|this (?:quarter|year)|able to|right time|looking to|want to|change|consider)|no (?:budget|need|plans?|interest|capacity|appetite|room|funds)\b|declin(?:e|ed|ing)\b|pass(?:ing)? on (?:this|it|your|the)|we(?:'ll|’ll| will| are going to| would like to) (?:stay|stick|remain)|(?:are|we're|we’re|i'm|i’m) (?:happy|fine|comfortable|staying|all set|good) (?:with|where)|unfortunately,? (?:we|i|this|it)|regret(?:fully)? (?:to|we|that)|comfortable where we|not this (?:quarter|year|time|month)|no thank|thanks but no|do not (?:call|contact)|turn(?:ed|ing)? (?:it|this|you|that) down|cannot (?:commit|approve|support|justify|take|renew|afford)|can(?:'|’)t (?:commit|approve|support|justify|take|renew|afford)|(?:select|choos|pick|award)\w{0,4}\b.{0,20}\b(?:another|other|different)|on hold)\b/i;

/** True when a working contact says no in the quoted thread. */
export function contactRefused(thread: readonly ThreadMail[], contacts: readonly Person[]): boolean {
  return thread.some(({ mail, writer }) => writer !== undefined && contacts.indexOf(writer) !== -1 && refusal.test(mail.text));
}

/** When a working contact last wrote in the thread, milliseconds since 1970 UTC. */
export function lastHeardInThread(thread: readonly ThreadMail[], contacts: readonly Person[]): number | undefined {
  return thread.reduce<number | undefined>((latest, { mail, writer }) =>
    writer !== undefined && contacts.indexOf(writer) !== -1 && mail.sentAt !== undefined && (latest === undefined || mail.sentAt > latest) ? mail.sentAt : latest, undefined);
}

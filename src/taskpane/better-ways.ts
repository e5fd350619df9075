import { readMailText } from '../core';
import type { Advice, AdviceKind, Draft, OrgChart, Recipient, Report, Words } from '../core';
import { firstName, personOf } from '../verdict-view';
import type { DraftEdit } from './draft-port';

/** One better way as the pane offers it. */
export interface Way {
  readonly kind: AdviceKind;
  readonly label: string;
  readonly detail: string;
  /** What pressing it does; undefined for plain advice. */
  readonly edits?: readonly DraftEdit[];
  /** Offered only once the hurtful words are mended. */
  readonly waits: boolean;
  /** Mails below that those brought in have not seen; the pane asks before it goes on. */
  readonly unseen: number;
  readonly people: readonly string[];
}

export interface WaysInput {
  readonly report: Report;
  readonly draft: Draft;
  readonly chart: OrgChart;
  readonly words: Words;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

const morningHour = 8;

/** Tomorrow at 8:00 by the rep's own clock. */
export function tomorrowMorning(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, morningHour).getTime();
}

const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Quoted mails that none of these people wrote or got. */
function unseenBy(draft: Draft, people: readonly string[]): number {
  return readMailText(draft.body, draft.bodyType).quoted.filter((mail) =>
    ![mail.from, ...mail.to, ...mail.cc].some((recipient) => recipient !== undefined && people.some((address) => sameAddress(address, recipient.address)))).length;
}

function recipientsOf(chart: OrgChart, addresses: readonly string[]): readonly Recipient[] {
  return addresses.map((address) => ({ address, name: personOf(chart, address).name }));
}

/** The mail goes to the contacts; those who went over or around them are taken off, everybody else stays on Cc. */
function swapRecipients({ draft, chart, report }: WaysInput, contacts: readonly string[]): DraftEdit {
  const bypassing = new Set(report.bypasses.flatMap((bypass) => [bypass.recipient, bypass.via ?? '']));
  const keeps = (recipient: Recipient) => {
    const person = chart.byAddress.get(recipient.address.toLowerCase());
    const primary = person?.emails[0] ?? recipient.address.toLowerCase();
    return !bypassing.has(primary) && !contacts.some((address) => sameAddress(address, primary));
  };
  return { kind: 'set-recipients', to: recipientsOf(chart, contacts), cc: [...draft.to, ...draft.cc].filter(keeps), bcc: draft.bcc.filter(keeps) };
}

function addToCc({ draft, chart }: WaysInput, contacts: readonly string[]): DraftEdit {
  const isContact = (recipient: Recipient) => contacts.some((address) => sameAddress(address, recipient.address));
  return { kind: 'set-recipients', cc: [...draft.cc.filter((recipient) => !isContact(recipient)), ...recipientsOf(chart, contacts)], bcc: draft.bcc.filter((recipient) => !isContact(recipient)) };
}

function safeText({ report, chart, draft, words }: WaysInput, key: string, contacts: readonly string[]): DraftEdit {
  const bypass = report.bypasses.find((each) => each.contacts.some((contact) => contacts.includes(contact))) ?? report.bypasses[0];
  const engagement = chart.accounts.get(bypass?.account ?? '')?.engagements.find((each) => each.id === bypass?.engagement)?.name ?? draft.subject;
  return {
    kind: 'replace-authored',
    text: words(key, { first: contacts.map((address) => firstName(personOf(chart, address).name)), engagement, sender: draft.from?.name ?? '' }),
  };
}

function editsOf(input: WaysInput, advice: Advice, hurts: boolean): readonly DraftEdit[] | undefined {
  const { people } = advice;
  switch (advice.kind) {
    case 'ask-for-debrief': return [swapRecipients(input, people), safeText(input, 'safe.debrief', people)];
    case 'ask-for-the-no': return [swapRecipients(input, people), safeText(input, 'safe.ask-for-the-no', people)];
    case 'write-to-contact': return hurts ? [swapRecipients(input, people), safeText(input, 'safe.write-to-contact', people)] : [swapRecipients(input, people)];
    case 'add-to-cc':
    case 'use-invitation': return [addToCc(input, people)];
    case 'send-later': return [{ kind: 'send-later', at: tomorrowMorning(input.now) }];
    case 'rephrase':
    case 'talk-to-manager':
    case 'update-chart': return undefined;
  }
}

const bringsIn: readonly AdviceKind[] = ['ask-for-debrief', 'ask-for-the-no', 'write-to-contact', 'add-to-cc', 'use-invitation'];
const keepsText: readonly AdviceKind[] = ['add-to-cc', 'use-invitation'];

/**
 * The report's advice as things to press. First do no harm: while hurtful words stand, nothing brings
 * the draft as it is to the people they are about.
 */
export function betterWays(input: WaysInput): readonly Way[] {
  const { report, chart, words, draft } = input;
  const hurts = report.findings.some((finding) => finding.category !== 'pressure');
  return report.advice.map((advice) => {
    const names = advice.people.map((address) => firstName(personOf(chart, address).name));
    const waits = hurts && keepsText.includes(advice.kind);
    const plain = words(advice.kind === 'talk-to-manager' || advice.kind === 'update-chart' ? `way.${advice.kind}` : advice.kind === 'write-to-contact' && hurts ? 'way.write-to-contact.safe' : `way.${advice.kind}.detail`);
    const isText = advice.kind === 'talk-to-manager' || advice.kind === 'update-chart';
    return {
      kind: advice.kind,
      label: words(`way.${advice.kind}`, { people: names }),
      detail: isText ? '' : waits ? words('way.after-mending') : plain,
      edits: editsOf(input, advice, hurts),
      waits,
      unseen: bringsIn.includes(advice.kind) ? unseenBy(draft, advice.people) : 0,
      people: names,
    };
  });
}

import type { Advice, AdviceKind, OrgChart, Recipient, Report, Words } from '../core';
import type { DraftEdit } from '../draft-edit/draft-edit';
import { firstName, personOf } from '../verdict-view';
import type { Checked } from './checker';

/** What pressing a better way does. */
export type WayAction =
  | { readonly kind: 'edit'; readonly edits: readonly DraftEdit[] }
  | { readonly kind: 'mend' }
  | { readonly kind: 'tell-manager'; readonly text: string }
  | { readonly kind: 'tell-sales-ops' };

/** One better way as the pane offers it. */
export interface Way {
  readonly kind: AdviceKind;
  readonly label: string;
  readonly detail: string;
  readonly action: WayAction;
  /** Offered only once the hurtful words are mended. */
  readonly waits: boolean;
  /** Mails below that those brought in have not seen; the pane asks before it goes on. */
  readonly unseen: number;
  readonly people: readonly string[];
}

export interface WaysInput {
  readonly checked: Checked;
  readonly words: Words;
  /** Texts that go into the draft, in the language that the rep writes in. */
  readonly ready: Words;
  readonly canSendLater: boolean;
  /** Where corrections are opened rather than copied. */
  readonly opensCorrections: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

const morningHour = 8;
const maxNamed = 3;

/** Tomorrow at 8:00 by the rep's own clock. */
export function tomorrowMorning(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, morningHour).getTime();
}

/** The chart's primary address of a recipient, so that an alias counts as the person. */
function primary(chart: OrgChart, address: string): string {
  return chart.byAddress.get(address.toLowerCase())?.emails[0] ?? address.toLowerCase();
}

/** Quoted mails that one of these people neither wrote nor got. */
function unseenBy({ quoted, chart }: Checked, people: readonly string[]): number {
  return quoted.filter(({ from, to, cc }) => {
    const had = new Set([...(from === undefined ? [] : [from]), ...to, ...cc].map((recipient) => primary(chart, recipient.address)));
    return people.some((address) => !had.has(address));
  }).length;
}

function recipientsOf(chart: OrgChart, addresses: readonly string[]): readonly Recipient[] {
  return addresses.map((address) => ({ address, name: personOf(chart, address).name }));
}

/** The mail goes to the contacts; those reached over or around them are taken off, everybody else stays on Cc. */
function swapRecipients({ draft, chart, report }: Checked, contacts: readonly string[]): DraftEdit {
  const leaves = new Set([...report.bypasses.flatMap((bypass) => [bypass.recipient, bypass.via ?? '']), ...contacts]);
  const stays = (recipient: Recipient) => !leaves.has(primary(chart, recipient.address));
  return { kind: 'set-recipients', to: recipientsOf(chart, contacts), cc: [...draft.to, ...draft.cc].filter(stays), bcc: draft.bcc.filter(stays) };
}

/** Adds the contacts to Cc; one who was hidden in Bcc moves up. */
function addToCc({ draft, chart }: Checked, contacts: readonly string[]): DraftEdit {
  const others = (recipient: Recipient) => !contacts.includes(primary(chart, recipient.address));
  return { kind: 'set-recipients', cc: [...draft.cc.filter(others), ...recipientsOf(chart, contacts)], bcc: draft.bcc.filter(others) };
}

/** Name of the deal that the mail is about, of these people's where it is about several; empty where none is. */
export function engagementName({ report, chart }: Pick<Checked, 'report' | 'chart'>, people: readonly string[] = []): string {
  const bypass = report.bypasses.find(({ contacts }) => contacts.some((address) => people.includes(address))) ?? report.bypasses[0];
  const ids = bypass === undefined ? report.engagements : [bypass.engagement];
  const accounts = bypass === undefined ? report.accounts : [bypass.account];
  const engagements = accounts.flatMap((id) => chart.accounts.get(id)?.engagements ?? []);
  return engagements.find((engagement) => ids.includes(engagement.id))?.name ?? '';
}

/** A ready text for the contacts, and a subject that fits it: a new mail is about the deal, a reply keeps its subject unless that hurts. */
function readyText({ checked, ready }: WaysInput, kind: AdviceKind, contacts: readonly string[]): readonly DraftEdit[] {
  const { chart, draft, report } = checked;
  const engagement = engagementName(checked, contacts);
  const keepsSubject = draft.composeType !== 'newMail' && !report.findings.some((finding) => finding.field === 'subject');
  const people = contacts.map((address) => personOf(chart, address).name);
  const text = ready(`ready.${kind}`, { people, engagement: engagement === '' ? draft.subject : engagement, sender: draft.from?.name ?? '' });
  return [{ kind: 'replace-authored', text }, ...(keepsSubject ? [] : [{ kind: 'set-subject', subject: engagement } as const])];
}

function actionOf(input: WaysInput, { kind, people }: Advice, hurts: boolean): WayAction {
  const { checked, ready, now } = input;
  switch (kind) {
    case 'ask-for-debrief':
    case 'ask-for-the-no': return { kind: 'edit', edits: [swapRecipients(checked, people), ...readyText(input, kind, people)] };
    case 'write-to-contact': return { kind: 'edit', edits: hurts ? [swapRecipients(checked, people), ...readyText(input, kind, people)] : [swapRecipients(checked, people)] };
    case 'add-to-cc':
    case 'use-invitation': return { kind: 'edit', edits: [addToCc(checked, people)] };
    case 'send-later': return { kind: 'edit', edits: [{ kind: 'send-later', at: tomorrowMorning(now) }] };
    case 'rephrase': return { kind: 'mend' };
    case 'talk-to-manager': return { kind: 'tell-manager', text: managerNote(checked, ready) };
    case 'update-chart': return { kind: 'tell-sales-ops' };
  }
}

/** A note to the rep's manager: who and about what, nothing of the text. */
function managerNote(checked: Checked, ready: Words): string {
  const { report, chart } = checked;
  const names = (addresses: readonly string[]) => [...new Set(addresses)].map((address) => personOf(chart, address).name);
  return ready('ready.manager', { recipients: names(report.bypasses.map((bypass) => bypass.recipient)), people: names(report.bypasses.flatMap((bypass) => bypass.contacts)), engagement: engagementName(checked) });
}

const bringsIn: readonly AdviceKind[] = ['ask-for-debrief', 'ask-for-the-no', 'write-to-contact', 'add-to-cc', 'use-invitation'];
const keepsText: readonly AdviceKind[] = ['add-to-cc', 'use-invitation'];

/** True while words stand that somebody would take ill; pressure alone is not about anybody. */
const hasHurtfulWords = (report: Report): boolean => report.findings.some((finding) => finding.category !== 'pressure');

function detailOf(input: WaysInput, kind: AdviceKind, waits: boolean, hurts: boolean, people: readonly string[]): string {
  if (waits) return input.words('way.after-mending');
  if (kind === 'write-to-contact' && hurts) return input.words('way.write-to-contact.safe');
  if (kind === 'update-chart' && input.opensCorrections) return input.words('way.update-chart.open');
  return input.words(`way.${kind}.detail`, { people });
}

/**
 * The report's advice as things to press, in its order. First do no harm: while hurtful words stand,
 * nothing brings the draft as it is to the people they are about.
 */
export function betterWays(input: WaysInput): readonly Way[] {
  const { checked, words, canSendLater } = input;
  const { report, chart } = checked;
  const hurts = hasHurtfulWords(report);
  const offered = report.advice.filter(({ kind }) => kind !== 'send-later' || canSendLater);
  return offered.map((advice) => {
    const names = advice.people.map((address) => firstName(personOf(chart, address).name));
    const people = names.length <= maxNamed ? names : [...names.slice(0, maxNamed - 1), words('list.more', { count: names.length - maxNamed + 1 })];
    const waits = hurts && keepsText.includes(advice.kind);
    return {
      kind: advice.kind,
      label: words(`way.${advice.kind}`, { people }),
      detail: detailOf(input, advice.kind, waits, hurts, people),
      action: actionOf(input, advice, hurts),
      waits,
      unseen: bringsIn.includes(advice.kind) ? unseenBy(checked, advice.people) : 0,
      people,
    };
  });
}

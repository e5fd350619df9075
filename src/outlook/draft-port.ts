import type { Draft, Recipient } from '../core';
import { readMailText } from '../core';
import { fromAsync } from './from-async';
import { removeQuoted, replaceAuthored, replaceText } from './html-edit';
import { readBody, readDraft } from './read-draft';
import { currentItem, isAppointment, supportsMailbox } from './support';
import type { ComposeItem } from './support';

/** Structurally the pane's DraftEdit and EditResult; the pane's entry checks that they fit. */
type Edit =
  | { readonly kind: 'set-recipients'; readonly to?: readonly Recipient[]; readonly cc?: readonly Recipient[]; readonly bcc?: readonly Recipient[] }
  | { readonly kind: 'replace-text'; readonly find: string; readonly occurrence: number; readonly replacement: string }
  | { readonly kind: 'replace-authored'; readonly text: string }
  | { readonly kind: 'set-subject'; readonly subject: string }
  | { readonly kind: 'remove-quoted' }
  | { readonly kind: 'send-later'; readonly at: number };
type Result =
  | { readonly ok: true; readonly undo: () => Promise<Result> }
  | { readonly ok: false; readonly reason: 'changed' | 'unsupported' | 'failed'; readonly detail?: string };

interface Snapshot {
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
  readonly subject: string;
  readonly html: string;
}

const lines = (item: ComposeItem) => (isAppointment(item) ? { to: item.requiredAttendees, cc: item.optionalAttendees, bcc: undefined } : { to: item.to, cc: item.cc, bcc: item.bcc });

const snapshotOf = (draft: Draft): Snapshot => ({ to: draft.to, cc: draft.cc, bcc: draft.bcc, subject: draft.subject, html: draft.body });

const visible = (html: string): string => {
  const { authored, quoted } = readMailText(html, 'html');
  return `${authored}\n${quoted.map((mail) => mail.text).join('\n')}`.replace(/\s+/g, ' ').trim();
};

const addresses = (list: readonly Recipient[]): string => list.map((recipient) => recipient.address.toLowerCase()).join(' ');
const sameRecipients = (one: Snapshot, other: Snapshot): boolean => addresses(one.to) === addresses(other.to) && addresses(one.cc) === addresses(other.cc) && addresses(one.bcc) === addresses(other.bcc);

function nextHtml(html: string, edit: Edit): string | undefined {
  switch (edit.kind) {
    case 'replace-text': return replaceText(html, edit.find, edit.occurrence, edit.replacement);
    case 'replace-authored': return replaceAuthored(html, edit.text);
    case 'remove-quoted': return removeQuoted(html);
    default: return html;
  }
}

function plan(before: Snapshot, edits: readonly Edit[]): Snapshot | undefined {
  let after: Snapshot | undefined = before;
  for (const edit of edits) {
    if (after === undefined) return undefined;
    if (edit.kind === 'set-recipients') after = { ...after, to: edit.to ?? after.to, cc: edit.cc ?? after.cc, bcc: edit.bcc ?? after.bcc };
    else if (edit.kind === 'set-subject') after = { ...after, subject: edit.subject };
    else {
      const html: string | undefined = nextHtml(after.html, edit);
      after = html === undefined ? undefined : { ...after, html };
    }
  }
  return after;
}

const details = (list: readonly Recipient[]) => list.map(({ address, name }) => ({ emailAddress: address, displayName: name ?? address }));

async function write(item: ComposeItem, before: Snapshot, after: Snapshot): Promise<void> {
  const fields = lines(item);
  for (const field of ['to', 'cc', 'bcc'] as const) {
    const target = fields[field];
    if (target !== undefined && addresses(before[field]) !== addresses(after[field])) await fromAsync<void>(field, (done) => target.setAsync(details(after[field]) as Office.EmailAddressDetails[], done));
  }
  if (before.subject !== after.subject) await fromAsync<void>('subject', (done) => item.subject.setAsync(after.subject, done));
  if (before.html !== after.html) await fromAsync<void>('body', (done) => item.body.setAsync(after.html, { coercionType: Office.CoercionType.Html }, done));
}

/** Writes `after` if the draft still is as `before`; afterwards its visible text must be what was written. */
async function change(item: ComposeItem, before: Snapshot, after: Snapshot): Promise<Result> {
  const now = snapshotOf(await readDraft(item));
  if (!sameRecipients(now, before) || now.subject !== before.subject || visible(now.html) !== visible(before.html)) return { ok: false, reason: 'changed' };
  await write(item, now, after);
  const written = snapshotOf(await readDraft(item));
  if (visible(written.html) !== visible(after.html)) {
    await write(item, written, before);
    return { ok: false, reason: 'failed', detail: 'Outlook changed the text while writing it' };
  }
  return { ok: true, undo: () => guard(() => change(item, { ...after, html: written.html }, before)) };
}

async function guard(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, reason: 'failed', detail: String(error) };
  }
}

async function sendLater(item: ComposeItem, at: number): Promise<Result> {
  const delivery = (item as Office.MessageCompose).delayDeliveryTime;
  if (!supportsMailbox('1.13') || delivery === undefined) return { ok: false, reason: 'unsupported' };
  const set = (time: number) => fromAsync<void>('delayDeliveryTime', (done) => delivery.setAsync(new Date(time), done));
  await set(at);
  return { ok: true, undo: () => guard(async () => { await set(0); return { ok: true, undo: () => guard(() => sendLater(item, at)) }; }) };
}

/** The open draft, as the pane reads and changes it. */
export function createDraftPort() {
  return {
    readDraft: async (): Promise<Draft | null> => {
      const item = currentItem();
      return item === null ? null : readDraft(item);
    },
    /** Outlook's own event has failed for some users of the web client, so focus is listened to as well. */
    onChanged: (changed: () => void): (() => void) => {
      const item = currentItem();
      const itemChanged = () => changed();
      window.addEventListener('focus', itemChanged);
      item?.addHandlerAsync(Office.EventType.RecipientsChanged, itemChanged, () => undefined);
      Office.context.mailbox.addHandlerAsync?.(Office.EventType.ItemChanged, itemChanged, () => undefined);
      return () => {
        window.removeEventListener('focus', itemChanged);
        item?.removeHandlerAsync(Office.EventType.RecipientsChanged, () => undefined);
        Office.context.mailbox.removeHandlerAsync?.(Office.EventType.ItemChanged, () => undefined);
      };
    },
    apply: (edits: readonly Edit[]): Promise<Result> => guard(async () => {
      const item = currentItem();
      if (item === null) return { ok: false, reason: 'failed' };
      const [first] = edits;
      if (first?.kind === 'send-later') return sendLater(item, first.at);
      const before = snapshotOf(await readDraft(item));
      const after = plan(before, edits);
      if (after === undefined) return { ok: false, reason: 'changed' };
      if ((await readBody(item)) !== before.html) return { ok: false, reason: 'changed' };
      return change(item, before, after);
    }),
  };
}

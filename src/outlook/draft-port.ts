import type { Draft, Recipient } from '../core';
import { readMailText } from '../core';
import type { DraftEdit, EditResult } from '../draft-edit/draft-edit';
import { fromAsync } from './from-async';
import { removeQuoted, replaceAuthored, replaceText } from './html-edit';
import { isProtected } from './protected-draft';
import { readBody, readDraft } from './read-draft';
import { currentItem, isAppointment, supportsMailbox } from './support';
import type { ComposeItem } from './support';

interface Snapshot {
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
  readonly subject: string;
  readonly html: string;
}

const lines = (item: ComposeItem) => (isAppointment(item) ? { to: item.requiredAttendees, cc: item.optionalAttendees, bcc: undefined } : { to: item.to, cc: item.cc, bcc: item.bcc });

const snapshotOf = (draft: Draft): Snapshot => ({ to: draft.to, cc: draft.cc, bcc: draft.bcc, subject: draft.subject, html: draft.body });

/** What a reader sees of a body: its words, and how many pictures; Outlook may write the same in another way. */
const visible = (html: string): string => {
  const { authored, quoted } = readMailText(html, 'html');
  const pictures = (html.match(/<img\b/gi) ?? []).length;
  return `${pictures} ${authored}\n${quoted.map((mail) => mail.text).join('\n')}`.replace(/\s+/g, ' ').trim();
};

const addresses = (list: readonly Recipient[]): string => list.map((recipient) => recipient.address.toLowerCase()).join(' ');
const sameRecipients = (one: Snapshot, other: Snapshot): boolean => addresses(one.to) === addresses(other.to) && addresses(one.cc) === addresses(other.cc) && addresses(one.bcc) === addresses(other.bcc);

function nextHtml(html: string, edit: DraftEdit): string | undefined {
  switch (edit.kind) {
    case 'replace-text': return replaceText(html, edit.find, edit.occurrence, edit.replacement);
    case 'replace-authored': return replaceAuthored(html, edit.text);
    case 'remove-quoted': return removeQuoted(html);
    default: return html;
  }
}

function plan(before: Snapshot, edits: readonly DraftEdit[]): Snapshot | undefined {
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
async function change(item: ComposeItem, before: Snapshot, after: Snapshot): Promise<EditResult> {
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

async function guard(work: () => Promise<EditResult>): Promise<EditResult> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, reason: 'failed', detail: String(error) };
  }
}

async function sendLater(item: ComposeItem, at: number): Promise<EditResult> {
  const delivery = (item as Office.MessageCompose).delayDeliveryTime;
  if (!supportsMailbox('1.13') || delivery === undefined) return { ok: false, reason: 'unsupported' };
  const set = (time: number) => fromAsync<void>('delayDeliveryTime', (done) => delivery.setAsync(new Date(time), done));
  // 0 stands for a mail that goes out at once. Source: the delayDeliveryTime reference.
  const before = Number(await fromAsync<Date | 0>('delayDeliveryTime', (done) => delivery.getAsync(done)));
  await set(at);
  return { ok: true, undo: () => guard(async () => { await set(before); return { ok: true, undo: () => guard(() => sendLater(item, at)) }; }) };
}

/** Calls back when another item, or none, takes the place of the one beside a pinned pane. */
export function onItemChanged(changed: () => void): void {
  Office.context.mailbox.addHandlerAsync?.(Office.EventType.ItemChanged, changed, () => undefined);
}

/** The open draft, as the pane reads and changes it. */
export function createDraftPort() {
  return {
    readDraft: async (): Promise<Draft | 'protected' | null> => {
      const item = currentItem();
      if (item === null) return null;
      try {
        return await readDraft(item);
      } catch (error) {
        if (await isProtected(item, error)) return 'protected';
        throw error;
      }
    },
    /** Outlook's own event has failed for some users of the web client, so focus is listened to as well. */
    onChanged: (changed: () => void): (() => void) => {
      const item = currentItem();
      const draftChanged = () => changed();
      window.addEventListener('focus', draftChanged);
      item?.addHandlerAsync(Office.EventType.RecipientsChanged, draftChanged, () => undefined);
      return () => {
        window.removeEventListener('focus', draftChanged);
        item?.removeHandlerAsync(Office.EventType.RecipientsChanged, () => undefined);
      };
    },
    apply: (edits: readonly DraftEdit[]): Promise<EditResult> => guard(async () => {
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

import type { Draft, Recipient } from '../core';

/** One change to the draft. `replace-authored` keeps the quoted thread and swaps what the rep wrote for plain text. */
export type DraftEdit =
  | { readonly kind: 'set-recipients'; readonly to?: readonly Recipient[]; readonly cc?: readonly Recipient[]; readonly bcc?: readonly Recipient[] }
  | { readonly kind: 'replace-text'; readonly find: string; readonly occurrence: number; readonly replacement: string }
  | { readonly kind: 'replace-authored'; readonly text: string }
  | { readonly kind: 'set-subject'; readonly subject: string }
  | { readonly kind: 'remove-quoted' }
  | { readonly kind: 'send-later'; readonly at: number };

/** `changed`: the rep typed meanwhile, nothing was written. `unsupported`: this Outlook cannot. */
export type EditResult =
  | { readonly ok: true; readonly undo: () => Promise<EditResult> }
  | { readonly ok: false; readonly reason: 'changed' | 'unsupported' | 'failed'; readonly detail?: string };

/** All that the pane needs of the mail program; Outlook stands behind it in the add-in, a fake in tests. */
export interface DraftPort {
  /** Rejects when the draft cannot be read; resolves to null when no draft is open (a pinned pane). */
  readonly readDraft: () => Promise<Draft | null>;
  /** Calls back on changed recipients, on focus, and when another item opens; the result stops it. */
  readonly onChanged: (changed: () => void) => () => void;
  /** Applies the edits in order or none of them; one undo for all. */
  readonly apply: (edits: readonly DraftEdit[]) => Promise<EditResult>;
}

import type { Recipient } from '../core';

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

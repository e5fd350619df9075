import type { Draft } from '../core';
import type { Checked, NotCheckedReason } from './checker';

/** All that the pane can know of the draft. */
export type PaneState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-draft' }
  | { readonly kind: 'not-checked'; readonly reason: NotCheckedReason }
  | { readonly kind: 'checked'; readonly checked: Checked };

/** The same draft gives the same key, so that nothing is checked or drawn twice. */
export function draftKey(draft: Draft): string {
  return JSON.stringify([draft.from, draft.to, draft.cc, draft.bcc, draft.subject, draft.body, draft.composeType]);
}

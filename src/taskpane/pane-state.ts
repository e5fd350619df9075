import type { Draft, OrgChart, Report } from '../core';

/** Why a draft was not checked; each has words of its own. */
export type NotCheckedReason = 'no-chart' | 'bad-chart' | 'offline' | 'draft' | 'fault';

/** All that the pane can be. */
export type PaneState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-draft' }
  | { readonly kind: 'not-checked'; readonly reason: NotCheckedReason }
  | { readonly kind: 'checked'; readonly draft: Draft; readonly chart: OrgChart; readonly report: Report; readonly authored: string };

/** The same draft gives the same key, so that nothing is checked or drawn twice. */
export function draftKey(draft: Draft): string {
  return JSON.stringify([draft.from, draft.to, draft.cc, draft.bcc, draft.subject, draft.body, draft.composeType]);
}

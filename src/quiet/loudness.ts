import type { Report } from '../core';
import { wasAskedBefore } from './asked-before';
import type { Asked } from './asked-before';
import { isPaneOnly } from './denied-accounts';
import type { Denial } from './denied-accounts';
import { isQuieted } from './quiet-draft';
import type { QuietDraft } from './quiet-draft';
import { isRemembered } from './remembered';
import type { Remembered } from './remembered';

/** All that a rep has told us, or was asked, before now. */
export interface QuietMemory {
  readonly draft: QuietDraft | undefined;
  readonly remembered: readonly Remembered[];
  readonly asked: Asked;
  readonly denials: readonly Denial[];
  /** From which severity on Endrun speaks up unasked, as the rep set it; `caution` unless told. */
  readonly speakUp?: 'caution' | 'stop';
}

export const emptyMemory: QuietMemory = { draft: undefined, remembered: [], asked: {}, denials: [] };

/** Where a report may speak, each including those before: nowhere, the pane, the info bar, a question at Send. */
export type Loudness = 'quiet' | 'pane' | 'info-bar' | 'send';

/** How loud a report may be, given what the rep said before. Nothing but the rep's own word quiets a stop. */
export function loudness(report: Report, memory: QuietMemory, now: number): Loudness {
  if (isQuieted(report, memory.draft) || isRemembered(report, memory.remembered, now)) return 'quiet';
  if (report.severity === 'none' || report.severity === 'note') return 'pane';
  if (report.severity === 'caution' && memory.speakUp === 'stop') return 'pane';
  if (isPaneOnly(report, memory.denials, now)) return 'pane';
  return report.promptAtSend && !wasAskedBefore(report, memory.asked, now) ? 'send' : 'info-bar';
}

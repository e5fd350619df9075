import type { Draft } from '../core';
import type { DraftEdit, EditResult } from '../draft-edit/draft-edit';

/** All that the pane needs of the mail program; Outlook stands behind it in the add-in, a fake in tests. */
export interface DraftPort {
  /** Rejects when the draft cannot be read; resolves to null when no draft is open (a pinned pane), to `protected` when its rights keep it from us. */
  readonly readDraft: () => Promise<Draft | 'protected' | null>;
  /** Calls back on changed recipients and on focus; the result stops it. */
  readonly onChanged: (changed: () => void) => () => void;
  /** Applies the edits in order or none of them; one undo for all. */
  readonly apply: (edits: readonly DraftEdit[]) => Promise<EditResult>;
}

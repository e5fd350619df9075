import type { Words } from '../core';
import { readSettings } from '../outlook/rep-memory';
import { alertWords } from '../words/alert-words';
import { languageOf } from '../words/languages';

let chosen: Words | undefined;

/** The language that the rep set in the pane, else that of Office; English where neither can be had. */
function choose(): Words {
  try {
    return alertWords(languageOf(readSettings().language ?? Office.context.displayLanguage));
  } catch {
    return alertWords('en');
  }
}

/** Words at Send and in the info bar. They are chosen when the first is said, because Office does not know its language before an event runs. */
export const words: Words = (key, values) => {
  chosen ??= choose();
  return chosen(key, values);
};

import { languageOf } from '../words/languages';
import type { Language } from '../words/languages';

/** The language of the page, as it was chosen on this machine before. */
export interface LanguagePort {
  readonly read: () => Language;
  readonly save: (language: Language) => void;
}

const key = 'endrun.chartdesk.language';

/** The choice kept in the browser, else the browser's own language. A browser that keeps nothing only forgets the choice. */
export const browserLanguage: LanguagePort = {
  read: () => {
    try {
      return languageOf(localStorage.getItem(key) ?? navigator.language);
    } catch {
      return languageOf(navigator.language);
    }
  },
  save: (language) => {
    try {
      localStorage.setItem(key, language);
    } catch {
      // Chosen again next time.
    }
  },
};

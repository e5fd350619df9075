import type { Words } from '../core';
import { createWords } from './create-words';
import type { Catalogue } from './create-words';
import { englishPaneWords } from './english-pane';
import { languageOptions } from './language-options';
import type { Language } from './languages';

const others: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  de: async () => ({ ...(await import('./report.de')).reportGerman, ...(await import('./pane.de')).paneGerman }),
  fr: async () => ({ ...(await import('./report.fr')).reportFrench, ...(await import('./pane.fr')).paneFrench }),
  es: async () => ({ ...(await import('./report.es')).reportSpanish, ...(await import('./pane.es')).paneSpanish }),
  ja: async () => ({ ...(await import('./report.ja')).reportJapanese, ...(await import('./pane.ja')).paneJapanese }),
};

/** All words of the task pane in a language; those beside English are loaded when they are needed. */
export async function paneWords(language: Language): Promise<Words> {
  return language === 'en' ? englishPaneWords : createWords(await others[language](), languageOptions[language]);
}

import type { Words } from '../core';
import { betterEnglish } from './better.en';
import { createWords } from './create-words';
import type { Catalogue } from './create-words';
import { englishReportWords } from './english';
import { languageOptions } from './language-options';
import type { Language } from './languages';

const others: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  de: async () => ({ ...(await import('./report.de')).reportGerman, ...(await import('./findings.de')).findingsGerman }),
  fr: async () => ({ ...(await import('./report.fr')).reportFrench, ...(await import('./findings.fr')).findingsFrench }),
  es: async () => ({ ...(await import('./report.es')).reportSpanish, ...(await import('./findings.es')).findingsSpanish }),
  ja: async () => ({ ...(await import('./report.ja')).reportJapanese, ...(await import('./findings.ja')).findingsJapanese }),
};

/** The words of reports in a language; those beside English are loaded when they are needed. */
export async function reportWords(language: Language): Promise<Words> {
  return language === 'en' ? englishReportWords : createWords({ ...(await others[language]()), ...betterEnglish }, languageOptions[language]);
}

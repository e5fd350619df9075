import type { Words } from '../core';
import { deskEnglish } from './chartdesk/english';
import { createWords } from './create-words';
import type { Catalogue } from './create-words';
import { englishDeskWords } from './english-chartdesk';
import { languageOptions } from './language-options';
import type { Language } from './languages';

const others: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  de: async () => (await import('./chartdesk/german')).deskGerman,
  fr: async () => (await import('./chartdesk/french')).deskFrench,
  es: async () => (await import('./chartdesk/spanish')).deskSpanish,
  ja: async () => (await import('./chartdesk/japanese')).deskJapanese,
};

/** All words of the chart desk in a language, each but English loaded when it is asked for. What is not translated is English. */
export async function deskWords(language: Language): Promise<Words> {
  return language === 'en' ? englishDeskWords : createWords({ ...deskEnglish, ...(await others[language]()) }, languageOptions[language]);
}

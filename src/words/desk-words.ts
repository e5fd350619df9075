import type { Words } from '../core';
import { deskEnglish } from './chartdesk/english';
import { createWords } from './create-words';
import type { Catalogue } from './create-words';
import { englishDeskWords } from './english-chartdesk';
import { languageOptions } from './language-options';
import { languages } from './languages';
import type { Language } from './languages';

const others: Readonly<Partial<Record<Language, () => Promise<Catalogue>>>> = {
  de: async () => (await import('./chartdesk/german')).deskGerman,
};

/** The languages of the chart desk. */
export const deskLanguages: readonly Language[] = languages.filter((language) => language === 'en' || others[language] !== undefined);

/** All words of the chart desk in a language, each language but English loaded when it is asked for; better wordings of a draft are English in all. */
export async function deskWords(language: Language): Promise<Words> {
  const load = others[language];
  return load === undefined ? englishDeskWords : createWords({ ...deskEnglish, ...(await load()) }, languageOptions[language]);
}

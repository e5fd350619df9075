import type { Words } from '../core';
import { createWords } from './create-words';
import { languageOptions } from './language-options';
import type { Language } from './languages';
import { readyGerman } from './ready.de';
import { readyEnglish } from './ready.en';
import { readySpanish } from './ready.es';
import { readyFrench } from './ready.fr';
import { readyJapanese } from './ready.ja';

const catalogues = { en: readyEnglish, de: readyGerman, fr: readyFrench, es: readySpanish, ja: readyJapanese };

/** Texts that are put into a draft, in the language that the rep writes in. */
export function readyWords(language: Language): Words {
  return createWords(catalogues[language], languageOptions[language]);
}

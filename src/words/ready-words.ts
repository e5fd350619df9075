import type { Words } from '../core';
import { createWords } from './create-words';
import { languageOptions } from './language-options';
import type { Language } from './languages';
import { readyEnglish } from './ready.en';

/** Texts that are put into a draft, in the language that the rep writes in. */
export function readyWords(language: Language): Words {
  return createWords(readyEnglish, languageOptions[language]);
}

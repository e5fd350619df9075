import type { Words } from '../core';
import { alertGerman } from './alert.de';
import { alertSpanish } from './alert.es';
import { alertFrench } from './alert.fr';
import { alertJapanese } from './alert.ja';
import { createWords } from './create-words';
import { languageOptions } from './language-options';
import type { Language } from './languages';
import { reportEnglish } from './report.en';

const translated = { en: {}, de: alertGerman, fr: alertFrench, es: alertSpanish, ja: alertJapanese };

/** Words for Send and the info bar in a language. What only the pane shows stays English here: one small file has to hold all languages. */
export function alertWords(language: Language): Words {
  return createWords({ ...reportEnglish, ...translated[language] }, languageOptions[language]);
}

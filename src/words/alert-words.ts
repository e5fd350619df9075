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

/** What only the pane says of a finding: its advice and its rewording. */
const paneOnly = /^(?:finding|better)\./;

/**
 * Words for Send and the info bar in a language. What only the pane shows stays out, and is empty
 * here: one small file has to hold all languages.
 */
export function alertWords(language: Language): Words {
  const words = createWords({ ...reportEnglish, ...translated[language] }, languageOptions[language]);
  return (key, values) => (paneOnly.test(key) ? '' : words(key, values));
}

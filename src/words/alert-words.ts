import type { Words } from '../core';
import { alertEnglish } from './alert.en';
import { createWords } from './create-words';
import type { Catalogue } from './create-words';
import { languageOptions } from './language-options';
import type { Language } from './languages';

/** What only the pane says: findings, their better wording, advice. */
const paneOnly = /^(?:finding|better|advice)\./;

/** Words for Send and the info bar. `translated`: those of the language, from its file on the site; English where it has none. What only the pane shows is empty. */
export function alertWords(language: Language, translated: Catalogue): Words {
  const words = createWords({ ...alertEnglish, ...translated }, languageOptions[language]);
  return (key, values) => (paneOnly.test(key) ? '' : words(key, values));
}

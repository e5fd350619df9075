import type { WordsOptions } from './create-words';
import type { Language } from './languages';

/** How each language joins a list. Spanish says "e" before the sound of an i. */
export const languageOptions: Readonly<Record<Language, WordsOptions>> = {
  en: { language: 'en', and: ' and ' },
  de: { language: 'de', and: ' und ' },
  fr: { language: 'fr', and: ' et ' },
  es: { language: 'es', and: (last) => (/^h?i(?!e)/i.test(last) ? ' e ' : ' y ') },
  ja: { language: 'ja', and: '、', comma: '、' },
};

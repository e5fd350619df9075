import { deskEnglish } from './chartdesk/english';
import { createWords } from './create-words';
import { languageOptions } from './language-options';

/** All words of the chart desk in English. */
export const englishDeskWords = createWords(deskEnglish, languageOptions.en);

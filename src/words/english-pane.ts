import { createWords } from './create-words';
import { languageOptions } from './language-options';
import { paneEnglish } from './pane.en';
import { reportEnglish } from './report.en';

/** All words of the task pane in English. Apart from `english.ts`, so that the launch event does not carry them. */
export const englishPaneWords = createWords({ ...reportEnglish, ...paneEnglish }, languageOptions.en);

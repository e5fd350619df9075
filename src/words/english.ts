import { createWords } from './create-words';
import { reportEnglish } from './report.en';

/** How English joins a list. */
export const englishOptions = { language: 'en', and: 'and' } as const;

/** The words of reports in English: all that a launch event or the command line says of a draft. */
export const englishReportWords = createWords(reportEnglish, englishOptions);

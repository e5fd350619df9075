import { betterEnglish } from './better.en';
import { createWords } from './create-words';
import { findingsEnglish } from './findings.en';
import { languageOptions } from './language-options';
import { reportEnglish } from './report.en';

/** How English joins a list. */
export const englishOptions = languageOptions.en;

/** The words of reports in English: all that a launch event or the command line says of a draft. */
export const englishReportWords = createWords({ ...reportEnglish, ...findingsEnglish, ...betterEnglish }, englishOptions);

import { rewordSentence } from '../core/rewording';
import type { Reword } from '../core';
import { createWords } from './create-words';
import { englishOptions } from './english';
import { reportEnglish } from './report.en';
import { rewordedEnglish } from './reworded.en';

const words = createWords({ ...reportEnglish, ...rewordedEnglish }, englishOptions);

/** Builds kinder sentences; it brings the parser with it, so it is loaded where words hurt, and only then. */
export const rewordInEnglish: Reword = (sentence, finding) => rewordSentence(sentence, finding, words);

import { cliEnglish } from './cli.en';
import { createWords } from './create-words';
import { englishOptions } from './english';
import { paneEnglish } from './pane.en';
import { reportEnglish } from './report.en';

/** All words of the command line in English. */
export const englishCliWords = createWords({ ...reportEnglish, ...paneEnglish, ...cliEnglish }, englishOptions);

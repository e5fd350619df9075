import { chartIssuesEnglish } from './chart-issues.en';
import { createWords } from './create-words';
import { englishOptions } from './english';
import { toolsEnglish } from './tools.en';

/** The words of the tools for sales ops in English. */
export const englishToolsWords = createWords({ ...toolsEnglish, ...chartIssuesEnglish }, englishOptions);

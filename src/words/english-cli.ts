import { betterEnglish } from './better.en';
import { chartIssuesEnglish } from './chart-issues.en';
import { cliEnglish } from './cli.en';
import { createWords } from './create-words';
import { englishOptions } from './english';
import { findingsEnglish } from './findings.en';
import { paneEnglish } from './pane.en';
import { reportEnglish } from './report.en';
import { salesOpsEnglish } from './sales-ops.en';
import { toolsEnglish } from './tools.en';

/** All words of the command line in English. */
export const englishCliWords = createWords({ ...reportEnglish, ...findingsEnglish, ...betterEnglish, ...paneEnglish, ...cliEnglish, ...toolsEnglish, ...salesOpsEnglish, ...chartIssuesEnglish }, englishOptions);

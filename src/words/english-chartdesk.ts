import { betterEnglish } from './better.en';
import { chartIssuesEnglish } from './chart-issues.en';
import { chartdeskEnglish } from './chartdesk.en';
import { deskCorrectionsEnglish } from './desk-corrections.en';
import { createWords } from './create-words';
import { deskRolesEnglish } from './desk-roles.en';
import { deskWhyEnglish } from './desk-why.en';
import { englishOptions } from './english';
import { findingsEnglish } from './findings.en';
import { paneEnglish } from './pane.en';
import { reportEnglish } from './report.en';
import { toolsEnglish } from './tools.en';

/** All words of the chart desk in English. */
export const englishDeskWords = createWords({ ...reportEnglish, ...findingsEnglish, ...betterEnglish, ...paneEnglish, ...toolsEnglish, ...chartIssuesEnglish, ...chartdeskEnglish, ...deskCorrectionsEnglish, ...deskRolesEnglish, ...deskWhyEnglish }, englishOptions);

import { betterEnglish } from '../better.en';
import { chartIssuesEnglish } from '../chart-issues.en';
import type { Catalogue } from '../create-words';
import { findingsEnglish } from '../findings.en';
import { paneEnglish } from '../pane.en';
import { reportEnglish } from '../report.en';
import { toolsEnglish } from '../tools.en';
import { accountsEnglish } from './accounts.en';
import { checkEnglish } from './check.en';
import { columnsEnglish } from './columns.en';
import { correctionsEnglish } from './corrections.en';
import { dealsEnglish } from './deals.en';
import { frameEnglish } from './frame.en';
import { openEnglish } from './open.en';
import { peopleEnglish } from './people.en';
import { policyEnglish } from './policy.en';
import { releaseEnglish } from './release.en';
import { tryEnglish } from './try.en';
import { whyEnglish } from './why.en';

/** What the chart desk alone says, in English. */
export const chartdeskEnglish: Catalogue = { ...frameEnglish, ...openEnglish, ...checkEnglish, ...columnsEnglish, ...accountsEnglish, ...peopleEnglish, ...dealsEnglish, ...correctionsEnglish, ...policyEnglish, ...tryEnglish, ...whyEnglish, ...releaseEnglish };

/** All that is said on the chart desk, with the words of reports, of import and of faults, in English. */
export const deskEnglish: Catalogue = { ...reportEnglish, ...findingsEnglish, ...betterEnglish, ...paneEnglish, ...toolsEnglish, ...chartIssuesEnglish, ...chartdeskEnglish };

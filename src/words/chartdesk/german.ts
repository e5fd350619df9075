import type { Catalogue } from '../create-words';
import { findingsGerman } from '../findings.de';
import { paneGerman } from '../pane.de';
import { reportGerman } from '../report.de';
import { accountsGerman } from './accounts.de';
import { checkGerman } from './check.de';
import { columnsGerman } from './columns.de';
import { correctionsGerman } from './corrections.de';
import { dealsGerman } from './deals.de';
import { frameGerman } from './frame.de';
import { openGerman } from './open.de';
import { peopleGerman } from './people.de';
import { policyGerman } from './policy.de';
import { releaseGerman } from './release.de';
import { tryGerman } from './try.de';
import { whyGerman } from './why.de';

/** What the chart desk alone says, in German. */
export const chartdeskGerman: Catalogue = { ...frameGerman, ...openGerman, ...checkGerman, ...columnsGerman, ...accountsGerman, ...peopleGerman, ...dealsGerman, ...correctionsGerman, ...policyGerman, ...tryGerman, ...whyGerman, ...releaseGerman };

/** All that is said on the chart desk in German. */
export const deskGerman: Catalogue = { ...reportGerman, ...findingsGerman, ...paneGerman, ...chartdeskGerman };

import type { Catalogue } from '../create-words';
import { findingsSpanish } from '../findings.es';
import { paneSpanish } from '../pane.es';
import { reportSpanish } from '../report.es';
import { accountsSpanish } from './accounts.es';
import { checkSpanish } from './check.es';
import { columnsSpanish } from './columns.es';
import { correctionsSpanish } from './corrections.es';
import { dealsSpanish } from './deals.es';
import { frameSpanish } from './frame.es';
import { openSpanish } from './open.es';
import { peopleSpanish } from './people.es';
import { policySpanish } from './policy.es';
import { releaseSpanish } from './release.es';
import { trySpanish } from './try.es';
import { whySpanish } from './why.es';

/** What the chart desk alone says, in Spanish. */
export const chartdeskSpanish: Catalogue = { ...frameSpanish, ...openSpanish, ...checkSpanish, ...columnsSpanish, ...accountsSpanish, ...peopleSpanish, ...dealsSpanish, ...correctionsSpanish, ...policySpanish, ...trySpanish, ...whySpanish, ...releaseSpanish };

/** All that is said on the chart desk in Spanish. */
export const deskSpanish: Catalogue = { ...reportSpanish, ...findingsSpanish, ...paneSpanish, ...chartdeskSpanish };

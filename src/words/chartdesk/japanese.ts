import type { Catalogue } from '../create-words';
import { findingsJapanese } from '../findings.ja';
import { paneJapanese } from '../pane.ja';
import { reportJapanese } from '../report.ja';
import { accountsJapanese } from './accounts.ja';
import { checkJapanese } from './check.ja';
import { columnsJapanese } from './columns.ja';
import { correctionsJapanese } from './corrections.ja';
import { dealsJapanese } from './deals.ja';
import { frameJapanese } from './frame.ja';
import { openJapanese } from './open.ja';
import { peopleJapanese } from './people.ja';
import { policyJapanese } from './policy.ja';
import { releaseJapanese } from './release.ja';
import { tryJapanese } from './try.ja';
import { whyJapanese } from './why.ja';

/** What the chart desk alone says, in Japanese. */
export const chartdeskJapanese: Catalogue = { ...frameJapanese, ...openJapanese, ...checkJapanese, ...columnsJapanese, ...accountsJapanese, ...peopleJapanese, ...dealsJapanese, ...correctionsJapanese, ...policyJapanese, ...tryJapanese, ...whyJapanese, ...releaseJapanese };

/** All that is said on the chart desk in Japanese. */
export const deskJapanese: Catalogue = { ...reportJapanese, ...findingsJapanese, ...paneJapanese, ...chartdeskJapanese };

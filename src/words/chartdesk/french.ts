import type { Catalogue } from '../create-words';
import { findingsFrench } from '../findings.fr';
import { paneFrench } from '../pane.fr';
import { reportFrench } from '../report.fr';
import { accountsFrench } from './accounts.fr';
import { checkFrench } from './check.fr';
import { columnsFrench } from './columns.fr';
import { correctionsFrench } from './corrections.fr';
import { dealsFrench } from './deals.fr';
import { frameFrench } from './frame.fr';
import { openFrench } from './open.fr';
import { peopleFrench } from './people.fr';
import { policyFrench } from './policy.fr';
import { releaseFrench } from './release.fr';
import { tryFrench } from './try.fr';
import { whyFrench } from './why.fr';

/** What the chart desk alone says, in French. */
export const chartdeskFrench: Catalogue = { ...frameFrench, ...openFrench, ...checkFrench, ...columnsFrench, ...accountsFrench, ...peopleFrench, ...dealsFrench, ...correctionsFrench, ...policyFrench, ...tryFrench, ...whyFrench, ...releaseFrench };

/** All that is said on the chart desk in French. */
export const deskFrench: Catalogue = { ...reportFrench, ...findingsFrench, ...paneFrench, ...chartdeskFrench };

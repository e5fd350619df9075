import type { Command } from '../command';
import { chartCheck } from './chart-check';
import { chartDiff } from './chart-diff';
import { chartExplain } from './chart-explain';
import { chartImport } from './chart-import';
import { chartTemplate } from './chart-template';
import { check } from './check';
import { keysNew } from './keys-new';
import { policyCheck } from './policy-check';
import { publish } from './publish';
import { site } from './site';
import { verify } from './verify';

/** Every command, in the order in which `endrun --help` lists them. */
export const commands: readonly Command[] = [check, chartCheck, chartExplain, chartTemplate, chartImport, chartDiff, policyCheck, publish, keysNew, site, verify];

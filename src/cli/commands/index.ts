import type { Command } from '../command';
import { chartDiff } from './chart-diff';
import { chartImport } from './chart-import';
import { chartTemplate } from './chart-template';
import { check } from './check';
import { keysNew } from './keys-new';
import { publish } from './publish';

/** Every command, in the order in which `endrun --help` lists them. */
export const commands: readonly Command[] = [check, chartTemplate, chartImport, chartDiff, publish, keysNew];

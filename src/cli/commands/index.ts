import type { Command } from '../command';
import { check } from './check';

/** Every command, in the order in which `endrun --help` lists them. */
export const commands: readonly Command[] = [check];

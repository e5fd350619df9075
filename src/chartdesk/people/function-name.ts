import { knownFunctions } from '../../core';
import type { Words } from '../../core';

/** What a function is called: the known ones in words, a chart's own as it stands there. */
export const functionName = (name: string, words: Words): string => ((knownFunctions as readonly string[]).includes(name) ? words(`desk.function.${name}`) : name);

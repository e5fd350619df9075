import type { Words } from '../core';
import { englishAlertWords } from '../outlook/alert-words-source';

let chosen = englishAlertWords;

/** Words at Send and in the info bar: English until an event knows better. */
export const words: Words = (key, values) => chosen(key, values);

export function speakWith(better: Words): void {
  chosen = better;
}

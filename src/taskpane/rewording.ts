import type { Words } from '../core';
import type { HurtfulSentence } from '../verdict-view';
import type { Checked } from './checker';
import type { DraftEdit } from './draft-port';

/** How a sentence that hurts can be mended in the draft. */
export interface Rewording {
  /** What can stand in its place; undefined where the draft says so already. */
  readonly text?: string;
  readonly putIn?: readonly DraftEdit[];
  readonly takeOut: readonly DraftEdit[];
}

/** A better sentence for one that hurts, ready to be put in its place; its formatting stays. Undefined for the subject, which the rep writes. */
export function rewordingOf(sentence: HurtfulSentence, { authored }: Checked, ready: Words): Rewording | undefined {
  if (sentence.field === 'subject') return undefined;
  const text = ready(`reword.${sentence.category}`);
  const replace = (replacement: string): readonly DraftEdit[] => [{ kind: 'replace-text', find: sentence.sentence, occurrence: sentence.occurrence, replacement }];
  const takeOut = replace('');
  return authored.includes(text) ? { takeOut } : { text, putIn: replace(text), takeOut };
}

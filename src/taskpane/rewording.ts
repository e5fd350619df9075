import type { Words } from '../core';
import type { DraftEdit } from '../draft-edit/draft-edit';
import type { HurtfulSentence } from '../verdict-view';
import { engagementName } from './better-ways';
import type { Checked } from './checker';

/** How a sentence that hurts can be mended in the draft. */
export interface Rewording {
  /** What can stand in its place; undefined where the draft says so already. */
  readonly text?: string;
  readonly putIn?: readonly DraftEdit[];
  readonly takeOut?: readonly DraftEdit[];
}

/** A better sentence for one that hurts, ready to be put in its place; its formatting stays. A subject becomes the name of the deal. */
export function rewordingOf(sentence: HurtfulSentence, checked: Checked, ready: Words): Rewording {
  const { authored } = checked;
  if (sentence.field === 'subject') {
    const subject = engagementName(checked);
    return subject === '' ? {} : { text: subject, putIn: [{ kind: 'set-subject', subject }] };
  }
  const text = sentence.rewording ?? ready(`reword.${sentence.category}`);
  const replace = (replacement: string): readonly DraftEdit[] => [{ kind: 'replace-text', find: sentence.sentence, occurrence: sentence.occurrence, replacement }];
  const takeOut = replace('');
  return authored.includes(text) ? { takeOut } : { text, putIn: replace(text), takeOut };
}

import type { ComposeType } from '../core';

const forwardPrefix = /^\s{0,9}(?:fwd?|wg|tr|rv|i)\s?:/i;
const replyPrefix = /^\s{0,9}(?:re|aw|sv|antw|vs|odp)(?:\[\d{1,4}\])?\s?:/i;

/** How a mail came to be, guessed from what mail programs put on it; undefined when nothing tells. */
export function guessComposeType(subject: string, answersAMail: boolean): ComposeType | undefined {
  if (forwardPrefix.test(subject)) return 'forward';
  if (answersAMail || replyPrefix.test(subject)) return 'reply';
  return undefined;
}

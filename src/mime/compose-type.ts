import type { ComposeType } from '../core';

const forwardPrefix = /^\s*(?:fwd?|wg|tr|rv|i)\s*:/i;
const replyPrefix = /^\s*(?:re|aw|sv|antw|vs|odp)\s*(?:\[\d+\])?\s*:/i;

/** How a mail came to be, guessed from what mail programs put on it; undefined when nothing tells. */
export function guessComposeType(subject: string, answersAMail: boolean): ComposeType | undefined {
  if (forwardPrefix.test(subject)) return 'forward';
  if (answersAMail || replyPrefix.test(subject)) return 'reply';
  return undefined;
}

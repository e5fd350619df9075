import { separateQuoted } from './authored-text';
import { detectLanguage } from './detect-language';
import type { MailText } from './mail-text';
import { parseQuotedThread } from './quoted-thread';
import { dropSignature } from './signature';
import { dropInvisible, visibleText } from './visible-text';

/** By hand, because a pattern for blanks at the end takes time squared on a long run of them. */
function trimEnd(line: string): string {
  let end = line.length;
  while (end > 0 && line.charAt(end - 1) === ' ') end -= 1;
  return line.slice(0, end);
}

/** Takes a body apart: what the rep wrote, the quoted thread below it, the language. Linear in its size; never throws. */
export function readMailText(body: string, bodyType: 'text' | 'html'): MailText {
  const visible = bodyType === 'html' ? visibleText(body) : { text: dropInvisible(body), quoted: [] };
  const { authored, quoted } = separateQuoted(visible);
  const text = dropSignature(authored).map(trimEnd).join('\n').replace(/\n{3,}/g, '\n\n').trim();
  return { authored: text, quoted: parseQuotedThread(quoted), language: detectLanguage(text) };
}

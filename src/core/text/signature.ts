import { capitals, letters } from './letters';

/** Phrases that end a mail, before the name. */
const closing = /^(?:(?:with\s)?(?:(?:very|many|best|kind|kindest|warm|warmest|good|all my|all the)\s)?(?:best|regards|wishes|thanks|thank you|thx|tks|cheers|sincerely|sincerely yours|yours|yours truly|yours sincerely|yours faithfully|respectfully|respectfully yours|cordially|warmly|br|rgds|kr|ta|take care|in appreciation|gratefully|with appreciation|with gratitude|looking forward|talk soon|mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|mfg|vg|lg|cordialement|bien cordialement|bien à vous|salutations|saludos|saludos cordiales|atentamente|un saludo|cordiali saluti|distinti saluti|saluti|atenciosamente|met vriendelijke groet|groeten|med vänlig hälsning|mvh|pozdrawiam)(?:\s(?:regards|wishes|best|again|in advance|so much|very much|a lot|all|to you (?:all|both)|truly|and regards|and best regards))?)\s?[,.!]?\s*$/i;

const mobile = /^\s*(?:sent from (?:my|outlook|mail|yahoo|gmail|samsung|an?)\b|get outlook for|sent via|sent with|typed (?:with|on)|written (?:on|with) (?:my )?(?:phone|thumbs)|von meinem \S+ gesendet|gesendet mit|envoyé de(?:puis)? mon|enviado desde mi|inviato da|enviado do meu|verstuurd vanaf|verzonden vanaf|skickat från|please (?:excuse|forgive) (?:any |the )?(?:typos|brevity))/i;

const disclaimer = /^\s*[*_-]{0,3}\s*(?:confidentiality|legal notice|legal disclaimer|disclaimer|important notice|privileged (?:and|&) confidential|notice:|caution:|please consider the environment|this (?:e-?mail|message|communication|transmission)(?: message)?(?:,? (?:and|including|with|together with) (?:any|all|its)? ?(?:attachments?|files?)[^.]{0,40})? (?:is|are|may|and|contains?|was|has|from)\b[^.]{0,120}(?:confidential|privileged|intended|recipient|proprietary|virus)|the (?:information|contents?)(?: contained| transmitted)? (?:in|of|with) this (?:e-?mail|message|communication)|if you (?:are not the intended|have received this|received this (?:e-?mail|message) in error)|diese e-?mail (?:enthält|kann)|der inhalt dieser e-?mail|ce (?:message|courriel|mail)[^.]{0,60}confidentiel|este (?:mensaje|correo)[^.]{0,60}confidencial)/i;

const contactDetail = /(?:\+?\d[\d\s().-]{6,20}\d|\b\d{3}-\d{4}\b|@|www\.|https?:|\|| · |\b(?:phone|tel|mobile|cell|direct|fax|office|ext|[TMFPE])[:.]?\s{1,3}\+?[\d(])/i;
const titleWord = /\b(?:account executive|account manager|executive|manager|director|president|vp|representative|consultant|engineer|specialist|sales|systems|inc|llc|ltd|gmbh|corp|group|team|solutions|technologies|customer success|partner|head of|officer|associate|advisor|lead)\b/i;

const isShort = (line: string): boolean => line.length <= 70 && !/[.?!]["”’)]?\s*$/.test(line.replace(/\b(?:inc|ltd|corp|co|jr|sr|dr|mr|ms|llc)\.\s*$/i, ''));
const nameLike = new RegExp(`^[-–—~\\s]{0,4}(?:(?:dr|mr|ms|mrs|prof)\\.?\\s)?[${capitals}][${letters}.'’-]{0,30}(?:\\s(?:[${capitals}][${letters}.'’-]{0,30}|van|von|de|la|der|den|bin|al|el)){0,4}(?:,\\s.{1,60}|\\s[|·–-]\\s.{1,60})?$`);
const postscript = /^\s*P\.?\s?S\.?\b|^\s*PS[:.-]/;

const maxSignatureLines = 12;

/** First line of the signature at the end of the lines, or their number. */
function signatureStart(lines: readonly string[]): number {
  for (let i = 0; i < lines.length; i += 1) {
    if (/^--\s?$/.test(lines[i] ?? '')) return i;
  }
  const from = Math.max(0, lines.length - maxSignatureLines);
  for (let i = from; i < lines.length; i += 1) {
    const line = (lines[i] ?? '').trim();
    const below = lines.slice(i + 1).map((each) => each.trim()).filter((each) => each !== '');
    if (mobile.test(line) && below.length <= 2) return i;
    if (closing.test(line) && below.every(isShort)) return i;
    const rest = [line, ...below];
    const afterBlank = i > 0 && (lines[i - 1] ?? '').trim() === '';
    if (afterBlank && rest.length >= 2 && nameLike.test(line) && rest.every(isShort) && below.some((each) => contactDetail.test(each) || titleWord.test(each))) return i;
  }
  return lines.length;
}

/**
 * Drops the signature and the disclaimers from the lines a rep wrote. A postscript below the
 * signature stays: it is the rep's own text.
 */
export function dropSignature(lines: readonly string[]): readonly string[] {
  let kept = lines.slice();
  const notice = kept.findIndex((line, i) => i > 0 && disclaimer.test(line));
  if (notice !== -1) {
    const later = kept.slice(notice).findIndex((line) => postscript.test(line));
    kept = later === -1 ? kept.slice(0, notice) : kept.slice(0, notice).concat(kept.slice(notice + later));
  }
  const lastFilled = kept.reduce((last, line, i) => (line.trim() === '' ? last : i), -1);
  kept = kept.slice(0, lastFilled + 1);
  const post = kept.findIndex((line, i) => i > 0 && postscript.test(line));
  const body = post === -1 ? kept : kept.slice(0, post);
  const bodyEnd = body.reduce((last, line, i) => (line.trim() === '' ? last : i), -1) + 1;
  const start = signatureStart(body.slice(0, bodyEnd));
  return post === -1 ? body.slice(0, start) : body.slice(0, start).concat('', kept.slice(post));
}

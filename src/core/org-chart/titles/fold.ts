/** Letters that keep their shape when accents are taken off, and how a keyboard without them writes them. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/** Lower case without accents; punctuation and blanks stay as they are. */
export function foldLetters(text: string): string {
  // eslint-disable-next-line no-control-regex -- the test for "nothing but ASCII" that spares most texts all else
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().replace(/`/g, "'");
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ßøłđıæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[’‘`´]/g, "'");
}

/**
 * Text in the form in which titles and topics are compared: lower case, no accents, no punctuation,
 * single blanks, one blank at both ends.
 */
export function fold(text: string): string {
  const plain = foldLetters(text)
    .replace(/&/g, ' and ')
    .replace(/'s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return ` ${plain} `;
}

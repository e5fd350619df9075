/** UTF-16 by its mark, or by the empty half of its first character: a mail and a JSON text begin with a character of ASCII. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (second === undefined) return undefined;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf-16be' : undefined;
}

const markBytes = 3;
const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** The bytes of a text file without a mark of its encoding; UTF-16, which some editors and shells save, becomes UTF-8. Others come back as they are. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = utf16Of(bytes);
  if (encoding !== undefined) return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
  return hasMark(bytes) ? bytes.subarray(markBytes) : bytes;
}

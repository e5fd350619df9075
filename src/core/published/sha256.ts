/** SHA-256 without WebCrypto, which the classic Outlook runtime probably lacks. Source: FIPS 180-4; constants are computed as it defines them. */

const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate += 1) if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
const fraction = (value: number): number => ((value - Math.floor(value)) * 0x100000000) | 0;
const roundConstants = Int32Array.from(primes.map((prime) => fraction(Math.cbrt(prime))));
const startState = Int32Array.from(primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))));

const blockBytes = 64;
const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as everywhere. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    let code = text.charCodeAt(i);
    if (code >= 0xd800 && code < 0xe000) {
      const low = text.charCodeAt(i + 1);
      if (code < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        i += 1;
      } else code = 0xfffd;
    }
    if (code < 0x80) bytes[at++] = code;
    else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 63);
    } else {
      if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
      else {
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 63);
      }
      bytes[at++] = 0x80 | ((code >> 6) & 63);
      bytes[at++] = 0x80 | (code & 63);
    }
  }
  return bytes.subarray(0, at);
}

function compress(state: Int32Array, block: DataView, at: number, words: Int32Array): void {
  for (let i = 0; i < 16; i += 1) words[i] = block.getInt32(at + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const before = words[i - 15] as number;
    const last = words[i - 2] as number;
    const small = rotate(before, 7) ^ rotate(before, 18) ^ (before >>> 3);
    const large = rotate(last, 17) ^ rotate(last, 19) ^ (last >>> 10);
    words[i] = ((words[i - 16] as number) + small + (words[i - 7] as number) + large) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i += 1) {
    const one = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (roundConstants[i] as number) + (words[i] as number)) | 0;
    const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => { state[i] = ((state[i] as number) + word) | 0; });
}

/** The 32 bytes of the SHA-256 of a text (as UTF-8) or of bytes. */
export function sha256(given: string | Uint8Array): Uint8Array {
  const bytes = typeof given === 'string' ? utf8(given) : given;
  const whole = bytes.length - (bytes.length % blockBytes);
  const tail = new Uint8Array(bytes.length % blockBytes < 56 ? blockBytes : 2 * blockBytes);
  tail.set(bytes.subarray(whole));
  tail[bytes.length - whole] = 0x80;
  const tailView = new DataView(tail.buffer);
  tailView.setUint32(tail.length - 8, Math.floor(bytes.length / 0x20000000));
  tailView.setUint32(tail.length - 4, (bytes.length << 3) >>> 0);
  const state = Int32Array.from(startState);
  const words = new Int32Array(64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += blockBytes) compress(state, view, at, words);
  for (let at = 0; at < tail.length; at += blockBytes) compress(state, tailView, at, words);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => digest.setInt32(i * 4, word));
  return new Uint8Array(digest.buffer);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64 for addresses, without padding. Source: RFC 4648, section 5. */
export function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [one = 0, two, three] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    text += alphabet.charAt(one >> 2) + alphabet.charAt(((one & 3) << 4) | ((two ?? 0) >> 4));
    if (two !== undefined) text += alphabet.charAt(((two & 15) << 2) | ((three ?? 0) >> 6));
    if (three !== undefined) text += alphabet.charAt(three & 63);
  }
  return text;
}

/** The first `digits` hexadecimal digits of the SHA-256 of a text. */
export function hashPrefix(text: string, digits: number): string {
  let hex = '';
  const bytes = sha256(text);
  for (let i = 0; hex.length < digits; i += 1) hex += ((bytes[i] as number) + 0x100).toString(16).slice(1);
  return hex.slice(0, digits);
}

/** How often each level occurs, in parts of this whole. */
export const whole = 4096;
/** The state of the coder is kept at or above this. */
export const lowestState = 65536;
/** Digits are the characters from "(" to "~" without the backslash: none of them is escaped in a script. */
export const digits = 86;
const firstDigit = 40;
const backslash = 92;
const digitOf = (code: number): number => code - firstDigit - (code > backslash ? 1 : 0);

/**
 * The levels that `packLevels` (test/training/pack.ts) wrote: as many as `length`, counted from 0. `shares`: of each level, in parts of
 * `whole`. Source: Duda, Asymmetric numeral systems (2013), the range variant, in which a level costs as many bits as it is rare.
 */
export function unpackLevels(text: string, shares: readonly number[], length: number): Uint8Array {
  const levels = new Uint8Array(length);
  const levelAt = new Uint8Array(whole);
  const starts: number[] = [];
  let start = 0;
  shares.forEach((share, level) => {
    starts.push(start);
    levelAt.fill(level, start, start + share);
    start += share;
  });
  let state = 0;
  let at = 0;
  for (let i = 0; i < length; i += 1) {
    while (state < lowestState && at < text.length) {
      state = state * digits + digitOf(text.charCodeAt(at));
      at += 1;
    }
    const part = state % whole;
    const level = levelAt[part] as number;
    levels[i] = level;
    state = (shares[level] as number) * Math.floor(state / whole) + part - (starts[level] as number);
  }
  return levels;
}

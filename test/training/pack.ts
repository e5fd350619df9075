import { digits, lowestState, whole } from '../../src/core/language/second-opinion/unpack';

/** The digits in order. */
export const alphabet = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';

export interface Packed { readonly text: string; readonly shares: readonly number[] }

/** How often each level occurs, in parts of the whole; none is without a part, and the commonest bears what rounding leaves. */
function sharesOf(levels: readonly number[], kinds: number): readonly number[] {
  const counts = Array.from({ length: kinds }, (_, kind) => levels.filter((level) => level === kind).length);
  const shares = counts.map((count) => Math.max(1, Math.round((count * whole) / Math.max(1, levels.length))));
  const commonest = counts.indexOf(Math.max(...counts));
  const rest = whole - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, kind) => (kind === commonest ? share + rest : share));
}

/** Writes levels from 0 to `kinds` − 1 so that the rare cost many bits and the common few; `unpackLevels` reads them. */
export function packLevels(levels: readonly number[], kinds: number): Packed {
  const shares = sharesOf(levels, kinds);
  const starts = shares.map((_, kind) => shares.slice(0, kind).reduce((sum, share) => sum + share, 0));
  const written: number[] = [];
  let state = lowestState;
  const write = () => {
    written.push(state % digits);
    state = Math.floor(state / digits);
  };
  // The reader takes last what is written first.
  for (const level of [...levels].reverse()) {
    const share = shares[level] as number;
    while (state >= (lowestState / whole) * digits * share) write();
    state = Math.floor(state / share) * whole + (state % share) + (starts[level] as number);
  }
  while (state > 0) write();
  return { text: written.reverse().map((digit) => alphabet.charAt(digit)).join(''), shares };
}

import { hostAndParents } from './normalise-address';
import type { OrgChart } from './org-chart';
import { toUnicode } from './to-unicode';

/** Letter, then those that pass for it. Source: Unicode confusables (UTS #39), as far as forged domains use them. */
const confusables = [
  'aаɑα', 'bвƄ', 'cсϲ', 'dԁɗ', 'eеε', 'gɡց', 'hһհн', 'i1lіıӏι|', 'jјϳ', 'kкκ', 'mм', 'nпη', 'o0оοօ', 'pрρ', 'qԛ', 'rг', 's5ѕ', 'tтτ', 'uυս', 'vѵν', 'wԝѡ', 'xхχ', 'yуγү',
];
const confusableWith = new Map<string, string>();
confusables.forEach((letters) => letters.split('').forEach((twin) => confusableWith.set(twin, letters.charAt(0))));

/** A host as the eye takes it in: two hosts of one skeleton cannot be told apart at a glance. */
function skeleton(shown: string): string {
  const letters = shown.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').split('').map((letter) => confusableWith.get(letter) ?? letter);
  return letters.join('').replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/-/g, '');
}

/** One letter changed, dropped, added, or two neighbours swapped; a digit for a digit is numbering, not a slip. */
function oneLetterApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const from = (text: string, skip: number) => text.slice(start + skip);
  if (one.length !== other.length) return one.length < other.length ? from(one, 0) === from(other, 1) : from(one, 1) === from(other, 0);
  if (from(one, 1) === from(other, 1)) return !(/\d/.test(one.charAt(start)) && /\d/.test(other.charAt(start)));
  return one[start] === other[start + 1] && one[start + 1] === other[start] && from(one, 2) === from(other, 2);
}

/** Shorter names have honest neighbours everywhere (one letter off `ibm` is `ibn`); for them only a twin counts. */
const minNameCharacters = 5;
const isLongEnough = (host: string): boolean => host.lastIndexOf('.') >= minNameCharacters;

const twinKey = (shown: string): string => `=${skeleton(shown)}`;

/** The host, and it with each letter left out in turn: hosts one slip of the pen apart share one of these. */
function slipKeys(shown: string): readonly string[] {
  const keys = [shown];
  for (let i = 0; i < shown.length; i += 1) keys.push(shown.slice(0, i) + shown.slice(i + 1));
  return keys;
}

/** Hosts by their look-alike keys, so that a look-up costs the same in a chart of any size. */
export type LookAlikeIndex = ReadonlyMap<string, readonly string[]>;

export function indexLookAlikes(hosts: Iterable<string>): LookAlikeIndex {
  const index = new Map<string, string[]>();
  for (const host of hosts) {
    const shown = toUnicode(host);
    for (const key of [twinKey(shown), ...slipKeys(shown)]) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [host]);
      else if (known[known.length - 1] !== host) known.push(host);
    }
  }
  return index;
}

/** The indexed host that `host` could be taken for, or undefined; never itself. A homoglyph comes before a slip. */
export function findLookAlike(index: LookAlikeIndex, host: string): string | undefined {
  const shown = toUnicode(host);
  const twin = (index.get(twinKey(shown)) ?? []).find((candidate) => candidate !== host);
  if (twin !== undefined || !isLongEnough(host)) return twin;
  // Numbered hosts share many keys with one another; each is looked at once.
  const seen = new Set([host]);
  for (const key of slipKeys(shown)) {
    for (const candidate of index.get(key) ?? []) {
      if (seen.has(candidate)) continue;
      seen.add(candidate);
      if (isLongEnough(candidate) && oneLetterApart(toUnicode(candidate), shown)) return candidate;
    }
  }
  return undefined;
}

const indexes = new WeakMap<OrgChart, LookAlikeIndex>();

/** The account's domain for which a foreign host, or the host it is a subdomain of, could be mistaken. */
export function looksLike(host: string, chart: OrgChart): string | undefined {
  let index = indexes.get(chart);
  if (index === undefined) {
    index = indexLookAlikes(chart.byDomain.keys());
    indexes.set(chart, index);
  }
  for (const each of hostAndParents(host)) {
    const found = findLookAlike(index, each);
    if (found !== undefined) return found;
  }
  return undefined;
}

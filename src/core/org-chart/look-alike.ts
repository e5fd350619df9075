import { toUnicode } from './to-unicode';
import type { OrgChart } from './org-chart';

/** Letters of other scripts, digits and pairs that pass for a Latin letter. Source: Unicode confusables, the common part. */
const confusables: readonly (readonly [RegExp, string])[] = [
  [/[аɑα]/g, 'a'], [/[еε]/g, 'e'], [/[оοо0]/g, 'o'], [/[рρ]/g, 'p'], [/[сϲ]/g, 'c'], [/[хχ]/g, 'x'], [/[уγ]/g, 'y'], [/[іӏıl1|]/g, 'i'],
  [/ѕ/g, 's'], [/ј/g, 'j'], [/ԁ/g, 'd'], [/[нһ]/g, 'h'], [/к/g, 'k'], [/[мм]/g, 'm'], [/т/g, 't'], [/в/g, 'b'], [/5/g, 's'], [/rn/g, 'm'], [/vv/g, 'w'], [/-/g, ''],
];

function skeleton(host: string): string {
  const plain = host.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return confusables.reduce((text, [pattern, letter]) => text.replace(pattern, letter), plain);
}

/** All hosts one letter off: a letter dropped, doubled, changed or swapped would be one edit away. */
function oneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || one === other) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  if (short.length !== long.length) return rest(short, 0) === rest(long, 1);
  return rest(short, 1) === rest(long, 1) || (short[start] === long[start + 1] && short[start + 1] === long[start] && rest(short, 2) === rest(long, 2));
}

const shortestJudgedHost = 8;
const skeletons = new WeakMap<OrgChart, ReadonlyMap<string, readonly string[]>>();

/** Domains by their first and by their last four letters, so that one look-up stands for the whole chart. */
function domainBuckets(chart: OrgChart): ReadonlyMap<string, readonly string[]> {
  const known = skeletons.get(chart);
  if (known !== undefined) return known;
  const buckets = new Map<string, string[]>();
  chart.byDomain.forEach((_, host) => {
    for (const key of bucketKeys(skeleton(host))) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [host]);
      else bucket.push(host);
    }
  });
  skeletons.set(chart, buckets);
  return buckets;
}

/** One edit cannot touch both halves of the name before the ending, so one of the two keys survives it. */
function bucketKeys(skeletonHost: string): readonly string[] {
  const name = skeletonHost.replace(/\.[a-z]{2,24}$/, '');
  const half = Math.floor(name.length / 2);
  return [`<${name.slice(0, half - 1)}`, `>${name.slice(half + 1)}`, `<${name.slice(0, half)}`, `>${name.slice(half)}`];
}

/** The account's domain that a foreign host could be mistaken for, or undefined. */
export function looksLike(host: string, chart: OrgChart): string | undefined {
  if (host.length < shortestJudgedHost) return undefined;
  const shown = skeleton(toUnicode(host));
  const buckets = domainBuckets(chart);
  for (const key of bucketKeys(shown)) {
    for (const candidate of buckets.get(key) ?? []) {
      const other = skeleton(toUnicode(candidate));
      if (candidate !== host && (other === shown || oneEditApart(other, shown))) return candidate;
    }
  }
  return undefined;
}

const maxDistance = 2;
const maxCandidates = 5000;

/** Edit distance of two short words, given up beyond `maxDistance`. */
export function editDistance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > maxDistance) return maxDistance + 1;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[other.length] ?? maxDistance + 1;
}

/** The nearest known word within two slips of the pen; undefined when none is near. */
export function nearestTo(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = maxDistance + 1;
  let looked = 0;
  for (const candidate of known) {
    looked += 1;
    if (looked > maxCandidates) break;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The nearest known word as the end of an English message; empty when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const best = nearestTo(word, known);
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}

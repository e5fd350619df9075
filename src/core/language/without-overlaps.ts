import { categories } from '../report';
import type { Hit } from './match-rules';

const weight = (hit: Hit): number => (hit.certainty === 'plain' ? 0 : categories.length) + categories.indexOf(hit.category);

/** Of hits on the same words keeps the surest, then the longest, in the order of the text. */
export function withoutOverlaps(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  hits.slice().sort((one, other) => weight(one) - weight(other) || (other.end - other.start) - (one.end - one.start) || one.start - other.start).forEach((hit) => {
    if (kept.every((other) => hit.end <= other.start || hit.start >= other.end)) kept.push(hit);
  });
  return kept.sort((one, other) => one.start - other.start);
}

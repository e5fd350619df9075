import type { Finding } from '../core';

/** Categories, most telling first. */
const worstFirst: readonly Finding['category'][] = ['threat', 'blame', 'disparagement', 'unfair-process', 'waste', 'contest', 'private-disclosure', 'bypass-admission', 'pressure'];

/** The finding to speak of where there is room for one. */
export function worstFinding(findings: readonly Finding[]): Finding | undefined {
  return [...findings].sort((one, other) => worstFirst.indexOf(one.category) - worstFirst.indexOf(other.category))[0];
}

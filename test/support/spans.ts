import type { Report } from '../../src/core';

const plainText = (text: string): string => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
const overlaps = (one: string, other: string): boolean => plainText(one).includes(plainText(other)) || plainText(other).includes(plainText(one));

/** Does a found span overlap a labelled one: one contains the other, or they share a run of three words. */
export function spanFound(label: string, report: Report): boolean {
  const words = plainText(label).split(' ');
  const runs = words.length < 4 ? [words.join(' ')] : words.slice(0, -2).map((_, i) => words.slice(i, i + 3).join(' '));
  return report.findings.some((finding) => overlaps(finding.text, label) || runs.some((run) => plainText(finding.text).includes(run)));
}

/** Does a found span lie on words that are labelled innocent. */
export const spanHit = (label: string, report: Report): boolean => report.findings.some((finding) => overlaps(finding.text, label));

import type { Correction } from '../../correction/correction';
import type { DeskChart } from './desk-chart';
import type { Edit } from './edits';

export const decisions = ['waiting', 'accepted', 'rejected', 'done'] as const;
/** `done`: there was nothing that the desk could change by itself. */
export type Decision = (typeof decisions)[number];

/** A correction of the inbox. */
export interface CorrectionItem {
  /** The same for the same correction, whoever sends it. */
  readonly key: string;
  readonly correction: Correction;
  /** Address of the rep, where a mail told it. */
  readonly from?: string;
  readonly decision: Decision;
}

/** A correction with what is known of where it came from. */
export interface FoundCorrection { readonly correction: Correction; readonly from?: string }

const sorted = (list: readonly string[]): readonly string[] => [...list].sort();

/** Two reps who say the same of the same people say it once. What their drafts held plays no part. */
export function correctionKey({ reason, accounts, engagements, people }: Correction): string {
  return JSON.stringify([reason, sorted(accounts), sorted(engagements), sorted(people)]);
}

export const correctionsOf = ({ corrections }: DeskChart): readonly CorrectionItem[] => corrections ?? [];

export const countWaiting = (chart: DeskChart): number => correctionsOf(chart).filter(({ decision }) => decision === 'waiting').length;

/** Those that are not in the inbox yet, each once. */
export function freshCorrections(chart: DeskChart, found: readonly FoundCorrection[]): readonly CorrectionItem[] {
  const known = new Set(correctionsOf(chart).map(({ key }) => key));
  return found.flatMap(({ correction, from }): CorrectionItem[] => {
    const key = correctionKey(correction);
    if (known.has(key)) return [];
    known.add(key);
    return [{ key, correction, ...(from === undefined ? {} : { from }), decision: 'waiting' }];
  });
}

export const addCorrections = (found: readonly FoundCorrection[]): Edit => (chart) => {
  const fresh = freshCorrections(chart, found);
  return fresh.length === 0 ? chart : { ...chart, corrections: [...correctionsOf(chart), ...fresh] };
};

export const decide = (keys: readonly string[], decision: Decision): Edit => (chart) =>
  ({ ...chart, corrections: correctionsOf(chart).map((item) => (keys.includes(item.key) ? { ...item, decision } : item)) });

export const clearDecided: Edit = (chart) => ({ ...chart, corrections: correctionsOf(chart).filter(({ decision }) => decision === 'waiting') });

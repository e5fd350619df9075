import type { Level } from '../org-chart';
import { fold } from './fold';
import { functionTable } from './function-table';
import { assistantRanks, helperPhrases, levelTable } from './level-table';

const containsAny = (folded: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => folded.indexOf(` ${phrase} `) !== -1);

/** True for somebody who works for another person ("Executive Assistant to the CEO"), whatever that person's rank. */
export function isHelperTitle(title: string): boolean {
  const folded = fold(title);
  return containsAny(folded, helperPhrases) && !(containsAny(folded, assistantRanks) && !/ assistant to /.test(folded));
}

/** Level read from a title; `unknown` when no row of the table fits. */
export function inferLevel(title: string | undefined): Level {
  if (title === undefined || title.trim() === '') return 'unknown';
  if (isHelperTitle(title)) return 'entry';
  const folded = fold(title);
  const row = levelTable.find((each) => containsAny(folded, each.phrases) && !(each.unless !== undefined && containsAny(folded, each.unless)));
  return row === undefined ? 'unknown' : row.level;
}

function functionOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const folded = fold(text);
  const row = functionTable.find((each) => containsAny(folded, each.phrases));
  return row === undefined ? undefined : row.function;
}

/** Function read from a title, else from the department; undefined when neither tells. A helper has their department's. */
export function inferFunction(title: string | undefined, department: string | undefined): string | undefined {
  if (title !== undefined && isHelperTitle(title)) return functionOf(department) ?? 'executive';
  const fromTitle = functionOf(title);
  if (fromTitle === undefined || fromTitle === 'executive') return functionOf(department) ?? fromTitle;
  return fromTitle;
}

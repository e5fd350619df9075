import type { OrgChart } from '../../core';
import type { TitleCount } from './desk-engine';

/** As many as a person works off at a sitting. */
const maxTitles = 50;

/** The titles that nobody's rank can be read from, most frequent first. */
export function titlesWithoutLevel(chart: OrgChart): readonly TitleCount[] {
  const counts = new Map<string, number>();
  chart.accounts.forEach((account) => account.people.forEach((person) => {
    if (person.kind === 'person' && !person.left && person.level === 'unknown' && person.title !== undefined) counts.set(person.title, (counts.get(person.title) ?? 0) + 1);
  }));
  return [...counts].map(([title, count]) => ({ title, count })).sort((one, other) => other.count - one.count).slice(0, maxTitles);
}

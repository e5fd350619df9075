import { inClass } from '../language/lexicon';
import type { DetectedFinding } from '../language/scope';
import type { OrgChart, Person } from '../org-chart/org-chart';
import type { Words } from '../words';

/** "Will Parrish (VP of Information Technology)", or the address where the chart has no name. */
export function withTitle(chart: OrgChart, address: string): string {
  const person = chart.byAddress.get(address);
  if (person === undefined || person.name === undefined) return address;
  return person.title === undefined ? person.name : `${person.name} (${person.title})`;
}

export function nameOf(chart: OrgChart, address: string): string {
  const person: Person | undefined = chart.byAddress.get(address);
  return person?.name ?? address;
}

/** "the evaluation committee", but "accounts payable" and "Network Services". */
function teamNamed(name: string | undefined, words: Words): string {
  if (name === undefined || name === '') return words('who.team');
  return /^[a-z]/.test(name) && inClass(name.split(' ').slice(-1).join(''), 'team') ? words('who.named', { name }) : name;
}

/** Whom a finding hits, in words. */
export function whoIsHit(finding: Pick<DetectedFinding, 'target'>, words: Words): string {
  const { target } = finding;
  if (target === undefined) return words('who.team');
  if (target.kind === 'person') return target.name ?? target.email ?? words('who.team');
  if (target.kind === 'function') return target.id !== undefined && knownTeams.indexOf(target.id) !== -1 ? words(`who.${target.id}`) : teamNamed(target.name, words);
  if (target.kind === 'decision') return words('who.decision');
  return target.name ?? words('who.customer');
}

const knownTeams: readonly string[] = ['it', 'finance', 'security', 'procurement', 'legal', 'operations', 'engineering', 'product', 'marketing', 'sales', 'hr', 'support', 'clinical', 'academic', 'library', 'compliance', 'executive', 'board'];

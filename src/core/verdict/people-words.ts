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

/** Whom a finding hits, in words. */
export function whoIsHit(finding: Pick<DetectedFinding, 'target'>, words: Words): string {
  const { target } = finding;
  if (target === undefined) return words('who.team');
  if (target.kind === 'person') return target.name ?? target.email ?? words('who.team');
  if (target.kind === 'function') return target.id !== undefined && knownTeams.indexOf(target.id) !== -1 ? words(`who.${target.id}`) : target.name ?? words('who.team');
  if (target.kind === 'decision') return words('who.decision');
  return target.name ?? words('who.customer');
}

const knownTeams: readonly string[] = ['it', 'finance', 'security', 'procurement', 'legal', 'operations', 'engineering', 'product', 'marketing', 'sales', 'hr', 'support', 'clinical', 'academic', 'library', 'compliance', 'executive', 'board'];

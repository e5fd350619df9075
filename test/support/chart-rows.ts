import { parseOrgChart } from '../../src/core';
import type { Issue, OrgChart, OrgChartFile } from '../../src/core';

export type AccountRow = OrgChartFile['accounts'][number];
export type PersonRow = AccountRow['people'][number];
export type EngagementRow = NonNullable<AccountRow['engagements']>[number];

/** The day on which the small charts and drafts of the tests take place. */
export const today = Date.parse('2026-11-24T09:00:00Z');
export const daysAgo = (days: number): string => new Date(today - days * 24 * 60 * 60 * 1000).toISOString();

export const rep = 'erin@seller.example';

/** A chart file around some accounts; our own people are at seller.example. */
export function chartFile(...accounts: readonly AccountRow[]): OrgChartFile {
  return { format: 'endrun-orgchart', version: 1, generatedAt: '2026-11-23T06:00:00Z', ownDomains: ['seller.example'], accounts: accounts.slice() };
}

/** An account whose people's addresses are `<id>@<host>`, unless their row says otherwise. */
export function account(id: string, host: string, people: readonly PersonRow[], engagements: readonly EngagementRow[] = [], more: Partial<AccountRow> = {}): AccountRow {
  return { id, name: id, domains: [host], people: people.map((row) => ({ emails: [`${row.id}@${host}`], ...row })), engagements: engagements.slice(), ...more };
}

export function person(id: string, name: string, title?: string, managerId?: string, more: Partial<PersonRow> = {}): PersonRow {
  return { id, name, title, managerId, ...more };
}

export function engagement(id: string, contacts: readonly string[], more: Partial<EngagementRow> = {}): EngagementRow {
  return { id, name: id, workingContactIds: contacts.slice(), ...more };
}

/** The parsed chart; a fault in a chart of ours fails the test that uses it. */
export function parsed(file: OrgChartFile): OrgChart {
  const { chart, issues } = parseOrgChart(file, { now: today });
  const errors = issues.filter((issue: Issue) => issue.severity === 'error');
  if (chart === undefined || errors.length > 0) throw new Error(errors.map((issue) => `${issue.path}: ${issue.message}`).join('\n'));
  return chart;
}

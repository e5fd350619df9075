import type { ImportIssue } from '../orgchart-tools/import/issue-log';
import { formatPlace } from '../orgchart-tools/import/place';
import type { CliHost } from './host';

/** So many faults are listed; of the rest, how many of each kind. */
const maxListed = 100;

function line({ place, severity, message, cure }: ImportIssue, host: CliHost): string {
  return host.words(`issue.${severity}`, { where: place === undefined ? '' : `${formatPlace(place)}: `, message, cure });
}

/** Errors first, then warnings, each with its place and its cure. */
export async function showIssues(issues: readonly ImportIssue[], host: CliHost): Promise<void> {
  const ordered = [...issues.filter(({ severity }) => severity === 'error'), ...issues.filter(({ severity }) => severity === 'warning')];
  for (const issue of ordered.slice(0, maxListed)) await host.messages.write(`${line(issue, host)}\n`);
  const rest = new Map<string, { count: number; example: string }>();
  ordered.slice(maxListed).forEach((issue) => rest.set(issue.code, { count: (rest.get(issue.code)?.count ?? 0) + 1, example: rest.get(issue.code)?.example ?? issue.message }));
  for (const { count, example } of rest.values()) await host.messages.write(`${host.words('issue.more', { count, example })}\n`);
}

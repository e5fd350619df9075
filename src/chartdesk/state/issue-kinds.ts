import type { ImportIssue } from '../../orgchart-tools/import/issue-log';
import { formatPlace } from '../../orgchart-tools/import/place';

export interface IssueKind {
  readonly code: string;
  readonly severity: ImportIssue['severity'];
  readonly count: number;
}

const rank = ({ severity }: Pick<ImportIssue, 'severity'>): number => (severity === 'error' ? 0 : 1);

/** How many there are of each kind: errors first, then the most frequent. */
export function kindsOf(issues: readonly ImportIssue[]): readonly IssueKind[] {
  const kinds = new Map<string, { code: string; severity: ImportIssue['severity']; count: number }>();
  issues.forEach(({ code, severity }) => {
    const known = kinds.get(code);
    if (known === undefined) kinds.set(code, { code, severity, count: 1 });
    else known.count += 1;
  });
  return [...kinds.values()].sort((one, other) => rank(one) - rank(other) || other.count - one.count);
}

/** A code is a phrase already: `reports-to-self` reads "Reports to self". */
export const titleOfKind = (code: string): string => `${code.charAt(0).toUpperCase()}${code.slice(1).replace(/-/g, ' ')}`;

/** The issues of a kind that hold the words sought, errors first. */
export function filterIssues(issues: readonly ImportIssue[], kind: string | undefined, sought: string): readonly ImportIssue[] {
  const wanted = sought.trim().toLowerCase();
  const holds = (issue: ImportIssue): boolean => wanted === '' || `${issue.message} ${issue.place === undefined ? '' : formatPlace(issue.place)}`.toLowerCase().includes(wanted);
  return issues.filter((issue) => (kind === undefined || issue.code === kind) && holds(issue)).sort((one, other) => rank(one) - rank(other));
}

import type { Issue } from './org-chart';

/** The issues worth printing, and how many of each kind were left out. */
export interface FirstIssues {
  readonly shown: readonly Issue[];
  readonly left: readonly { readonly code: string; readonly severity: Issue['severity']; readonly count: number }[];
}

/** As many as a person reads. Source: the org-chart page, "first 100, then counts". */
export const maxIssuesShown = 100;

/** The first issues, errors before warnings, each in the order found; the rest as counts by code. */
export function firstIssues(issues: readonly Issue[], limit: number = maxIssuesShown): FirstIssues {
  const ordered = issues.filter(({ severity }) => severity === 'error').concat(issues.filter(({ severity }) => severity === 'warning'));
  const counts = new Map<string, { code: string; severity: Issue['severity']; count: number }>();
  ordered.slice(limit).forEach(({ code, severity }) => {
    const known = counts.get(code);
    if (known === undefined) counts.set(code, { code, severity, count: 1 });
    else known.count += 1;
  });
  return { shown: ordered.slice(0, limit), left: Array.from(counts.values()) };
}

import { checkDraft } from './check-draft';
import type { CheckOptions } from './check-draft';
import type { Draft } from './draft';
import type { Reword } from './language/scope';
import type { OrgChart } from './org-chart/org-chart';
import type { Report } from './report';

/**
 * Checks a draft as `checkDraft` does and, where words hurt, builds better ones from them. What that
 * takes is loaded only then; if it cannot be loaded, the fixed wordings stand.
 */
export async function checkAndReword(draft: Draft, chart: OrgChart, options: CheckOptions, loadReword: () => Promise<Reword>): Promise<Report> {
  const report = checkDraft(draft, chart, options);
  if (report.findings.length === 0) return report;
  const reword = await loadReword().catch(() => undefined);
  return reword === undefined ? report : checkDraft(draft, chart, { ...options, reword });
}

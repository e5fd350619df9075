import { checkAddresses } from './checks/addresses';
import { checkHygiene } from './checks/hygiene';
import { checkReferences } from './checks/references';
import { checkShape, checkUnknownFields } from './checks/shape';
import { checkTree } from './checks/tree';
import { indexOrgChart } from './index-org-chart';
import type { Issue, OrgChart } from './org-chart';

export interface ParsedOrgChart {
  /** There whenever the form is right, so that a draft can be checked in spite of, say, a duplicate address. */
  readonly chart?: OrgChart;
  /** Every fault at once: errors, which stop a publish, and warnings, which do not. */
  readonly issues: readonly Issue[];
}

/**
 * An org chart from the value of a JSON file. Nothing is thrown: faults come back as issues with a
 * JSON Pointer each. `now` (milliseconds since 1970 UTC) lets it warn of what has expired.
 */
export function parseOrgChart(value: unknown, options: { readonly now?: number } = {}): ParsedOrgChart {
  const { file, issues } = checkShape(value);
  if (file === undefined) return { issues };
  return {
    chart: indexOrgChart(file),
    issues: [...checkReferences(file), ...checkAddresses(file), ...checkTree(file), ...checkHygiene(file, options.now), ...checkUnknownFields(file)],
  };
}

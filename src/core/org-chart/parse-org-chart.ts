import type { Words } from '../words';
import { checkAddresses } from './checks/addresses';
import { checkDomains } from './checks/domains';
import { checkEngagements } from './checks/engagement-references';
import { createFaultLog } from './checks/fault-log';
import { checkHygiene } from './checks/hygiene';
import { checkLimits } from './checks/limits';
import { checkDuplicateIds, checkPersonReferences } from './checks/person-references';
import { indexRows } from './checks/rows';
import { checkShape, checkUnknownFields } from './checks/shape';
import { checkTree } from './checks/tree';
import { indexOrgChart } from './index-org-chart';
import type { Issue, OrgChart } from './org-chart';
import type { OrgChartFile } from './schema';
import { readTitles } from './titles/read-titles';

export interface ParseOptions {
  /** The clock, milliseconds since 1970 UTC: lets it warn of what has expired. */
  readonly now?: number;
  /** `form`: only what would break the reading of drafts, for charts that were checked before they were published. */
  readonly checks?: 'all' | 'form';
  /** What issues are worded with; without, an issue has its code for a message. */
  readonly words?: Words;
}

export interface ParsedOrgChart {
  /** There whenever the form is right, so that a draft can be checked in spite of, say, a duplicate address. */
  readonly chart?: OrgChart;
  /** Every fault at once: errors, which stop a publish, and warnings, which do not. */
  readonly issues: readonly Issue[];
}

interface Checked {
  /** There whenever the form is right. */
  readonly file?: OrgChartFile;
  readonly issues: readonly Issue[];
}

function checkFile(value: unknown, { now, checks, words }: ParseOptions): Checked {
  const log = createFaultLog(words);
  const file = checkShape(value, log);
  if (file === undefined || checks === 'form') return { file, issues: log.issues };
  const rows = indexRows(file);
  checkLimits(file, log);
  checkDuplicateIds(file, rows, log);
  checkPersonReferences(file, rows, log);
  checkEngagements(file, rows, log);
  checkDomains(file, log);
  checkAddresses(file, log);
  checkTree(file, rows, log);
  checkHygiene(file, now, log);
  checkUnknownFields(file, log);
  return { file, issues: log.issues };
}

/** The issues of `parseOrgChart` alone, for a chart that nothing is looked up in: indexing a large one takes as much memory again. */
export function findChartIssues(value: unknown, options: ParseOptions = {}): readonly Issue[] {
  return checkFile(value, options).issues;
}

/**
 * An org chart from the value of a JSON file. Nothing is thrown: faults come back as issues with a
 * JSON Pointer each. Linear in the size of the file.
 */
export function parseOrgChart(value: unknown, options: ParseOptions = {}): ParsedOrgChart {
  const { file, issues } = checkFile(value, options);
  return file === undefined ? { issues } : { chart: indexOrgChart(readTitles(file)), issues };
}

import type { DetectedFinding } from '../language/scope';
import type { EngagementVerdict } from '../bypass/judge-bypasses';
import type { Category, Severity } from '../report';

/** What one word "accusation" stands for, threats joined: these hurt in any mail that reaches the customer. */
const hurtsAnywhere: readonly Category[] = ['blame', 'disparagement', 'unfair-process', 'waste', 'contest', 'threat'];

export interface SeverityInput {
  readonly verdicts: readonly EngagementVerdict[];
  /** Those that count here: all inside a bypass, only plain ones elsewhere. */
  readonly findings: readonly DetectedFinding[];
  /** Accounts of customers with somebody on the mail. */
  readonly customersReached: readonly string[];
  readonly outsidersReached: boolean;
  readonly unknownRecipients: number;
  readonly lookAlikes: number;
  readonly chartOutOfDate: boolean;
  readonly contactsLeft: boolean;
}

const isAccusing = (finding: DetectedFinding): boolean => hurtsAnywhere.indexOf(finding.category) !== -1;

/** True when the words are about somebody at a customer whom the mail reaches (or about nobody in particular). */
function hitsReached(finding: DetectedFinding, customersReached: readonly string[]): boolean {
  return customersReached.length > 0 && (finding.target?.account === undefined || customersReached.indexOf(finding.target.account) !== -1);
}

/** The verdict table. Source: the table of the domain page, row by row from the top. */
export function severityOf(input: SeverityInput): Severity {
  const bypasses = input.verdicts.reduce((count, verdict) => count + verdict.bypasses.length, 0);
  const board = input.verdicts.some((verdict) => verdict.bypasses.some((bypass) => bypass.reachesBoard));
  const accusing = input.findings.filter(isAccusing);
  if (input.verdicts.some((verdict) => verdict.breach)) return 'stop';
  if (bypasses > 0 && (board || input.findings.length > 0)) return 'stop';
  if (bypasses > 0 || accusing.some((finding) => hitsReached(finding, input.customersReached))) return 'caution';
  const pressure = input.findings.some((finding) => finding.category === 'pressure') && input.customersReached.length > 0;
  const accusedElsewhere = accusing.length > 0 && (input.outsidersReached || input.customersReached.length > 0);
  const chartIssue = input.unknownRecipients > 0 || input.lookAlikes > 0 || input.contactsLeft || (input.chartOutOfDate && input.customersReached.length > 0);
  return pressure || accusedElsewhere || chartIssue ? 'note' : 'none';
}

/** Whether Send asks once more. Sparing on purpose: a question asked too often is clicked away. */
export function promptsAtSend(severity: Severity, input: SeverityInput, reachesChiefExecutive: boolean): boolean {
  if (severity === 'stop') return true;
  if (severity !== 'caution') return false;
  if (input.findings.some(isAccusing)) return true;
  return reachesChiefExecutive || input.verdicts.some(({ bypasses, refused, silent, engagement }) =>
    bypasses.length > 0 && (refused || silent || engagement.state === 'lost' || engagement.state === 'stalled'));
}

import type { DetectedFinding } from '../language/scope';
import type { OrgChart } from '../org-chart/org-chart';
import type { Category, Severity } from '../report';
import { chartNeedsALook } from './facts';
import type { Facts } from './facts';

/** Accusations and threats: these hurt in any mail that reaches the customer. Admission and disclosure count inside a bypass only. */
const hurtsAnywhere: readonly Category[] = ['blame', 'disparagement', 'unfair-process', 'waste', 'contest', 'threat'];
const isAccusing = (finding: DetectedFinding): boolean => hurtsAnywhere.indexOf(finding.category) !== -1;

/** One customer, with its parent and subsidiaries. */
function isSameCustomer(chart: OrgChart, one: string, other: string): boolean {
  return one === other || chart.accounts.get(one)?.parentAccountId === other || chart.accounts.get(other)?.parentAccountId === one;
}

/** True when the words are about somebody at a customer whom the mail reaches (or about nobody in particular). */
function hitsReached({ chart, audience }: Facts, finding: DetectedFinding): boolean {
  const account = finding.target?.account;
  return audience.customers.length > 0 && (account === undefined || audience.customers.some((id) => isSameCustomer(chart, id, account)));
}

/** The verdict table. Source: the table of the domain page, row by row from the top. */
export function severityOf(facts: Facts): Severity {
  const { audience, verdicts, findings } = facts;
  if (audience.isInternal) return 'none';
  const bypassed = verdicts.filter(({ bypasses }) => bypasses.length > 0);
  const reachesBoard = bypassed.some(({ bypasses }) => bypasses.some((bypass) => bypass.reachesBoard));
  const accusing = findings.filter(isAccusing);
  if (verdicts.some(({ breach }) => breach)) return 'stop';
  if (bypassed.length > 0 && (reachesBoard || findings.length > 0)) return 'stop';
  if (bypassed.length > 0 || accusing.some((finding) => hitsReached(facts, finding))) return 'caution';
  const presses = findings.some(({ category }) => category === 'pressure') && audience.customers.length > 0;
  return presses || accusing.length > 0 || audience.lookAlikes.length > 0 || chartNeedsALook(facts) ? 'note' : 'none';
}

/** Whether Send asks once more. Sparing on purpose: a question asked too often is clicked away. */
export function promptsAtSend(severity: Severity, { findings, verdicts }: Facts): boolean {
  if (severity === 'stop') return true;
  if (severity !== 'caution') return false;
  return findings.some(isAccusing) || verdicts.some(({ bypasses, refused, silent, reachesChiefExecutive, engagement }) =>
    bypasses.length > 0 && (refused || silent || reachesChiefExecutive || engagement.state === 'lost' || engagement.state === 'stalled'));
}

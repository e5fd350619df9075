import type { EngagementVerdict } from '../bypass/judge-bypasses';
import type { DetectedFinding } from '../language/scope';
import type { OrgChart } from '../org-chart/org-chart';
import type { Advice, AdviceKind, Severity } from '../report';
import type { Words } from '../words';
import { nameOf } from './people-words';

export interface AdviceInput {
  readonly chart: OrgChart;
  readonly severity: Severity;
  readonly verdicts: readonly EngagementVerdict[];
  readonly findings: readonly DetectedFinding[];
  readonly chartNeedsALook: boolean;
}

/** Better ways, the one that fits the case first: debrief, ask for the no, the invitation, then the plain repairs. */
export function advise({ chart, severity, verdicts, findings, chartNeedsALook }: AdviceInput, words: Words): readonly Advice[] {
  const list: Advice[] = [];
  const add = (kind: AdviceKind, people: readonly string[] = []) => {
    if (list.some((advice) => advice.kind === kind)) return;
    list.push({ kind, people, text: words(`advice.${kind}`, { people: people.map((address) => nameOf(chart, address)) }) });
  };
  const bypassed = verdicts.filter((verdict) => verdict.bypasses.length > 0);
  const contactsOf = (some: readonly EngagementVerdict[]): readonly string[] => {
    const seen = new Set<string>();
    some.forEach((verdict) => verdict.bypasses.forEach((bypass) => bypass.contacts.forEach((address) => seen.add(address))));
    return Array.from(seen);
  };
  const lost = bypassed.filter(({ engagement }) => engagement.state === 'lost');
  const quiet = bypassed.filter(({ silent, engagement }) => silent || engagement.state === 'stalled');
  const refused = bypassed.filter((verdict) => verdict.refused);
  const accusing = findings.some((finding) => finding.category !== 'pressure');
  if (lost.length > 0) add('ask-for-debrief', contactsOf(lost));
  if (quiet.length > 0) add('ask-for-the-no', contactsOf(quiet));
  if (refused.length > 0) add('ask-for-debrief', contactsOf(refused));
  const invited = verdicts.filter((verdict) => verdict.allowed.length > 0);
  if (invited.length > 0 && severity !== 'none') {
    add('use-invitation', invited.reduce<readonly string[]>((people, { engagement }) => people.concat(
      engagement.workingContactIds.map((id) => chart.accounts.get(engagement.accountId)?.people.get(id)?.emails[0]).filter((each): each is string => each !== undefined)), []));
  }
  if (bypassed.length === 0 && findings.length > 0 && severity !== 'none') add('rephrase');
  const contacts = contactsOf(bypassed);
  if (contacts.length > 0) {
    add('add-to-cc', contacts);
    add('write-to-contact', contacts);
  }
  if (findings.length > 0 && severity !== 'none') add('rephrase');
  if (accusing && (severity === 'stop' || severity === 'caution')) add('send-later');
  if (severity === 'stop') add('talk-to-manager');
  if (chartNeedsALook) add('update-chart');
  return list;
}

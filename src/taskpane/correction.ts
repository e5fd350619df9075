import type { Words } from '../core';
import { printCorrection } from '../correction/correction';
import type { CorrectionReason } from '../correction/correction';
import { personOf, unique } from '../verdict-view';
import { engagementName } from './better-ways';
import type { Checked } from './checker';

function peopleOf({ report }: Checked, reason: CorrectionReason): readonly string[] {
  if (reason === 'unknown') return report.unknownRecipients;
  const { bypasses } = report;
  return unique(reason === 'contact-left' ? bypasses.flatMap((bypass) => bypass.contacts) : bypasses.map((bypass) => bypass.recipient));
}

/** What a rep tells sales ops, for people and for the chart desk; without a word of the draft. */
export function correctionOf(checked: Checked, reason: CorrectionReason, words: Words): string {
  const { report, chart } = checked;
  const people = peopleOf(checked, reason);
  const account = report.accounts.map((id) => chart.accounts.get(id)?.name ?? id);
  const sentence = words(`correction.${reason}`, { people: people.map((address) => personOf(chart, address).name), count: people.length, account, engagement: engagementName(checked) });
  const data = printCorrection({ reason, accounts: report.accounts, engagements: report.engagements, people, rules: unique(report.findings.map((finding) => finding.ruleId)) });
  return `${sentence}\n\n${data}`;
}

/** The reason for a correction that the report itself suggests. */
export function suggestedReason({ report }: Checked): CorrectionReason {
  return report.unknownRecipients.length > 0 ? 'unknown' : 'out-of-date';
}

/** Where a correction is opened: an https address as it is, an e-mail address as a mail. */
export function correctionLink(to: string, subject: string, text: string): string {
  return to.includes('@') && !to.includes('://') ? `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}` : to;
}

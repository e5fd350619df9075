import { checkDraft, parseOrgChart } from '../../src/core';
import type { OrgChart } from '../../src/core';
import { englishReportWords } from '../../src/words/english';
import { percent } from './percent';

/** One unlabelled mail. */
export interface Mail { readonly id?: string; readonly from?: string; readonly to?: string; readonly subject?: string; readonly body?: string }

const empty = { format: 'endrun-orgchart', version: 1, generatedAt: '2000-01-01', ownDomains: ['own.example'], accounts: [] };
const customer = { ...empty, accounts: [{ id: 'customer', name: 'Quimby Works', domains: ['customer.example'], people: [{ id: 'p', name: 'Odalys Quimby', emails: ['reader@customer.example'], title: 'Chief Executive Officer', managerId: null }, { id: 'q', name: 'Teodor Vance', emails: ['tv@customer.example'], title: 'VP of Information Technology', managerId: 'p' }], engagements: [] }] };

function chartOf(json: unknown): OrgChart {
  const { chart } = parseOrgChart(json);
  if (chart === undefined) throw new Error('the invented chart is refused');
  return chart;
}

/** Unlabelled mail, read as if each were sent to a customer's chief executive (`known`), or to somebody of no chart. */
export function evaluateMail(mails: readonly Mail[], samples: number, known: boolean): Readonly<Record<string, string>> {
  const chart = chartOf(known ? customer : empty);
  const byRule = new Map<string, number>();
  const hits: string[] = [];
  let accusing = 0;
  let pressing = 0;
  for (const mail of mails) {
    const report = checkDraft({ from: { address: 'rep@own.example' }, to: [{ address: 'reader@customer.example' }], cc: [], bcc: [], subject: mail.subject ?? '', body: mail.body ?? '', bodyType: 'text' }, chart, { words: englishReportWords });
    const hurtful = report.findings.filter((finding) => ['pressure', 'private-disclosure', 'bypass-admission'].indexOf(finding.category) === -1);
    if (hurtful.length > 0) accusing += 1;
    if (report.findings.length > hurtful.length) pressing += 1;
    for (const finding of report.findings) {
      byRule.set(finding.ruleId, (byRule.get(finding.ruleId) ?? 0) + 1);
      hits.push(`${mail.id ?? ''} ${finding.ruleId}: ${finding.text.replace(/\s+/g, ' ')}`);
    }
  }
  for (const [rule, found] of [...byRule].sort((one, other) => other[1] - one[1])) console.log(`${((1000 * found) / mails.length).toFixed(2).padStart(7)} per 1,000  ${rule}`);
  const step = Math.max(1, Math.floor(hits.length / samples));
  hits.filter((_, i) => i % step === 0).slice(0, samples).forEach((hit) => console.log(`  ${hit}`));
  const where = known ? 'to a customer' : 'to nobody on a chart';
  return { [`ordinary mail ${where}: with an accusation or threat`]: percent(accusing, mails.length), [`ordinary mail ${where}: with pressure, disclosure or admission`]: percent(pressing, mails.length) };
}

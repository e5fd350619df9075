import { checkAndReword, normaliseAddress, notChecked, parseMoment } from '../../core';
import type { CheckSettings, OrgChart, Report } from '../../core';
import { readPolicy } from '../../policy/read-policy';
import { defineCommand } from '../command';
import type { ExitCode } from '../command';
import { formatReport } from '../format-report';
import { say } from '../host';
import type { CliHost } from '../host';
import { readDrafts } from '../read-drafts';
import type { FoundDraft } from '../read-drafts';
import { readOrgChart } from '../read-org-chart';
import { readPolicyFile } from '../read-policy-file';
import { styleFor } from '../style';

interface Asked {
  readonly chart: OrgChart | undefined;
  readonly from: string | undefined;
  readonly now: number | undefined;
  readonly json: boolean;
  readonly settings: CheckSettings;
}

/** Within the one file that the command is, but run only when words hurt: reading the parser takes longer than checking. */
const loadReword = async () => (await import(/* webpackMode: "eager" */ '../../words/english-rewording')).rewordInEnglish;

const statusOf = ({ severity }: Report): ExitCode => (severity === 'caution' || severity === 'stop' ? 1 : 0);

async function reportOf(found: FoundDraft, { chart, from, now, settings }: Asked, host: CliHost): Promise<Report> {
  if ('problem' in found) return notChecked(found.problem);
  if (chart === undefined) return notChecked(host.words('check.no-chart'));
  return checkAndReword(found.draft, chart, { words: host.words, from, now: now ?? found.draft.date ?? host.now(), settings }, loadReword);
}

/** Shows one draft and gives its exit status. */
async function show(found: FoundDraft, asked: Asked, host: CliHost): Promise<ExitCode> {
  const report = await reportOf(found, asked, host);
  if ('problem' in found) await say(host, 'check.draft-problem', { file: found.file, problem: found.problem });
  if (asked.json) {
    const line = 'problem' in found ? { file: found.file, error: found.problem, ...report } : { file: found.file, ...report };
    await host.results.write(`${JSON.stringify(line)}\n`);
  } else if ('draft' in found) await host.results.write(formatReport(found.file, found.draft, report, host.words, styleFor(host)));
  return report.checked ? statusOf(report) : 'problem' in found ? 2 : 0;
}

/** `endrun check`: what would the add-in say of these drafts? */
export const check = defineCommand({
  name: 'check',
  words: 'check',
  options: { chart: { type: 'string' }, policy: { type: 'string' }, from: { type: 'string' }, now: { type: 'string' }, json: { type: 'boolean' } },
  async run(values, paths, host) {
    const now = values.now === undefined ? undefined : parseMoment(values.now);
    const usage =
      values.chart === undefined ? host.words('usage.missing-option', { option: '--chart' })
      : paths.length === 0 ? host.words('check.no-drafts')
      : values.now !== undefined && now === undefined ? host.words('usage.bad-time', { value: values.now })
      : values.from !== undefined && normaliseAddress(values.from) === undefined ? host.words('usage.bad-address', { value: values.from })
      : undefined;
    if (usage !== undefined || values.chart === undefined) {
      await say(host, 'usage.problem', { problem: usage ?? '', command: 'check' });
      return 2;
    }
    const read = await readOrgChart(host, values.chart);
    for (const problem of read.problems) await host.messages.write(`${problem}\n`);
    const policy = values.policy === undefined ? undefined : await readPolicyFile(host, values.policy);
    if (typeof policy === 'number') return 2;
    const asked: Asked = { chart: read.ok ? read.chart : undefined, from: values.from, now, json: values.json ?? false, settings: readPolicy(policy?.file).settings };
    let status: ExitCode = read.ok ? 0 : 2;
    for await (const found of readDrafts(host, paths)) status = Math.max(status, await show(found, asked, host)) as ExitCode;
    return status;
  },
});

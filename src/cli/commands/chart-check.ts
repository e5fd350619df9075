import { firstIssues } from '../../core';
import type { Issue, OrgChart } from '../../core';
import { defineCommand } from '../command';
import { say } from '../host';
import type { CliHost } from '../host';
import { readOrgChart } from '../read-org-chart';
import type { ReadOrgChart } from '../read-org-chart';

function sizeOf(chart: OrgChart): { readonly accounts: number; readonly people: number; readonly engagements: number } {
  const accounts = [...chart.accounts.values()];
  const sum = (count: (account: (typeof accounts)[number]) => number): number => accounts.reduce((total, account) => total + count(account), 0);
  return { accounts: accounts.length, people: sum(({ people }) => people.size), engagements: sum(({ engagements }) => engagements.length) };
}

const countOf = (issues: readonly Issue[], severity: Issue['severity']): number => issues.filter((issue) => issue.severity === severity).length;

async function showText(read: ReadOrgChart, { results, words }: CliHost): Promise<void> {
  const { shown, left } = firstIssues(read.issues);
  for (const { severity, path, alsoAt, message, cure } of shown) {
    const also = alsoAt === undefined ? '' : `${words('chart.check.also', { place: read.placeOf(alsoAt).text })} `;
    await results.write(`${words(`chart.check.${severity}`, { place: read.placeOf(path).text, message, cure: `${also}${cure}` })}\n`);
  }
  for (const { code, count } of left) await results.write(`${words('chart.check.left', { code, count })}\n`);
  if (read.ok) await results.write(`${words('chart.check.size', sizeOf(read.chart))}\n`);
  await results.write(`${words('chart.check.counts', { errors: countOf(read.issues, 'error'), warnings: countOf(read.issues, 'warning') })}\n`);
}

async function showJson(path: string, read: ReadOrgChart, { results }: CliHost): Promise<void> {
  const issues = read.issues.map((issue) => {
    const { line, column } = read.placeOf(issue.path);
    return { ...issue, line, column };
  });
  await results.write(`${JSON.stringify({ file: path, errors: countOf(issues, 'error'), warnings: countOf(issues, 'warning'), ...(read.ok ? sizeOf(read.chart) : {}), issues })}\n`);
}

/** `endrun chart check`: every fault of an org chart at once. */
export const chartCheck = defineCommand({
  name: 'chart check',
  words: 'chart.check',
  options: { json: { type: 'boolean' } },
  async run(values, paths, host) {
    const [path] = paths;
    if (path === undefined || paths.length > 1) {
      await say(host, 'usage.problem', { problem: host.words('chart.check.one-file'), command: 'chart check' });
      return 2;
    }
    const read = await readOrgChart(host, path);
    const isNoChartAtAll = !read.ok && read.issues.every(({ code }) => code === 'bad-json' || code === 'too-large');
    if (isNoChartAtAll) for (const problem of read.problems) await host.messages.write(`${problem}\n`);
    if (values.json === true) await showJson(path, read, host);
    else if (!isNoChartAtAll) await showText(read, host);
    return isNoChartAtAll ? 2 : countOf(read.issues, 'error') > 0 ? 1 : 0;
  },
});

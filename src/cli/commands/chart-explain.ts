import { normaliseAddress, parseMoment } from '../../core';
import { explainPerson } from '../../orgchart-tools/explain-person';
import { defineCommand } from '../command';
import { summaryAfterTag } from '../format-report';
import { say } from '../host';
import { readOrgChart } from '../read-org-chart';
import { styleFor } from '../style';
import { wrap } from '../wrap';

/** `endrun chart explain`: who is that, and what would a mail to them alone get? */
export const chartExplain = defineCommand({
  name: 'chart explain',
  words: 'chart.explain',
  options: { chart: { type: 'string' }, from: { type: 'string' }, now: { type: 'string' } },
  async run(values, addresses, host) {
    const [given = ''] = addresses;
    const now = values.now === undefined ? host.now() : parseMoment(values.now);
    const usage =
      addresses.length !== 1 ? host.words('chart.explain.one-address')
      : values.chart === undefined ? host.words('usage.missing-option', { option: '--chart' })
      : now === undefined ? host.words('usage.bad-time', { value: values.now ?? '' })
      : [given, values.from ?? given].filter((address) => normaliseAddress(address) === undefined).map((value) => host.words('usage.bad-address', { value }))[0];
    if (usage !== undefined || values.chart === undefined || now === undefined) {
      await say(host, 'usage.problem', { problem: usage ?? '', command: 'chart explain' });
      return 2;
    }
    const read = await readOrgChart(host, values.chart);
    for (const problem of read.problems) await host.messages.write(`${problem}\n`);
    if (!read.ok) return 2;
    const style = styleFor(host);
    const { name, sentences, mails } = explainPerson(read.chart, { address: given, from: values.from, now }, host.words);
    for (const sentence of sentences) await host.results.write(`${wrap(sentence, '', style.width)}\n`);
    if (mails.length > 0) await host.results.write(`\n${host.words('explain.alone', { name })}\n`);
    for (const { engagement, report } of mails) {
      const verdict = host.words(`tag.${report.severity}`);
      const about = `${host.words('explain.about', { engagement, verdict })} ${summaryAfterTag(report, host.words)}`;
      await host.results.write(`${wrap(about, '  ', style.width)}\n`);
    }
    return mails.some(({ report: { severity } }) => severity === 'caution' || severity === 'stop') ? 1 : 0;
  },
});

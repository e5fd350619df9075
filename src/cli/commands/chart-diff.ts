import { basename } from 'node:path';
import type { OrgChartFile } from '../../core';
import { describeDiff, diffHtml, diffText } from '../../orgchart-tools/diff/describe-diff';
import { diffCharts } from '../../orgchart-tools/diff/diff-charts';
import { defineCommand } from '../command';
import { say } from '../host';
import { writeWhole } from '../read-file';
import { readOrgChart } from '../read-org-chart';

/** `endrun chart diff`: what changed between two charts. */
export const chartDiff = defineCommand({
  name: 'chart diff',
  words: 'chart.diff',
  options: { json: { type: 'boolean' }, html: { type: 'string' } },
  async run(values, paths, host) {
    const [oldPath, freshPath] = paths;
    if (oldPath === undefined || freshPath === undefined || paths.length > 2) {
      await say(host, 'usage.problem', { problem: host.words('diff.two-charts'), command: 'chart diff' });
      return 2;
    }
    const files: OrgChartFile[] = [];
    for (const path of [oldPath, freshPath]) {
      const read = await readOrgChart(host, path);
      for (const problem of read.problems) await host.messages.write(`${problem}\n`);
      if (!read.ok) return 2;
      files.push(read.file);
    }
    const [old, fresh] = files as [OrgChartFile, OrgChartFile];
    const diff = diffCharts(old, fresh, host.now());
    if (values.html !== undefined) {
      if (!(await writeWhole(host, values.html, diffHtml(diff, host.words, { old: basename(oldPath), fresh: basename(freshPath) })))) return 2;
      await say(host, 'diff.html-written', { path: values.html });
    } else await host.results.write(values.json === true ? `${JSON.stringify(diff)}\n` : diffText(diff, host.words));
    return describeDiff(diff, host.words).length === 0 ? 0 : 1;
  },
});

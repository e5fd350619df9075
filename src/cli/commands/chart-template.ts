import { join } from 'node:path';
import { templateCsvFiles, writeTemplate } from '../../orgchart-tools/template/write-template';
import { defineCommand } from '../command';
import { say } from '../host';
import { writeWhole } from '../read-file';

/** `endrun chart template`: the workbook, or its sheets as four CSV files in a folder. */
export const chartTemplate = defineCommand({
  name: 'chart template',
  words: 'chart.template',
  options: {},
  async run(_, [path, ...more], host) {
    if (path === undefined || more.length > 0) {
      await say(host, 'usage.problem', { problem: host.words('usage.one-operand', { what: 'FILE' }), command: 'chart template' });
      return 2;
    }
    if (/\.xlsx$/i.test(path)) {
      if (!(await writeWhole(host, path, await writeTemplate()))) return 2;
    } else {
      await host.files.mkdir(path, { recursive: true });
      for (const [name, text] of Object.entries(templateCsvFiles())) if (!(await writeWhole(host, join(path, name), text))) return 2;
    }
    await say(host, 'template.written', { path });
    return 0;
  },
});

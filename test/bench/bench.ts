import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../support/source-files';
import { measureBundleSizes } from './bundle-sizes';
import { measureColdStart } from './cold-start';
import { readMails } from './setting';
import { measurePane } from './pane';
import { measureSingleDrafts } from './single-draft';
import { markdownOf } from './table';
import type { Measures } from './table';
import { measureThroughput } from './throughput';

const { values } = parseArgs({ options: { mail: { type: 'string' }, only: { type: 'string' }, save: { type: 'boolean', default: false } } });

/** In the order shown. A measure that needs a file of mails is left out when none is named. */
const measures: Readonly<Record<string, () => Measures | Promise<Measures> | undefined>> = {
  throughput: () => (values.mail === undefined ? undefined : measureThroughput(readMails(values.mail))),
  drafts: measureSingleDrafts,
  'cold-start': measureColdStart,
  bundles: measureBundleSizes,
  pane: measurePane,
};

async function main(): Promise<void> {
  if (values.only !== undefined && !(values.only in measures)) {
    console.error(`npm run bench -- [--mail FILE.jsonl[.gz]] [--only ${Object.keys(measures).join('|')}] [--save]`);
    process.exitCode = 2;
    return;
  }
  const parts = [`# Bench\n\nNode ${process.version} on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), load average ${(loadavg()[0] ?? 0).toFixed(1)}, ${new Date().toISOString().slice(0, 10)}. Single runs on a shared machine: compare within a table, not across machines.\n`];
  for (const [name, measure] of Object.entries(measures)) {
    if (values.only !== undefined && values.only !== name) continue;
    const found = await measure();
    if (found === undefined) continue;
    const text = markdownOf(found);
    parts.push(text);
    console.log(text);
  }
  if (values.save) writeFileSync(join(root, 'test/bench/results.md'), parts.join('\n'));
}

void main();

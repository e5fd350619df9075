import type { OrgChartFile } from '../../core';
import { diffText } from '../../orgchart-tools/diff/describe-diff';
import { publishChart, rollBack } from '../../orgchart-tools/publish/publish-release';
import type { PublishResult } from '../../orgchart-tools/publish/publish-release';
import { createSigner } from '../../orgchart-tools/publish/signing';
import { defineCommand } from '../command';
import type { ExitCode } from '../command';
import { say } from '../host';
import type { CliHost } from '../host';
import { openReleaseFolder } from '../node-release-store';
import { createProgress } from '../progress';
import { readBytes } from '../read-file';
import { readOrgChart } from '../read-org-chart';
import { readPolicyFile } from '../read-policy-file';

type Sign = (text: string) => Promise<string>;

/** Undefined is no key; false, and said so, is a key that cannot be used. */
async function readKey(host: CliHost, path: string | undefined): Promise<Sign | undefined | false> {
  if (path === undefined) return undefined;
  const bytes = await readBytes(host, path);
  if (bytes === undefined) return false;
  const sign = await createSigner(new TextDecoder().decode(bytes));
  if (sign === undefined) await say(host, 'publish.bad-key', { path });
  return sign ?? false;
}

/** A chart without errors; its faults are told. */
async function readChecked(host: CliHost, path: string): Promise<OrgChartFile | ExitCode> {
  const read = await readOrgChart(host, path);
  for (const problem of read.problems) await host.messages.write(`${problem}\n`);
  if (read.ok && read.problems.length === 0) return read.file;
  await say(host, 'publish.faults', { count: read.problems.length });
  return read.ok ? 1 : 2;
}

async function tell(result: PublishResult, folder: string, host: CliHost): Promise<ExitCode> {
  if (result.ok) {
    if (result.diff !== undefined && result.unchanged !== true) await host.messages.write(diffText(result.diff, host.words));
    await say(host, result.unchanged === true ? 'publish.unchanged' : 'publish.done', { serial: result.serial, files: result.files, path: folder });
    return 0;
  }
  if (result.reason === 'shrink') {
    const { kind, gone, of } = result.diff.shrunk;
    await host.messages.write(diffText(result.diff, host.words));
    await say(host, 'publish.shrink', { gone, of, kind: host.words(`publish.shrink.${kind}`), percent: Math.round((gone / of) * 100) });
  } else if (result.reason === 'damaged') await say(host, 'publish.damaged', { problem: host.words(`published.${result.fault}`, { path: result.path }), folder });
  else await say(host, `publish.${result.reason}`);
  return 1;
}

/** `endrun publish`: data only, into the folder that a web server hands out. */
export const publish = defineCommand({
  name: 'publish',
  words: 'publish',
  options: {
    chart: { type: 'string' }, policy: { type: 'string' }, key: { type: 'string' }, 'accept-shrink': { type: 'boolean' }, rollback: { type: 'boolean' }, json: { type: 'boolean' },
  },
  async run(values, [folder, ...more], host) {
    const usage =
      folder === undefined || more.length > 0 ? host.words('usage.one-operand', { what: host.words('publish.folder') })
      : values.chart === undefined && values.rollback !== true ? host.words('usage.missing-option', { option: '--chart' })
      : undefined;
    if (usage !== undefined || folder === undefined) {
      await say(host, 'usage.problem', { problem: usage ?? '', command: 'publish' });
      return 2;
    }
    const sign = await readKey(host, values.key);
    if (sign === false) return 2;
    const store = openReleaseFolder(host, folder);
    let result: PublishResult;
    if (values.rollback === true || values.chart === undefined) result = await rollBack(store, { sign });
    else {
      const file = await readChecked(host, values.chart);
      if (typeof file === 'number') return file;
      const policy = values.policy === undefined ? undefined : await readPolicyFile(host, values.policy);
      if (typeof policy === 'number') return policy;
      if (policy !== undefined && policy.errors > 0) {
        await say(host, 'publish.policy-faults', { count: policy.errors });
        return 1;
      }
      const progress = createProgress(host, host.words('publish.writing'));
      result = await publishChart(store, file, { now: host.now(), policy: policy?.file, acceptShrink: values['accept-shrink'] ?? false, sign, onProgress: progress.step });
      await progress.end();
    }
    if (values.json === true) await host.results.write(`${JSON.stringify(result)}\n`);
    return tell(result, folder, host);
  },
});

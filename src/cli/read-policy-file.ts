import { createJsonPositions, parseJson } from '../orgchart-tools/json-positions';
import { parsePolicy } from '../policy/parse-policy';
import type { PolicyFile } from '../policy/schema';
import type { CliHost } from './host';
import { say } from './host';
import { readBytes } from './read-file';

export interface ReadPolicyFile {
  readonly file: PolicyFile;
  readonly errors: number;
}

/** A policy from disk, its faults told; undefined when nothing can be made of it, with the exit status. */
export async function readPolicyFile(host: CliHost, path: string): Promise<ReadPolicyFile | 1 | 2> {
  const bytes = await readBytes(host, path);
  if (bytes === undefined) return 2;
  const text = new TextDecoder().decode(bytes);
  const json = parseJson(text);
  if (!json.ok) {
    await say(host, 'policy.broken-json', { path, ...json.position, detail: json.message });
    return 2;
  }
  const { file, issues } = parsePolicy(json.value, host.words);
  const positionOf = createJsonPositions(text);
  for (const { severity, path: pointer, message, cure } of issues) {
    const line = host.words('policy.issue', { path, ...positionOf(pointer), message, cure });
    await host.messages.write(`${severity === 'warning' ? 'note: ' : ''}${line}\n`);
  }
  return file === undefined ? 1 : { file, errors: issues.filter(({ severity }) => severity === 'error').length };
}

import { defineCommand } from '../command';
import { say } from '../host';
import { readPolicyFile } from '../read-policy-file';

/** `endrun policy check`: is this policy right, and do its own phrases find what they should? */
export const policyCheck = defineCommand({
  name: 'policy check',
  words: 'policy.check',
  options: {},
  async run(_, [path, ...more], host) {
    if (path === undefined || more.length > 0) {
      await say(host, 'usage.problem', { problem: host.words('usage.one-operand', { what: host.words('policy.file') }), command: 'policy check' });
      return 2;
    }
    const read = await readPolicyFile(host, path);
    if (typeof read === 'number') return read;
    const { file, errors } = read;
    if (errors > 0) await say(host, 'policy.faults', { path, count: errors });
    else await say(host, 'policy.fine', { path, phrases: file.phrases?.length ?? 0, exceptions: file.exceptions?.length ?? 0 });
    return errors > 0 ? 1 : 0;
  },
});

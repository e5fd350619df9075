import { newKeyPair } from '../../orgchart-tools/publish/signing';
import { defineCommand } from '../command';
import { say } from '../host';

const ownerOnly = 0o600;

/** `endrun keys new`: a key pair for signing releases. */
export const keysNew = defineCommand({
  name: 'keys new',
  words: 'keys.new',
  options: {},
  async run(_, [path, ...more], host) {
    if (path === undefined || more.length > 0) {
      await say(host, 'usage.problem', { problem: host.words('usage.one-operand', { what: host.words('keys.file') }), command: 'keys new' });
      return 2;
    }
    const { privateText, publicText } = await newKeyPair();
    const publicPath = `${path}.pub`;
    try {
      // Never over a file that is there: it may be the key in use.
      await host.files.writeFile(path, privateText, { flag: 'wx', mode: ownerOnly });
      await host.files.writeFile(publicPath, publicText, { flag: 'wx' });
    } catch (fault) {
      const { code, message } = fault as NodeJS.ErrnoException;
      if (code === undefined) throw fault;
      await say(host, code === 'EEXIST' ? 'keys.exists' : 'file.unwritable', { path, detail: message });
      return 2;
    }
    await say(host, 'keys.written', { path, publicPath });
    return 0;
  },
});

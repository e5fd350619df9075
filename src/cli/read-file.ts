import type { CliHost } from './host';
import { say } from './host';

/** The bytes of a file; undefined, and said so, when it cannot be read. */
export async function readBytes(host: CliHost, path: string): Promise<Uint8Array | undefined> {
  try {
    return await host.files.readFile(path);
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    if (code === undefined) throw fault;
    await say(host, code === 'ENOENT' ? 'file.missing' : 'file.unreadable', { path, detail: message });
    return undefined;
  }
}

/** Puts a file in its place in one step, so that nobody reads half of it. */
export async function writeWhole(host: CliHost, path: string, content: string | Uint8Array): Promise<boolean> {
  const next = `${path}.next`;
  try {
    await host.files.writeFile(next, content);
    await host.files.rename(next, path);
    return true;
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    if (code === undefined) throw fault;
    await say(host, 'file.unwritable', { path, detail: message });
    return false;
  }
}

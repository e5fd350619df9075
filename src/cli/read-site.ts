import { join } from 'node:path';
import type { SiteFiles } from '../site/site-files';
import { wellKnownPath } from '../site/site-files';
import type { CliHost } from './host';

/** The built site that comes with this program. */
const ownSite = join(__dirname, '../site');

/** The files of a site on disk by path; hidden ones are not part of it, but for the well-known one. Undefined when there is none. */
export async function readSite({ files }: Pick<CliHost, 'files'>, folder: string = ownSite): Promise<SiteFiles | undefined> {
  const found = new Map<string, Uint8Array>();
  const walk = async (relative: string): Promise<void> => {
    for (const entry of await files.readdir(join(folder, relative), { withFileTypes: true })) {
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory() && (!entry.name.startsWith('.') || entry.name === '.well-known')) await walk(path);
      else if (entry.isFile() && (!entry.name.startsWith('.') || path === wellKnownPath)) found.set(path, await files.readFile(join(folder, path)));
    }
  };
  await walk('').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'ENOENT' && fault.code !== 'ENOTDIR') throw fault;
  });
  return found.has('manifest.xml') && found.has('launchevent.js') ? found : undefined;
}

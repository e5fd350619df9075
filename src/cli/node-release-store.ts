import { dirname, join } from 'node:path';
import type { ReleaseStore } from '../orgchart-tools/publish/release-store';
import type { CliHost } from './host';

const isMissing = (fault: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes((fault as NodeJS.ErrnoException).code ?? '');

/** A published folder on disk. */
export function openReleaseFolder({ files }: Pick<CliHost, 'files'>, folder: string): ReleaseStore {
  const at = (path: string): string => join(folder, path);
  const missingIs = <T>(instead: T) => (fault: unknown): T => {
    if (isMissing(fault)) return instead;
    throw fault;
  };
  const made = new Set<string>();
  const makeFolderOf = async (path: string): Promise<void> => {
    const parent = dirname(at(path));
    if (!made.has(parent)) await files.mkdir(parent, { recursive: true });
    made.add(parent);
  };
  return {
    read: (path) => files.readFile(at(path), 'utf8').catch(missingIs(undefined)),
    write: async (path, text) => {
      await makeFolderOf(path);
      await files.writeFile(at(path), text);
    },
    replace: async (path, text) => {
      await makeFolderOf(path);
      const next = `${at(path)}.next`;
      const handle = await files.open(next, 'w');
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await files.rename(next, at(path));
    },
    list: (path) => files.readdir(at(path)).catch(missingIs([])),
    remove: (path) => files.rm(at(path), { recursive: true, force: true }),
  };
}

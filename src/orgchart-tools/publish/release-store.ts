/** The folder that a web server serves, as publishing needs it. Paths use `/` and start inside the folder. */
export interface ReleaseStore {
  /** Undefined when there is no such file. */
  readonly read: (path: string) => Promise<string | undefined>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Puts the new text in the place of the old one in a single step: a reader sees one or the other. */
  readonly replace: (path: string, text: string) => Promise<void>;
  /** Names inside a folder; none when it is missing. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly remove: (path: string) => Promise<void>;
}

/** A store that is kept in memory: what the chart desk zips. */
export function memoryStore(files: Map<string, string> = new Map()): ReleaseStore & { readonly files: ReadonlyMap<string, string> } {
  return {
    files,
    read: (path) => Promise.resolve(files.get(path)),
    write: (path, text) => Promise.resolve(void files.set(path, text)),
    replace: (path, text) => Promise.resolve(void files.set(path, text)),
    list: (folder) => Promise.resolve([...new Set([...files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))]),
    remove: (path) => {
      [...files.keys()].filter((each) => each === path || each.startsWith(`${path}/`)).forEach((each) => files.delete(each));
      return Promise.resolve();
    },
  };
}

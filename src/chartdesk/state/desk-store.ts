import { createStore, del, get, set } from 'idb-keyval';
import type { ImportIssue } from '../../orgchart-tools/import/issue-log';
import type { DeskChart } from './desk-chart';

/** Unfinished work, kept on this machine. */
export interface SavedWork {
  readonly chart: DeskChart;
  readonly files: readonly string[];
  /** What keeps the chart from being released, whatever is edited. */
  readonly heldBy: readonly ImportIssue[];
  /** Milliseconds since 1970 UTC. */
  readonly savedAt: number;
}

export interface DeskStore {
  readonly load: () => Promise<SavedWork | undefined>;
  readonly save: (work: SavedWork) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const storeName = 'work';
const key = 'chart';

/** The browser's own database. A browser that refuses it (private windows) loses only the autosave. */
export function browserStore(): DeskStore {
  const database = createStore('endrun-chart-desk', storeName);
  return {
    load: async () => {
      try {
        return await get<SavedWork>(key, database);
      } catch {
        return undefined;
      }
    },
    save: async (work) => set(key, work, database),
    clear: async () => del(key, database),
  };
}

import { openDB } from 'idb';
import type { DeskChart } from './desk-chart';

/** Unfinished work, kept on this machine. */
export interface SavedWork {
  readonly chart: DeskChart;
  readonly files: readonly string[];
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
  const open = () => openDB('endrun-chart-desk', 1, { upgrade: (database) => void database.createObjectStore(storeName) });
  return {
    load: async () => {
      try {
        return await (await open()).get(storeName, key) as SavedWork | undefined;
      } catch {
        return undefined;
      }
    },
    save: async (work) => { await (await open()).put(storeName, work, key); },
    clear: async () => { await (await open()).delete(storeName, key); },
  };
}

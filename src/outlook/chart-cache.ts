import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';

/** Texts by key, kept on this machine; best effort. */
export interface ChartCache {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly set: (key: string, text: string) => Promise<void>;
  /** Drops every text whose key is not in the list. */
  readonly keepOnly: (keys: readonly string[]) => Promise<void>;
}

const databaseName = 'endrun';
const storeName = 'chart';

export function memoryCache(): ChartCache {
  const texts = new Map<string, string>();
  return {
    get: (key) => Promise.resolve(texts.get(key)),
    set: (key, text) => Promise.resolve(void texts.set(key, text)),
    keepOnly: (keys) => {
      const kept = new Set(keys);
      Array.from(texts.keys()).forEach((key) => { if (!kept.has(key)) texts.delete(key); });
      return Promise.resolve();
    },
  };
}

/** IndexedDB where there is one; the classic Windows runtime has none, private windows may refuse it. */
export function openChartCache(): ChartCache {
  const memory = memoryCache();
  if (typeof indexedDB === 'undefined') return memory;
  let opened: Promise<IDBPDatabase | undefined> | undefined;
  const database = (): Promise<IDBPDatabase | undefined> => {
    // Opening may throw as well as reject.
    opened ??= Promise.resolve().then(() => openDB(databaseName, 1, { upgrade: (db) => { db.createObjectStore(storeName); } })).catch(() => undefined);
    return opened;
  };
  const either = async <T>(work: (db: IDBPDatabase) => Promise<T>, instead: () => Promise<T>): Promise<T> => {
    const db = await database();
    return db === undefined ? instead() : work(db).catch(instead);
  };
  return {
    get: (key) => either((db) => db.get(storeName, key) as Promise<string | undefined>, () => memory.get(key)),
    set: (key, text) => either(async (db) => { await db.put(storeName, text, key); }, () => memory.set(key, text)),
    keepOnly: (keys) => either(async (db) => {
      const stored = await db.getAllKeys(storeName);
      const kept = new Set(keys);
      await Promise.all(stored.filter((key) => !kept.has(String(key))).map((key) => db.delete(storeName, key)));
    }, () => memory.keepOnly(keys)),
  };
}

import { createStore, delMany, get, keys as storedKeys, set } from 'idb-keyval';

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
  const database = createStore(databaseName, storeName);
  // Opening may throw as well as reject.
  const either = <T>(work: () => Promise<T>, instead: () => Promise<T>): Promise<T> => Promise.resolve().then(work).catch(instead);
  return {
    get: (key) => either(() => get<string>(key, database), () => memory.get(key)),
    set: (key, text) => either(() => set(key, text, database), () => memory.set(key, text)),
    keepOnly: (keys) => either(async () => {
      const kept = new Set(keys);
      await delMany((await storedKeys<string>(database)).filter((key) => !kept.has(key)), database);
    }, () => memory.keepOnly(keys)),
  };
}

import type { Checker } from './checker';
import type { LocalChartPort } from './pane-services';

const storageKey = 'endrun.chart-file';

interface Kept {
  readonly name: string;
  readonly text: string;
}

function read(storage: () => Storage): Kept | undefined {
  try {
    const { name, text } = JSON.parse(storage().getItem(storageKey) ?? '{}') as Partial<Kept>;
    return name === undefined || text === undefined ? undefined : { name, text };
  } catch {
    return undefined;
  }
}

/** An org chart from a file of the rep's own, kept in this browser. `storage` may throw, as in a frame that may keep nothing. */
export function createLocalChart(checker: Checker, storage: () => Storage): LocalChartPort {
  const kept = read(storage);
  let current = kept?.name;
  if (kept !== undefined) void checker.useChartFile(kept.text).then((faults) => { if (faults.length > 0) current = undefined; });
  const keep = (value: Kept | undefined) => {
    current = value?.name;
    try {
      storage().removeItem(storageKey);
      if (value !== undefined) storage().setItem(storageKey, JSON.stringify(value));
    } catch {
      // Too large, or a browser that keeps nothing for a frame: used until the pane closes.
    }
  };
  return {
    current: () => current,
    load: async (file) => {
      const text = await file.text();
      const faults = await checker.useChartFile(text);
      if (faults.length === 0) keep({ name: file.name, text });
      return faults;
    },
    forget: async () => {
      await checker.useChartFile(undefined);
      keep(undefined);
    },
  };
}

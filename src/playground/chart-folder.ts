import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pointerName } from '../core';
import type { OrgChartFile } from '../core';
import { publishChart } from '../orgchart-tools/publish/publish-release';
import { memoryStore } from '../orgchart-tools/publish/release-store';

/** Reads a file of a published chart; undefined when there is none. */
export type ChartFolder = (relative: string) => Promise<string | undefined>;

/** A published folder as it is; a single chart file is published in memory, again whenever it changed. */
export function openChartFolder(given: string): ChartFolder {
  const read = (file: string) => readFile(file, 'utf8').catch(() => undefined);
  if (statSync(given, { throwIfNoEntry: false })?.isDirectory() === true) return (relative) => read(path.join(given, path.normalize(`/${relative}`)));
  const store = memoryStore();
  return async (relative) => {
    if (relative === pointerName) {
      const text = await read(given);
      if (text === undefined) return undefined;
      await publishChart(store, JSON.parse(text) as OrgChartFile, { now: Date.now(), acceptShrink: true });
    }
    return store.read(relative);
  };
}

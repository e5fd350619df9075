import { checkDraft } from '../../src/core';
import type { Draft } from '../../src/core';
import { publishChart } from '../../src/orgchart-tools/publish/publish-release';
import { memoryStore } from '../../src/orgchart-tools/publish/release-store';
import { memoryCache } from '../../src/outlook/chart-cache';
import { createPublishedSource } from '../../src/outlook/published-source';
import { englishReportWords as words } from '../../src/words/english';
import { largeChart } from '../support/large-chart';

/**
 * What one draft costs the add-in on a machine that has no chart yet, for charts of growing size: requests, what they
 * carry, and the time to fetch (from memory), check the hashes, index and judge. `tsx test/bench/draft-cost.ts`
 */
const sizes = [1_000, 10_000, 20_000, 50_000, 200_000];
const peoplePerAccount = 100;
const draft: Draft = { from: { address: 'ana@ourcompany.example' }, to: [{ address: 'p0@a5.example' }], cc: [{ address: 'p3@a7.example' }], bcc: [], subject: 'Storage', body: 'Shall we talk about storage?', bodyType: 'text' };
const addresses = draft.to.concat(draft.cc).map(({ address }) => address);

async function measure(people: number): Promise<Record<string, number | string>> {
  const store = memoryStore();
  await publishChart(store, largeChart({ accounts: people / peoplePerAccount, people: peoplePerAccount, generatedAt: '2026-11-20T06:00:00Z' }), { now: Date.now(), acceptShrink: true });
  let requests = 0;
  let characters = 0;
  const fetchText = async (path: string): Promise<string | undefined> => {
    const text = await store.read(path);
    requests += 1;
    characters += text?.length ?? 0;
    return text;
  };
  const source = createPublishedSource({ fetchText, cache: memoryCache(), now: Date.now });
  const started = performance.now();
  const found = await source.read(addresses);
  const read = performance.now();
  if (!found.ok) throw new Error(found.reason);
  checkDraft(draft, found.chart, { words, now: Date.now() });
  return { people, requests, 'KB fetched': Math.round(characters / 1024), 'ms read and index': Number((read - started).toFixed(1)), 'ms check': Number((performance.now() - read).toFixed(1)) };
}

async function main(): Promise<void> {
  await measure(sizes[0] ?? 0);
  const rows: Record<string, number | string>[] = [];
  for (const people of sizes) rows.push(await measure(people));
  console.table(rows);
}

void main();

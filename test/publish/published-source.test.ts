import { base64url, checkDraft, manifestPath, pointerName, sha256, shardPath } from '../../src/core';
import type { Draft, OrgChartFile } from '../../src/core';
import { memoryCache } from '../../src/outlook/chart-cache';
import { createPublishedSource } from '../../src/outlook/published-source';
import type { SourcePort } from '../../src/outlook/published-source';
import { publishChart } from '../../src/orgchart-tools/publish/publish-release';
import { memoryStore } from '../../src/orgchart-tools/publish/release-store';
import { englishReportWords as words } from '../../src/words/english';
import { largeChart } from '../support/large-chart';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.parse('2026-11-24T06:00:00Z');

/** A server over a store, with the log of what was asked, and a clock. */
function bench(files = new Map<string, string>()) {
  const store = memoryStore(files);
  const world = { now: start, down: false, denied: false, asked: [] as string[], verify: undefined as SourcePort['verify'] };
  const cache = memoryCache();
  const port = (): SourcePort => ({
    cache, now: () => world.now, ...(world.verify === undefined ? {} : { verify: world.verify }),
    fetchText: async (path) => {
      world.asked.push(path);
      if (world.down) throw new Error('offline');
      return store.read(path);
    },
  });
  const publish = (file: OrgChartFile) => publishChart(store, file, { now: world.now, acceptShrink: true });
  /** As after a restart of Outlook: nothing in memory, the cache still there. */
  return { store, files, world, publish, source: () => createPublishedSource(port()) };
}

const day1 = '2026-11-20T06:00:00Z';
const day2 = '2026-11-23T06:00:00Z';

test('asks for pointer, manifest and the shards of the domains in the draft, and for nothing else', async () => {
  const { world, publish, source } = bench();
  await publish(largeChart({ accounts: 210, people: 100, generatedAt: day1 }));
  const found = await source().read(['p1@a7.example', 'someone@elsewhere.example', 'ana@ourcompany.example']);
  expect(found).toMatchObject({ ok: true });
  expect(world.asked.slice(0, 2)).toEqual(['current.json', expect.stringMatching(/^r\/[\w-]+\/manifest\.json$/)]);
  expect(world.asked.slice(2).length).toBeLessThanOrEqual(2);
  if (found.ok) expect(found.chart.byAddress.get('p1@a7.example')?.managerId).toBe('p0');
});

test('follows a second domain and an external address to the account', async () => {
  const { publish, source } = bench();
  await publish(largeChart({ accounts: 210, people: 100, generatedAt: day1 }));
  const found = await source().read(['p1@sub.alias7.example', 'consultant8@freelance.example']);
  expect(found.ok && [...found.chart.accounts.keys()].sort()).toEqual(expect.arrayContaining(['a7', 'a8']));
  expect(found.ok && found.chart.byAddress.get('consultant8@freelance.example')?.accountId).toBe('a8');
});

test.each([['p0@a0.example', 'Deal 1 storage'], ['p0@a5.example', 'storage'], ['p9@a3.example', 'Deal 3']])('a draft to %s gives the same report from shards as from the whole chart', async (to, subject) => {
  const { publish, source } = bench();
  const file = largeChart({ accounts: 210, people: 100, generatedAt: day1 });
  await publish(file);
  const draft: Draft = { from: { address: 'ana@ourcompany.example' }, to: [{ address: to }], cc: [], bcc: [], subject, body: 'Shall we talk about storage?', bodyType: 'text' };
  const small = bench();
  await small.publish({ ...file, accounts: file.accounts.slice(0, 20) });
  const [sharded, whole] = [await source().read([to]), await small.source().read([to])];
  if (!sharded.ok || !whole.ok) throw new Error('no chart');
  const report = checkDraft(draft, sharded.chart, { words, now: start });
  expect(report.bypasses.length).toBeGreaterThan(0);
  expect(report).toEqual(checkDraft(draft, whole.chart, { words, now: start }));
});

test('within ten minutes nothing is asked again, after that while the kept chart is used', async () => {
  const { world, publish, source } = bench();
  await publish(largeChart({ accounts: 3, people: 3, generatedAt: day1 }));
  const one = source();
  await one.read(['p1@a1.example']);
  const asked = world.asked.length;
  world.now += 5 * minute;
  await one.read(['p1@a1.example']);
  expect(world.asked).toHaveLength(asked);
  await publish(largeChart({ accounts: 3, people: 3, generatedAt: day2 }));
  world.now += 10 * minute;
  const stale = await one.read(['p1@a1.example']);
  expect(stale.ok && stale.file.generatedAt).toBe(day1);
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  const renewed = await one.read(['p1@a1.example']);
  expect(renewed.ok && renewed.file.generatedAt).toBe(day2);
});

test('offline: the last good chart, also after a restart, and said so', async () => {
  const { world, publish, source } = bench();
  await publish(largeChart({ accounts: 3, people: 3, generatedAt: day1 }));
  await source().read(['p1@a1.example']);
  world.now += 3 * day;
  world.down = true;
  expect(await source().read(['p1@a1.example'])).toMatchObject({ ok: true, notice: 'kept', file: { generatedAt: day1 } });
});

test('without any chart: no chart, or not reachable', async () => {
  const { world, source } = bench();
  expect(await source().read(['a@b.example'])).toEqual({ ok: false, reason: 'no-chart' });
  world.down = true;
  expect(await source().read(['a@b.example'])).toEqual({ ok: false, reason: 'offline' });
});

describe('what is not what it says it is', () => {
  async function published() {
    const set = bench();
    await set.publish(largeChart({ accounts: 3, people: 3, generatedAt: day1 }));
    await set.source().read(['p1@a1.example']);
    set.world.now += 3 * day;
    return set;
  }
  const spoil = (files: Map<string, string>, part: RegExp) => [...files.keys()].filter((path) => part.test(path)).forEach((path) => files.set(path, (files.get(path) ?? '').replace('Person 1', 'Someone').replace('"serial"', '"Serial"')));

  test.each([['a shard', /\/s\//], ['the manifest', /manifest\.json$/]])('%s changed on the server: the last good chart stays', async (_, part) => {
    const { files, publish, source } = await published();
    await publish(largeChart({ accounts: 3, people: 4, generatedAt: day2 }));
    spoil(files, part);
    expect(await source().read(['p1@a1.example'])).toMatchObject({ ok: true, notice: 'refused', file: { generatedAt: day1 } });
  });

  test('the same on a machine that has no chart yet: not checked', async () => {
    const { files, store, publish } = await published();
    await publish(largeChart({ accounts: 3, people: 4, generatedAt: day2 }));
    spoil(files, /\/s\//);
    expect(await bench(files).source().read(['p1@a1.example'])).toEqual({ ok: false, reason: 'bad-chart' });
    expect(await store.read('current.json')).toBeDefined();
  });

  test('an older release put back by hand is refused', async () => {
    const { store, publish, source, world } = await published();
    const old = (await store.read('current.json')) ?? '';
    await publish(largeChart({ accounts: 3, people: 4, generatedAt: day2 }));
    await source().read(['p1@a1.example']);
    await store.write('current.json', old);
    world.now += 3 * day;
    expect(await source().read(['p1@a1.example'])).toMatchObject({ ok: true, notice: 'refused', file: { generatedAt: day2 } });
  });

  test('a missing or bad signature', async () => {
    const { publish, source, world } = await published();
    world.verify = (_, jws) => Promise.resolve(jws === undefined ? 'bad' : 'good');
    await publish(largeChart({ accounts: 3, people: 4, generatedAt: day2 }));
    expect(await source().read(['p1@a1.example'])).toMatchObject({ ok: true, notice: 'refused', file: { generatedAt: day1 } });
  });
});

test('a release whose titles were never read is refused, rather than judged as if nobody had a rank', async () => {
  const { store, source } = bench();
  const shard = JSON.stringify({ version: 1, accounts: largeChart({ accounts: 1, people: 3, generatedAt: day1 }).accounts.map((account) => ({ ...account, people: account.people.map((row) => ({ ...row, level: undefined })) })), referred: [], see: {} });
  const manifest = JSON.stringify({ format: 'endrun-orgchart-manifest', version: 1, serial: 1, generatedAt: day1, ownDomains: ['ourcompany.example'], counts: {}, mode: 'single', prefixHex: 0, shards: { all: base64url(sha256(shard)) }, external: {} });
  const pointer = { format: 'endrun-orgchart-pointer', version: 1, release: 'by-other-hands', mode: 'single', prefixHex: 0, manifest: manifestPath('by-other-hands'), sha256: base64url(sha256(manifest)), former: [] };
  await store.write(shardPath('by-other-hands', 'all'), shard);
  await store.write(manifestPath('by-other-hands'), manifest);
  await store.write(pointerName, JSON.stringify(pointer));
  expect(await source().read(['p1@a0.example'])).toEqual({ ok: false, reason: 'bad-chart' });
});

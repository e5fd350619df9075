import { diffCharts } from '../../src/orgchart-tools/diff/diff-charts';
import { publishChart, rollBack } from '../../src/orgchart-tools/publish/publish-release';
import { readPublishedChart } from '../../src/orgchart-tools/publish/read-release';
import { memoryStore } from '../../src/orgchart-tools/publish/release-store';
import type { ReleaseStore } from '../../src/orgchart-tools/publish/release-store';
import type { OrgChartFile } from '../../src/core';
import { largeChart } from '../support/large-chart';

const now = Date.parse('2026-11-24T06:00:00Z');
const options = { now, acceptShrink: false };

const chart = (day: string, accounts = 10, people = 10): OrgChartFile => largeChart({ accounts, people, generatedAt: `${day}T06:00:00Z` });

const readBack = async (store: ReleaseStore): Promise<OrgChartFile> => {
  const read = await readPublishedChart(store);
  if (!read.ok) throw new Error(`${read.fault} ${read.path}`);
  return read.value.file;
};

test('a small chart is one file, and reads back as it was', async () => {
  const store = memoryStore();
  const result = await publishChart(store, chart('2026-11-20'), options);
  expect(result).toMatchObject({ ok: true, mode: 'single', serial: 1, files: 1 });
  expect((await readBack(store)).accounts).toEqual(chart('2026-11-20').accounts);
});

test('a large chart is split by domain, and no account is lost or changed', async () => {
  const store = memoryStore();
  const large = chart('2026-11-20', 210, 100);
  expect(await publishChart(store, large, options)).toMatchObject({ ok: true, mode: 'sharded' });
  const back = await readBack(store);
  const byId = (file: OrgChartFile) => [...file.accounts].sort((one, other) => (one.id < other.id ? -1 : 1));
  expect(byId(back)).toEqual(byId(large));
});

test('the same input gives the same bytes, and publishing it again changes nothing', async () => {
  const [one, other] = [memoryStore(), memoryStore()];
  await publishChart(one, chart('2026-11-20'), options);
  await publishChart(other, chart('2026-11-20'), options);
  expect([...one.files]).toEqual([...other.files]);
  expect(await publishChart(one, chart('2026-11-20'), options)).toMatchObject({ ok: true, unchanged: true, serial: 1 });
  expect([...one.files]).toEqual([...other.files]);
});

test('two former releases are kept, older ones removed', async () => {
  const store = memoryStore();
  for (const day of ['2026-11-01', '2026-11-08', '2026-11-15', '2026-11-22']) await publishChart(store, chart(day), options);
  expect(await store.list('r')).toHaveLength(3);
  expect((await readBack(store)).generatedAt).toBe('2026-11-22T06:00:00Z');
});

test('rolling back brings the former chart under a higher serial; twice returns', async () => {
  const store = memoryStore();
  await publishChart(store, chart('2026-11-01'), options);
  expect(await rollBack(store, {})).toEqual({ ok: false, reason: 'no-former' });
  await publishChart(store, chart('2026-11-08'), options);
  expect(await rollBack(store, {})).toMatchObject({ ok: true, serial: 3 });
  expect((await readBack(store)).generatedAt).toBe('2026-11-01T06:00:00Z');
  await rollBack(store, {});
  expect((await readBack(store)).generatedAt).toBe('2026-11-08T06:00:00Z');
});

test('a chart that lost more than a fifth of its rows is not published unless told', async () => {
  const store = memoryStore();
  await publishChart(store, chart('2026-11-01'), options);
  const before = [...store.files];
  const result = await publishChart(store, chart('2026-11-08', 7), options);
  expect(result).toMatchObject({ ok: false, reason: 'shrink', diff: { shrunk: { kind: 'accounts', gone: 3, of: 10 } } });
  expect([...store.files]).toEqual(before);
  expect(await publishChart(store, chart('2026-11-08', 8), options)).toMatchObject({ ok: true });
  expect(await publishChart(store, chart('2026-11-15', 2), { ...options, acceptShrink: true })).toMatchObject({ ok: true });
});

test('a changed shard or manifest is found', async () => {
  const files = new Map<string, string>();
  const store = memoryStore(files);
  await publishChart(store, chart('2026-11-01'), options);
  const shard = [...files.keys()].find((path) => path.includes('/s/')) ?? '';
  files.set(shard, (files.get(shard) ?? '').replace('Person 1', 'Person X'));
  expect(await readPublishedChart(store)).toMatchObject({ ok: false, fault: 'shard-hash', path: shard });
  expect(await publishChart(store, chart('2026-11-08'), options)).toMatchObject({ ok: false, reason: 'damaged' });
  expect(await publishChart(store, chart('2026-11-08'), { ...options, acceptShrink: true })).toMatchObject({ ok: true });
  expect((await readBack(store)).generatedAt).toBe('2026-11-08T06:00:00Z');
});

describe('an interruption at any step', () => {
  /** Counts what changes the folder, and fails at step `failAt`; a failing `write` leaves half of the file, as a full disk does. */
  function failing(files: Map<string, string>, failAt: number): ReleaseStore & { steps: number } {
    const inner = memoryStore(files);
    const store = {
      ...inner,
      steps: 0,
      write: async (path: string, text: string) => {
        if (++store.steps === failAt) {
          files.set(path, text.slice(0, text.length / 2));
          throw new Error('disk full');
        }
        await inner.write(path, text);
      },
      replace: async (path: string, text: string) => {
        if (++store.steps === failAt) throw new Error('disk full');
        await inner.replace(path, text);
      },
      remove: async (path: string) => {
        if (++store.steps === failAt) throw new Error('disk full');
        await inner.remove(path);
      },
    };
    return store;
  }

  async function interruptAt(size: readonly [number, number], stepsOf: (count: number) => readonly number[]): Promise<void> {
    const start = new Map<string, string>();
    for (const day of ['2026-11-01', '2026-11-08', '2026-11-15']) await publishChart(memoryStore(start), chart(day, ...size), options);
    const counted = failing(new Map(start), 0);
    await publishChart(counted, chart('2026-11-22', ...size), options);
    for (const step of stepsOf(counted.steps)) {
      const files = new Map(start);
      await expect(publishChart(failing(files, step), chart('2026-11-22', ...size), options)).rejects.toThrow('disk full');
      const day = (await readBack(memoryStore(files))).generatedAt.slice(0, 10);
      expect(day).toBe(step < counted.steps ? '2026-11-15' : '2026-11-22');
      expect(await publishChart(memoryStore(files), chart('2026-11-22', ...size), options)).toMatchObject({ ok: true });
      expect((await readBack(memoryStore(files))).generatedAt).toBe('2026-11-22T06:00:00Z');
    }
  }

  test('of one file: at every step the old chart or the new one is there, whole, and the next publish mends the rest', () => interruptAt([10, 10], (count) => Array.from({ length: count }, (_, i) => i + 1)));
  test('of many shards: half way', () => interruptAt([210, 100], (count) => [Math.floor(count / 2)]));
});

test('of two who publish at once, the later one is told so at whatever step, and the folder stays whole', async () => {
  const start = new Map<string, string>();
  await publishChart(memoryStore(start), chart('2026-11-15'), options);
  const steps = (files: Map<string, string>, at: number, other: () => Promise<unknown>): ReleaseStore & { count: number } => {
    const inner = memoryStore(files);
    const store = {
      ...inner,
      count: 0,
      write: async (path: string, text: string) => {
        if (++store.count === at) await other();
        await inner.write(path, text);
      },
    };
    return store;
  };
  const counted = steps(new Map(start), 0, () => Promise.resolve());
  await publishChart(counted, chart('2026-11-22'), options);
  expect(counted.count).toBeGreaterThan(1);
  for (let at = 1; at <= counted.count; at += 1) {
    const files = new Map(start);
    const theirs = () => publishChart(memoryStore(files), chart('2026-11-23'), options);
    expect(await publishChart(steps(files, at, theirs), chart('2026-11-22'), options)).toEqual({ ok: false, reason: 'overtaken' });
    expect((await readBack(memoryStore(files))).generatedAt).toBe('2026-11-23T06:00:00Z');
    expect(await publishChart(memoryStore(files), chart('2026-11-22'), options)).toMatchObject({ ok: true, serial: 3 });
  }
});

test('the difference names who came, left and moved', () => {
  const old = chart('2026-11-01', 2, 4);
  const fresh = structuredClone(old);
  const [one, other] = fresh.accounts;
  if (one === undefined || other === undefined) throw new Error('no accounts');
  one.people = one.people.filter(({ id }) => id !== 'p2');
  one.people.push({ id: 'new', name: 'Nora New', emails: ['nora@a0.example'], managerId: 'p1' });
  const mover = one.people.find(({ id }) => id === 'p3');
  one.people = one.people.filter((person) => person !== mover);
  other.people.push({ ...mover, id: 'p3b', managerId: 'p1' });
  Object.assign(one.people.find(({ id }) => id === 'p1') ?? {}, { status: 'left' });
  Object.assign(one.engagements?.[0] ?? {}, { allowed: [{ personId: 'p0', until: '2026-12-01' }] });
  expect(diffCharts(old, fresh, now)).toMatchObject({
    peopleAdded: [{ name: 'Nora New' }],
    peopleLeft: [{ address: 'p1@a0.example' }, { address: 'p2@a0.example' }],
    peopleMoved: [{ address: 'p3@a0.example', from: 'Account 0', to: 'Account 1' }],
    managersChanged: [{ address: 'p3@a0.example', from: 'Person 0', to: 'Person 1' }],
    contactsGone: [{ engagement: 'Deal 0', people: ['Person 1'] }],
    allowancesExpiring: [{ engagement: 'Deal 0', people: ['Person 0'], until: '2026-12-01' }],
  });
});

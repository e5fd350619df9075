import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { compactVerify, importJWK } from 'jose';
import type { JWK } from 'jose';
import { createDeskEngine } from '../../src/chartdesk/engine/create-desk-engine';
import type { DeskEngine, Opened } from '../../src/chartdesk/engine/desk-engine';
import { placeOfKey } from '../../src/chartdesk/engine/order-people';
import type { PeopleQuery } from '../../src/chartdesk/engine/order-people';
import { patchOf } from '../../src/chartdesk/state/desk-chart';
import { changeEngagement, changePerson } from '../../src/chartdesk/state/edits';
import { base64url, printOrgChart } from '../../src/core';
import type { OrgChartFile } from '../../src/core';
import { newKeyPair } from '../../src/orgchart-tools/publish/signing';
import type { PolicyFile } from '../../src/policy/schema';
import { englishDeskWords as words } from '../../src/words/english-chartdesk';
import { createFolder, runCli } from '../support/cli';
import { largeChart } from '../support/large-chart';
import { deskChart } from './rows';

const now = Date.parse('2026-11-24T06:00:00Z');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const chartFile = (file: OrgChartFile, name = 'org-chart.json') => ({ name, bytes: bytes(printOrgChart(file)) });
const start = (): DeskEngine => createDeskEngine({ words, now: () => now });
const anew = { ownDomains: [], refresh: false, waiting: [] };

async function opened(engine: DeskEngine, ...given: Parameters<DeskEngine['open']>): Promise<Opened & { readonly chart: NonNullable<Opened['chart']> }> {
  const result = await engine.open(...given);
  if (result.chart === undefined) throw new Error(JSON.stringify(result.fileIssues));
  return { ...result, chart: result.chart };
}

async function zipped(engine: DeskEngine, policy?: PolicyFile): Promise<{ readonly bytes: Uint8Array; readonly files: Readonly<Record<string, string>> }> {
  const made = await engine.makeRelease('folder', { acceptShrink: false, policy });
  if (!made.ok) throw new Error(made.message);
  return { bytes: made.bytes, files: Object.fromEntries(Object.entries(unzipSync(made.bytes)).map(([name, content]) => [name, strFromU8(content)])) };
}

const filesUnder = (folder: string, prefix: string): Record<string, string> => Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
  const path = join(entry.parentPath, entry.name);
  return [`${prefix}${path.slice(folder.length)}`, readFileSync(path, 'utf8')];
}));

test.each([['one file', 10], ['shards', 210]])('a release is the folder that endrun publish writes, byte for byte: %s', async (_, accounts) => {
  const one = largeChart({ accounts, people: 100, generatedAt: '2026-11-20T06:00:00Z' });
  const two = { ...one, generatedAt: '2026-11-23T06:00:00Z', accounts: one.accounts.map((account) => ({ ...account, name: `${account.name} Inc` })) };
  const disk = createFolder({ 'one.json': printOrgChart(one), 'two.json': printOrgChart(two) });
  try {
    const folder = join(disk.path, 'orgchart');
    const engine = start();
    await opened(engine, [chartFile(one)], anew);
    expect(await runCli(['publish', folder, '--chart', join(disk.path, 'one.json')], { now })).toMatchObject({ status: 0 });
    const first = await zipped(engine);
    expect(first.files).toEqual(filesUnder(folder, 'orgchart'));

    // A week later, over the folder that is out there.
    await opened(engine, [chartFile(two)], anew);
    expect(await engine.openInUse({ name: 'orgchart.zip', bytes: first.bytes })).toMatchObject({ ok: true, accounts });
    expect(await runCli(['publish', folder, '--chart', join(disk.path, 'two.json')], { now })).toMatchObject({ status: 0 });
    expect((await zipped(engine)).files).toEqual(filesUnder(folder, 'orgchart'));
  } finally {
    disk.remove();
  }
});

const policy: PolicyFile = {
  format: 'endrun-policy', version: 1, askAtSend: 'caution', quietAccounts: ['a1'],
  phrases: [{ words: ['call * lawyers'], id: 'lawyers', category: 'threat', flags: ['Then we call our lawyers.'] }],
};

test('a policy goes out as endrun publish --policy sends it, and comes back with the folder', async () => {
  const chart = largeChart({ accounts: 3, people: 10, generatedAt: '2026-11-20T06:00:00Z' });
  const disk = createFolder({ 'chart.json': printOrgChart(chart), 'policy.json': JSON.stringify(policy) });
  try {
    const folder = join(disk.path, 'orgchart');
    const engine = start();
    await opened(engine, [chartFile(chart)], anew);
    expect(await runCli(['publish', folder, '--chart', join(disk.path, 'chart.json'), '--policy', join(disk.path, 'policy.json')], { now })).toMatchObject({ status: 0 });
    const made = await zipped(engine, policy);
    expect(made.files).toEqual(filesUnder(folder, 'orgchart'));
    expect((await opened(engine, [{ name: 'orgchart.zip', bytes: made.bytes }], anew)).chart.policy).toEqual(policy);
    expect(await engine.openInUse({ name: 'orgchart.zip', bytes: made.bytes })).toMatchObject({ ok: true, policy });
  } finally {
    disk.remove();
  }
});

test('a faulty policy is told with its place, and does not go out', async () => {
  const engine = start();
  await opened(engine, [chartFile(deskChart().file)], anew);
  const wrong = { ...policy, phrases: [{ id: 'lawyers', category: 'threat' as const, words: ['attorneys'], flags: ['Then we call our lawyers.'] }] };
  expect(await engine.checkPolicy(wrong)).toMatchObject([{ code: 'flag-not-found', path: '/phrases/0/flags/0' }]);
  expect(await engine.makeRelease('folder', { acceptShrink: false, policy: wrong })).toMatchObject({ ok: false, message: expect.stringContaining('1 fault') });
  expect(await engine.openPolicy({ name: 'policy.json', bytes: bytes('{\n "format": "endrun-policy",\n "version": 1,\n "sayNothing": true\n}') })).toMatchObject({ issues: [{ code: 'unknown-field', place: { file: 'policy.json', row: 4 } }] });
});

test('with a key the folder is signed, and goes on being signed', async () => {
  const engine = start();
  await opened(engine, [chartFile(deskChart().file)], anew);
  const { privateText, publicText } = await newKeyPair();
  expect(await engine.makeRelease('folder', { acceptShrink: false, key: publicText })).toMatchObject({ ok: false, message: expect.stringContaining('no private key') });
  const made = await engine.makeRelease('folder', { acceptShrink: false, key: privateText });
  if (!made.ok) throw new Error(made.message);
  const files = unzipSync(made.bytes);
  const name = (end: string) => Object.keys(files).find((path) => path.endsWith(end)) ?? '';
  const [head, , signature] = strFromU8(files[name('.jws')] ?? new Uint8Array()).split('.');
  await expect(compactVerify(`${head}.${base64url(files[name('/manifest.json')] ?? new Uint8Array())}.${signature}`, await importJWK(JSON.parse(publicText) as JWK))).resolves.toBeDefined();
  await engine.openInUse({ name: 'orgchart.zip', bytes: made.bytes });
  expect(await engine.makeRelease('folder', { acceptShrink: false })).toMatchObject({ ok: false, message: expect.stringContaining('signed') });
});

test('a draft is tried under the policy', async () => {
  const engine = start();
  await opened(engine, [chartFile(largeChart({ accounts: 2, people: 20, generatedAt: '2026-11-20T06:00:00Z' }))], anew);
  const source = { kind: 'json', value: { from: 'ana@ourcompany.example', to: ['p0@a1.example'], subject: 'Storage', body: 'Could we talk about storage?' } } as const;
  expect(await engine.tryDraft(source, undefined, undefined)).toMatchObject({ ok: true, tried: { view: { severity: 'caution' } } });
  expect(await engine.tryDraft(source, undefined, policy)).toMatchObject({ ok: true, tried: { view: { severity: 'none' } } });
});

test('when much is gone since the last release, it must be accepted', async () => {
  const engine = start();
  const whole = largeChart({ accounts: 10, people: 10, generatedAt: '2026-11-20T06:00:00Z' });
  await opened(engine, [chartFile({ ...whole, accounts: whole.accounts.slice(0, 6) })], anew);
  await engine.openInUse(chartFile(whole));
  expect(await engine.compare()).toMatchObject({ shrunk: { gone: 4, of: 10 } });
  expect(await engine.makeRelease('json', { acceptShrink: false })).toMatchObject({ ok: false, message: expect.stringContaining('4 of 10') });
  expect(await engine.makeRelease('json', { acceptShrink: true })).toMatchObject({ ok: true, name: 'org-chart.json' });
});

test('an edit is checked as the whole chart would be', async () => {
  const engine = start();
  const { chart, checked } = await opened(engine, [chartFile(deskChart().file)], anew);
  expect(checked.issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['unknown-manager', 'reports-to-self', 'unknown-id', 'expired-allowance']));
  const edited = changePerson('maple', 'lead', { managerId: 'vp' })(changeEngagement('maple', 'storage', { workingContactIds: ['vp'] })(chart));
  const after = await engine.update(patchOf(chart.file, edited.file));
  const codes = after.issues.map(({ code }) => code);
  expect(codes).not.toContain('reports-to-self');
  expect(codes).not.toContain('unknown-id');
  expect(codes).toContain('unknown-manager');
});

test('fresh people refresh the chart in use, and what was filled in stays', async () => {
  const engine = start();
  const people = { name: 'people.csv', bytes: bytes('account_id,id,name,email,title,reports_to\nbirch,cfo,Ida Holm-Berg,ida@birch.example,Chief Financial Officer,\nbirch,it,Nils Ek,nils@birch.example,Head of IT,cfo') };
  await opened(engine, [chartFile(deskChart().file)], anew);
  const { chart } = await opened(engine, [people], { ownDomains: [], refresh: true, waiting: deskChart().waiting });
  expect(chart.file.accounts.find(({ id }) => id === 'birch')?.people).toMatchObject([{ id: 'cfo', name: 'Ida Holm-Berg' }, { id: 'it', managerId: 'cfo' }]);
  expect(chart.file.accounts.find(({ id }) => id === 'maple')?.engagements).toMatchObject([{ id: 'storage', topics: ['storage'] }]);
  expect(chart.waiting).toEqual(deskChart().waiting);
});

test('a draft gets the verdict that the command line gives', async () => {
  const engine = start();
  await opened(engine, [chartFile(largeChart({ accounts: 2, people: 20, generatedAt: '2026-11-20T06:00:00Z' }))], anew);
  const mail = 'From: Ana <ana@ourcompany.example>\r\nTo: p0@a0.example\r\nSubject: Storage\r\n\r\nCould we talk about storage?\r\n';
  const result = await engine.tryDraft({ kind: 'eml', bytes: bytes(mail) }, undefined, undefined);
  expect(result).toMatchObject({ ok: true, tried: { view: { severity: 'caution' }, draft: { subject: 'Storage' } } });
});

test('files that are no chart are told, and nothing is thrown', async () => {
  const engine = start();
  expect((await engine.open([{ name: 'a.zip', bytes: bytes('no zip') }], anew)).fileIssues).toMatchObject([{ code: 'not-a-published-folder' }]);
  expect((await engine.open([{ name: 'a.json', bytes: bytes('{"format": "endrun-orgchart", "version": 1,') }], anew)).fileIssues).toMatchObject([{ code: 'bad-json' }]);
  expect((await engine.open([{ name: 'a.csv', bytes: bytes('x,y\n1,2') }], anew)).fileIssues).toMatchObject([{ code: 'unknown-table' }, { code: 'no-own-domain' }]);
  expect(await engine.makeRelease('json', { acceptShrink: false })).toMatchObject({ ok: false });
});

test('all people are sorted and filtered by the engine, as rows of the chart', async () => {
  const engine = start();
  const { chart } = await opened(engine, [chartFile(deskChart().file)], anew);
  const names = async (query: Partial<PeopleQuery>): Promise<readonly string[]> => [...await engine.orderPeople({ sought: '', filter: 'all', column: 'name', descending: false, ...query })].map((key) => {
    const { accountIndex, personIndex } = placeOfKey(key);
    return chart.file.accounts[accountIndex]?.people[personIndex]?.name ?? '';
  });
  expect(await names({})).toEqual(['Ida Holm', 'Jonas Vik (GONE)', 'Leona Park', 'Omar Said', 'Ruth Amadi']);
  expect(await names({ descending: true })).toEqual(['Ruth Amadi', 'Omar Said', 'Leona Park', 'Jonas Vik (GONE)', 'Ida Holm']);
  expect(await names({ column: 'account' })).toContain('Ida Holm');
  expect((await names({ column: 'account' }))[0]).toBe('Ida Holm');
  expect((await names({ column: 'level' })).slice(-1)).toEqual(['Omar Said']);
  expect(await names({ sought: 'birch' })).toEqual(['Ida Holm']);
  expect(await names({ filter: 'no-level' })).toEqual(['Omar Said']);
  expect(await names({ filter: 'contacts' })).toEqual(['Leona Park']);
  expect(await names({ filter: 'shared' })).toEqual([]);
  expect(await names({ filter: 'faults' })).toContain('Omar Said');
});

test('a chart that fresh exports come with is the one in use, so that a cut-off export is noticed', async () => {
  const engine = start();
  const whole = largeChart({ accounts: 3, people: 40, generatedAt: '2026-11-20T06:00:00Z' });
  const people = { name: 'people.csv', bytes: bytes(['account_id,id,name,email', ...whole.accounts.map(({ id }) => `${id},new-${id},Nina Neu,nina@${id}.example`)].join('\r\n')) };
  const both = await opened(engine, [chartFile(whole), people], { ...anew, ownDomains: ['ourcompany.example'] });
  expect(both.inUse).toMatchObject({ name: 'org-chart.json', result: { ok: true, accounts: 3 } });
  expect(await engine.compare()).toBeDefined();
  const alone = await opened(start(), [chartFile(whole)], anew);
  expect(alone.inUse).toBeUndefined();
});

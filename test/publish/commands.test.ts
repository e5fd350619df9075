import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder, runCli } from '../support/cli';
import { largeChart } from '../support/large-chart';

const chart = (day: string, accounts = 10, people = 10): string => JSON.stringify(largeChart({ accounts, people, generatedAt: `${day}T06:00:00Z` }));
const folder = createFolder({
  'one.json': chart('2026-05-01'), 'two.json': chart('2026-05-08', 11), 'small.json': chart('2026-05-15', 5),
  'large.json': chart('2026-05-20', 210, 100),
  'faulty.json': chart('2026-05-20').replace('"p1"', '"p2"'),
  'draft.json': JSON.stringify({ from: 'ana@ourcompany.example', to: ['p0@a5.example'], subject: 'Storage', body: 'Shall we talk about storage?' }),
});
afterAll(folder.remove);
const at = (name: string): string => join(folder.path, name);
const publish = (to: string, ...rest: readonly string[]) => runCli(['publish', at(to), ...rest]);

test('from a chart file to a published folder, which every command reads as a chart', async () => {
  expect(await publish('web', '--chart', at('one.json'))).toMatchObject({ status: 0, messages: expect.stringContaining(`Release 1 is published in ${at('web')} (1 file).`) });
  const fromFile = await runCli(['check', '--json', '--chart', at('one.json'), at('draft.json')]);
  const fromFolder = await runCli(['check', '--json', '--chart', at('web'), at('draft.json')]);
  expect(fromFolder).toEqual(fromFile);
  expect(fromFile.results).toContain('"kind":"over"');
});

test('the same from shards', async () => {
  expect((await publish('shards', '--chart', at('large.json'))).status).toBe(0);
  expect(readdirSync(join(at('shards'), 'r'))).toHaveLength(1);
  const fromFolder = await runCli(['check', '--json', '--chart', at('shards'), at('draft.json')]);
  expect(fromFolder).toEqual(await runCli(['check', '--json', '--chart', at('large.json'), at('draft.json')]));
});

test('the next release tells what changed; the shrink guard and a faulty chart stop', async () => {
  expect((await publish('guard', '--chart', at('one.json'))).status).toBe(0);
  expect(await publish('guard', '--chart', at('two.json'))).toMatchObject({ status: 0, messages: expect.stringMatching(/1 account is new\n {2}Account 10\n[\s\S]*Release 2/) });
  expect(await publish('guard', '--chart', at('small.json'))).toMatchObject({ status: 1, messages: expect.stringContaining('Nothing was published: 6 of 11 accounts (55 %) would be gone, which looks like a cut-off export. If it is right, say --accept-shrink.') });
  expect(await publish('guard', '--chart', at('faulty.json'))).toMatchObject({ status: 1, messages: expect.stringContaining('Nothing was published.') });
  expect((await publish('guard', '--rollback')).messages).toContain('Release 3 is published');
});

test('signed: a key pair is made once, and from then on a key is needed', async () => {
  expect((await runCli(['keys', 'new', at('key')])).status).toBe(0);
  expect(statSync(at('key')).mode & 0o077).toBe(0);
  expect((await runCli(['keys', 'new', at('key')])).status).toBe(2);
  expect((await publish('signed', '--chart', at('one.json'), '--key', at('key'))).status).toBe(0);
  const [release = ''] = readdirSync(join(at('signed'), 'r'));
  expect(readFileSync(join(at('signed'), 'r', release, 'manifest.json.jws'), 'utf8')).toMatch(/^[\w-]+\.\.[\w-]{86}$/);
  expect(await publish('signed', '--chart', at('two.json'))).toMatchObject({ status: 1, messages: expect.stringContaining('Name the key with --key.') });
  expect((await publish('signed', '--chart', at('two.json'), '--key', at('key.pub'))).status).toBe(2);
});

test('diff: text, JSON, and a page in which no name can do harm', async () => {
  const nasty = chart('2026-05-08').replace('Account 3', '<img src=x onerror=alert(1)>').replace('"Person 2"', '"\u202egnp.exe"').replace('{"id":"p9"', '{"id":"new","name":"<b>Eve</b>","emails":["eve@a0.example"]},{"id":"p9"');
  const set = createFolder({ 'old.json': chart('2026-05-01'), 'new.json': nasty });
  const [old, fresh, page] = [join(set.path, 'old.json'), join(set.path, 'new.json'), join(set.path, 'diff.html')];
  expect(await runCli(['chart', 'diff', old, old])).toEqual({ status: 0, results: 'Nothing changed.\n', messages: '' });
  expect((await runCli(['chart', 'diff', old, fresh])).results).toContain('1 person is new\n  <b>Eve</b> <eve@a0.example>, Account 0');
  expect(JSON.parse((await runCli(['chart', 'diff', old, fresh, '--json'])).results)).toMatchObject({ peopleAdded: [{ address: 'eve@a0.example' }] });
  expect((await runCli(['chart', 'diff', old, fresh, '--html', page])).status).toBe(1);
  const html = readFileSync(page, 'utf8');
  expect(html).toContain('&lt;b&gt;Eve&lt;/b&gt;');
  expect(html).not.toMatch(/<b>|<img|<script|\u202e/);
  set.remove();
});

test('a process that is killed in the middle leaves the former chart in use', async () => {
  expect((await publish('killed', '--chart', at('large.json'))).status).toBe(0);
  const set = createFolder({ 'next.json': chart('2026-05-27', 260, 100) });
  // Told to stand still with 50 of its thousands of shards written, so that the kill always comes in the middle.
  const script = `
    const { run } = require('./src/cli/run');
    const { englishCliWords } = require('./src/words/english-cli');
    const files = require('node:fs/promises');
    const sink = { isTerminal: false, write: async () => {} };
    let written = 0;
    const writeFile = async (...what) => {
      await files.writeFile(...what);
      written += 1;
      if (written === 50) console.log('in the middle');
      if (written >= 50) await new Promise((resolve) => { setTimeout(resolve, 1e9); });
    };
    run(['publish', process.argv[1], '--chart', process.argv[2]], { results: sink, messages: sink, files: { ...files, writeFile }, environment: {}, now: Date.now, words: englishCliWords, version: '', standardInput: [] });
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', script, at('killed'), join(set.path, 'next.json')], { cwd: join(__dirname, '../..'), stdio: ['ignore', 'pipe', 'inherit'] });
  const killed = new Promise<NodeJS.Signals | null>((resolve) => { child.once('exit', (_, signal) => resolve(signal)); });
  const releases = join(at('killed'), 'r');
  child.stdout.once('data', () => child.kill('SIGKILL'));
  expect(await killed).toBe('SIGKILL');
  expect(readdirSync(releases)).toHaveLength(2);
  expect((await runCli(['chart', 'diff', at('large.json'), at('killed')])).results).toBe('Nothing changed.\n');
  expect((await publish('killed', '--chart', join(set.path, 'next.json'))).status).toBe(0);
  set.remove();
});

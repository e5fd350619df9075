import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { createFolder, runCli } from '../support/cli';

const orgChart = {
  format: 'endrun-orgchart', version: 1, generatedAt: '2026-05-20', ownDomains: ['brightwater.example'],
  accounts: [{
    id: 'alder', name: 'Alder', domains: ['alder.example'],
    people: [
      { id: 'p-cio', name: 'Theo Marsh', emails: ['theo@alder.example'], title: 'Chief Information Officer' },
      { id: 'p-vp', name: 'Dana Whitlock', emails: ['dana@alder.example'], title: 'Vice President, Infrastructure', managerId: 'p-cio' },
    ],
    engagements: [{
      id: 'storage', name: 'Storage refresh', topics: ['storage'], workingContactIds: ['p-vp'],
      allowed: [{ personId: 'p-cio', reason: 'Theo asked for news', until: '2026-06-30' }],
    }],
  }],
};

const mail = (to: string, date = 'Mon, 01 Jun 2026 10:00:00 +0000'): string =>
  `From: Lena Ortiz <lena@brightwater.example>\nTo: ${to}\nSubject: Storage\nDate: ${date}\n\nHello,\n\nhere is our storage offer.\n\nLena\n`;
const theo = 'Theo Marsh <theo@alder.example>';
const dana = 'dana@alder.example';
const overDana = mail(theo, 'Wed, 01 Jul 2026 10:00:00 +0000');

const folder = createFolder({
  'chart.json': JSON.stringify(orgChart),
  'broken-chart.json': '{\n  "format": "endrun-orgchart",\n  "version": 1,,\n}\n',
  'faulty-chart.json': JSON.stringify({ ...orgChart, accounts: [{ ...orgChart.accounts[0], people: [...(orgChart.accounts[0]?.people ?? []), { id: 'p-x', name: 'Lost', managerId: 'nobody' }] }] }, null, 2),
  'to-dana.eml': mail(dana),
  'over-dana.eml': overDana,
  'draft.json': JSON.stringify({ from: 'lena@brightwater.example', to: [dana], subject: 'Storage', body: 'Hello' }),
  'mixed/b.eml': mail(dana),
  'mixed/a/over.EML': overDana,
  'mixed/notes.txt': 'no draft',
  'mixed/org-chart.json': JSON.stringify(orgChart),
  'mixed/c.mbox': [mail(dana), overDana].map((each) => `From lena@brightwater.example Mon Jun 01 10:00:00 2026\n${each}`).join('\n'),
  'apple.mbox/mbox': `From lena@brightwater.example Mon Jun 01 10:00:00 2026\n${mail(dana)}`,
  'empty/notes.txt': 'no draft',
  'partly/closed/a.eml': mail(dana),
  'partly/open/b.eml': mail(dana),
  'picture.eml': Buffer.from('89504e470d0a1a0a', 'hex'),
  'nothing.eml': '',
  'broken.json': '{\n  "to": "a@alder.example",\n  "subject": \n}',
  'not-a-draft.json': '{"severity": "stop"}',
  'wrong.json': '{"to": 5}',
  'no.mbox': 'Subject: x\n\nbody',
  'message': overDana,
  'utf16.eml': Buffer.from(`\ufeff${overDana}`, 'utf16le'),
  'utf16.json': Buffer.from(`\ufeff${JSON.stringify({ from: 'lena@brightwater.example', to: [theo], subject: 'Storage', body: 'Hello' })}`, 'utf16le'),
});
afterAll(folder.remove);
const at = (name: string): string => join(folder.path, name);
const chart = at('chart.json');

const check = (...rest: readonly string[]) => runCli(['check', '--chart', chart, ...rest]);
async function lines(...rest: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { results } = await check('--json', ...rest);
  return results.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('exit status and lines', () => {
  test('nothing to warn of is 0, a bypass is 1', async () => {
    expect((await check(at('to-dana.eml'))).status).toBe(0);
    expect((await check(at('over-dana.eml'))).status).toBe(1);
  });

  test('a JSON line begins with the file and has every field of the contract', async () => {
    const { results } = await check('--json', at('over-dana.eml'));
    expect(results.startsWith(`{"file":${JSON.stringify(at('over-dana.eml'))},"severity":"caution"`)).toBe(true);
    const [line] = await lines(at('over-dana.eml'));
    expect(Object.keys(line ?? {})).toEqual(['file', 'severity', 'promptAtSend', 'checked', 'accounts', 'engagements', 'bypasses', 'allowed', 'findings', 'unknownRecipients', 'notChecked', 'advice', 'summary']);
    expect(line?.bypasses).toEqual([{ kind: 'over', account: 'alder', engagement: 'storage', recipient: 'theo@alder.example', field: 'to', via: null, contacts: [dana], skipped: [], reachesBoard: false }]);
  });

  test('drafts saved as UTF-16 are read, mails and JSON', async () => {
    expect((await lines('--now', '2026-07-01', at('utf16.eml'), at('utf16.json'))).map(({ severity }) => severity)).toEqual(['caution', 'caution']);
  });

  test('drafts come in the order given; folders are walked by name, mboxes mail by mail, other files left alone', async () => {
    const files = (await lines(at('over-dana.eml'), at('mixed'), at('draft.json'))).map(({ file }) => file);
    expect(files).toEqual([at('over-dana.eml'), at('mixed/a/over.EML'), at('mixed/b.eml'), `${at('mixed/c.mbox')}#1`, `${at('mixed/c.mbox')}#2`, at('draft.json')]);
  });

  test('the folder that Apple Mail exports is read as the mbox in it', async () => {
    expect((await lines(at('apple.mbox'))).map(({ file, checked }) => [file, checked])).toEqual([[`${at('apple.mbox/mbox')}#1`, true]]);
  });

  test('a file without a known ending is read as what it looks like', async () => {
    expect((await lines(at('message')))[0]).toMatchObject({ severity: 'caution' });
  });

  test.each([['a mail', overDana], ['JSON', JSON.stringify({ from: 'lena@brightwater.example', to: theo, subject: 'Storage', body: 'our storage offer', date: '2026-07-01' })]])('standard input may be %s', async (_, standardInput) => {
    const { status, results } = await runCli(['check', '--chart', chart, '--json', '-'], { standardInput });
    expect(status).toBe(1);
    expect(JSON.parse(results)).toMatchObject({ file: '-', severity: 'caution' });
  });
});

describe('time and sender', () => {
  const severity = async (...rest: readonly string[]): Promise<unknown> => (await lines(...rest))[0]?.severity;

  test('an invitation is judged as of --now, else as of the draft’s date', async () => {
    expect(await severity(at('over-dana.eml'))).toBe('caution');
    expect(await severity('--now', '2026-06-15', at('over-dana.eml'))).toBe('none');
    expect(await severity('--now', '2026-06-30T23:00:00Z', at('over-dana.eml'))).toBe('none');
  });

  test('a draft without a date is judged as of today', async () => {
    const undated = JSON.stringify({ from: 'lena@brightwater.example', to: theo, subject: 'Storage', body: 'our storage offer' });
    const on = async (now: number) => JSON.parse((await runCli(['check', '--chart', chart, '--json', '-'], { standardInput: undated, now })).results) as unknown;
    expect(await on(Date.UTC(2026, 5, 15))).toMatchObject({ severity: 'none' });
    expect(await on(Date.UTC(2026, 6, 15))).toMatchObject({ severity: 'caution' });
  });
});

describe('text for people', () => {
  test('says the verdict, who is gone around, and better ways', async () => {
    const { results, messages } = await check(at('over-dana.eml'));
    expect(results).toContain(`${at('over-dana.eml')}: Worth a second look`);
    expect(results).toMatch(/This goes to Theo Marsh \(Chief Information Officer\), over Dana Whitlock/);
    expect(results).toMatch(/Better ways\n {4}1\. /);
    expect(messages).toBe('');
  });

  test('is coloured on a terminal only, and not with NO_COLOR', async () => {
    const on = (setting: Parameters<typeof runCli>[1]) => runCli(['check', '--chart', chart, at('over-dana.eml')], setting);
    expect((await on({ isTerminal: true })).results).toContain('\u001b[33mWorth a second look\u001b[0m');
    expect((await on({ isTerminal: true, environment: { NO_COLOR: '1' } })).results).not.toContain('\u001b');
    expect((await on({ isTerminal: true, environment: { TERM: 'dumb' } })).results).not.toContain('\u001b');
    expect((await on({})).results).not.toContain('\u001b');
  });

  test('fits the terminal', async () => {
    const { results } = await runCli(['check', '--chart', chart, at('over-dana.eml')], { isTerminal: true, columns: 50, environment: { NO_COLOR: '1' } });
    const tooLong = results.split('\n').slice(1).filter((line) => line.length > 50);
    expect(tooLong).toEqual([]);
  });
});

describe('what cannot be read is told with its cure, and the rest is done', () => {
  test.each([
    ['missing.eml', 'there is no such file'],
    ['empty', 'there are no drafts in this folder'],
    ['picture.eml', 'this is not a mail'],
    ['nothing.eml', 'this file is empty'],
    ['broken.json', 'line 4, column 1: this is not JSON'],
    ['not-a-draft.json', 'this JSON is not a draft'],
    ['wrong.json', '"to" is not as expected'],
    ['no.mbox', 'this is not an mbox'],
  ])('%s: %s', async (name, problem) => {
    const { status, results, messages } = await check('--json', at(name), at('to-dana.eml'));
    expect(status).toBe(2);
    expect(messages).toContain(`${at(name)}: ${problem}`);
    const [bad, good] = results.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(bad).toMatchObject({ file: at(name), checked: false, severity: 'none' });
    expect(bad?.error).toContain(problem);
    expect(bad?.reason).toBe(bad?.error);
    expect(good).toMatchObject({ file: at('to-dana.eml'), checked: true });
    expect(good).not.toHaveProperty('error');
  });

  test('a folder within that cannot be opened is told, and the rest of the folder is done', async () => {
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const readdir = ((path: string, options: never) => (path === at('partly/closed') ? Promise.reject(denied) : files.readdir(path, options))) as typeof files.readdir;
    const { status, results } = await runCli(['check', '--json', '--chart', chart, at('partly')], { files: { ...files, readdir } });
    expect(status).toBe(2);
    const [closed, open] = results.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(closed).toMatchObject({ file: at('partly/closed'), checked: false });
    expect(closed?.error).toContain('may not be read');
    expect(open).toMatchObject({ file: at('partly/open/b.eml'), checked: true });
  });

  test('a problem outweighs a warning', async () => {
    expect((await check(at('over-dana.eml'), at('missing.eml'))).status).toBe(2);
  });

  test('a chart that is not JSON is named with line and column, and the drafts are said not to be checked', async () => {
    const { status, results, messages } = await runCli(['check', '--json', '--chart', at('broken-chart.json'), at('to-dana.eml')]);
    expect(status).toBe(2);
    expect(messages).toContain(`${at('broken-chart.json')}:3:16: This is not JSON`);
    expect(JSON.parse(results)).toMatchObject({ file: at('to-dana.eml'), checked: false });
  });

  test('a faulty chart is told with the place, and used as far as it goes', async () => {
    const { status, results, messages } = await runCli(['check', '--json', '--chart', at('faulty-chart.json'), at('over-dana.eml')]);
    expect(messages).toMatch(/faulty-chart\.json:\d+:\d+: .*nobody/);
    expect(JSON.parse(results)).toMatchObject({ checked: true, severity: 'caution' });
    expect(status).toBe(1);
  });

  test.each([
    ['no chart', ['check', 'x.eml'], '--chart is missing'],
    ['a missing chart', ['check', '--chart', 'nowhere.json', 'x.eml'], 'nowhere.json: there is no such org chart'],
    ['no draft', ['check', '--chart', chart], 'no draft is named'],
    ['an unknown flag', ['check', '--chart', chart, '--colour', 'x.eml'], "Unknown option '--colour'"],
    ['a flag without its value', ['check', 'x.eml', '--chart'], 'argument missing'],
    ['a wrong time', ['check', '--chart', chart, '--now', 'soon', 'x.eml'], '"soon" is not a time'],
    ['a wrong sender', ['check', '--chart', chart, '--from', 'Lena', 'x.eml'], '"Lena" is not an e-mail address'],
    ['an unknown command', ['chekc'], 'there is no command "chekc"'],
  ])('%s', async (_, argv, message) => {
    const { status, messages } = await runCli(argv);
    expect(status).toBe(2);
    expect(messages).toContain(message);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft, indexOrgChart, readTitles } from '../../src/core';
import type { CheckSettings, Draft } from '../../src/core';
import { policySchemaFileName, printPolicySchema } from '../../src/policy/json-schema';
import { readPolicy } from '../../src/policy/read-policy';
import { englishCliWords as words } from '../../src/words/english-cli';
import { createFolder, runCli } from '../support/cli';
import { largeChart } from '../support/large-chart';

const chart = indexOrgChart(readTitles(largeChart({ accounts: 3, people: 12, generatedAt: '2026-11-20T06:00:00Z' })));
const draft = (body: string, to = 'p0@a0.example'): Draft => ({ from: { address: 'ana@ourcompany.example' }, to: [{ address: to }], cc: [], bcc: [], subject: 'Storage', body, bodyType: 'text' });
const report = (settings: CheckSettings, body: string, to?: string) => checkDraft(draft(body, to), chart, { words, now: Date.parse('2026-11-24'), settings });
const blame = 'Your team dropped the ball on the storage review.';
const plain = 'Shall we talk about the storage refresh?';

describe('what a company settles', () => {
  test('nothing settled changes nothing', () => {
    expect(report({}, blame)).toEqual(checkDraft(draft(blame), chart, { words, now: Date.parse('2026-11-24') }));
    expect(report(readPolicy({ format: 'endrun-policy', version: 1 }).settings, blame)).toEqual(report({}, blame));
  });

  test('switched off: not checked, and why', () => {
    expect(report({ enabled: false }, blame)).toMatchObject({ severity: 'none', checked: false, reason: 'Your company has switched Endrun off.' });
  });

  test('a category off is not looked for, the others are', () => {
    expect(report({}, blame).findings).toMatchObject([{ category: 'blame' }]);
    expect(report({ categoriesOff: ['blame'] }, blame)).toMatchObject({ severity: 'caution', findings: [] });
    expect(report({ categoriesOff: ['waste'] }, blame).severity).toBe('stop');
  });

  test('own phrases are found whatever their case, quotation marks and line breaks, and speak in their own words', () => {
    const phrases: CheckSettings['phrases'] = [{ id: 'lawyers', category: 'threat', words: ["we'll call * lawyers"], message: 'No lawyers, please.', suggestion: 'Say what you would like to happen.' }];
    const found = report({ phrases }, `${plain} Or We\u2019ll  call\nour best lawyers.`);
    expect(found).toMatchObject({ severity: 'stop', findings: [{ ruleId: 'lawyers', category: 'threat', text: 'We\u2019ll  call\nour best lawyers', message: 'No lawyers, please.', suggestion: 'Say what you would like to happen.' }] });
    expect(report({ phrases }, `${plain} We'll call all of your many old lawyers.`).findings).toEqual([]);
    expect(report({ phrases }, `${plain} We'll callout lawyers.`).findings).toEqual([]);
  });

  test.each([
    ['So we will call our lawyers.', true],
    ['If nothing happens by Friday, we will call our lawyers.', true],
    ['I am not saying that we will call our lawyers.', false],
    ['We would never call our lawyers over this.', false],
    ['Dana claims that we call our lawyers too soon.', false],
    ['The article is named “How to call our lawyers and win”, of all things.', false],
    ['We will not wait. We call our lawyers.', true],
  ])('an own phrase counts as the rep’s own words only: %s', (sentence, counts) => {
    const phrases: CheckSettings['phrases'] = [{ id: 'lawyers', category: 'threat', words: ['call our lawyers'] }];
    expect(report({ phrases }, `${plain} ${sentence}`).findings.some(({ ruleId }) => ruleId === 'lawyers')).toBe(counts);
  });

  test('an exception quiets what it covers, and nothing else', () => {
    const exceptions = [{ id: 'ball', words: ['dropped the ball'] }];
    expect(report({ exceptions }, blame).findings).toEqual([]);
    expect(report({ exceptions }, `${blame} Your team never even opened our proposal.`).findings).toHaveLength(1);
  });

  test('what asks at Send is widened or narrowed, a stop always asks', () => {
    expect(report({}, plain, 'p0@a1.example')).toMatchObject({ severity: 'caution', promptAtSend: true });
    expect(report({ askAtSend: 'stop' }, plain, 'p0@a1.example').promptAtSend).toBe(false);
    expect(report({ askAtSend: 'stop' }, blame)).toMatchObject({ severity: 'stop', promptAtSend: true });
    expect(report({}, plain, 'p11@a1.example').promptAtSend).toBe(false);
  });

  test('of a quiet account nothing is said', () => {
    expect(report({ quietAccounts: ['a0'] }, plain)).toMatchObject({ severity: 'none', bypasses: [] });
    expect(report({ quietAccounts: ['a1'] }, plain).bypasses).toHaveLength(1);
  });

  test('a damaged or newer policy does no harm', () => {
    for (const value of [undefined, null, 5, [], { format: 'endrun-policy', version: 2, enabled: false }, { format: 'endrun-policy', version: 1, phrases: 'x', categoriesOff: {} }, { format: 'endrun-policy', version: 1, phrases: [5, { id: 'x', category: 'blame', words: [7] }, {}], exceptions: [null] }]) {
      expect(report(readPolicy(value).settings, blame)).toEqual(report({}, blame));
    }
  });
});

const good = {
  format: 'endrun-policy', version: 1, askAtSend: 'usual', correctionsTo: 'salesops@ourcompany.example', playbook: { text: 'How we sell', url: 'https://ourcompany.example/playbook' },
  phrases: [{ id: 'lawyers', category: 'threat', words: ['call our lawyers'], flags: ['Then we call our lawyers.'], passes: ['Our lawyers send their regards.'] }],
  exceptions: [{ id: 'ball', words: ['dropped the ball into'], passes: ['Your team dropped the ball into the basket.'], flags: ['Your team dropped the ball.'] }],
};

describe('endrun policy check', () => {
  const check = async (value: unknown) => {
    const folder = createFolder({ 'policy.json': typeof value === 'string' ? value : JSON.stringify(value, null, 2) });
    const { status, messages } = await runCli(['policy', 'check', `${folder.path}/policy.json`]);
    folder.remove();
    return { status, lines: messages.trim().split('\n').map((line) => line.replace(/^(?:note: )?.*policy\.json:/, '')) };
  };

  test('fine', async () => {
    expect(await check(good)).toEqual({ status: 0, lines: [' fine. 1 phrase of your own, 1 exception.'] });
  });

  test('own sentences are tried', async () => {
    const phrases = [{ ...good.phrases[0], flags: ['We call your lawyers.'], passes: ['They call our lawyers every day.'] }, { id: 'lawyers', category: 'threat', words: ['sue you'] }];
    expect(await check({ ...good, phrases, exceptions: [{ ...good.exceptions[0], passes: ['Your team dropped the ball.'], flags: ['Your team dropped the ball into the basket.'] }] })).toEqual({
      status: 1,
      lines: [
        '25:13: Two phrases have the id "lawyers". Give one of them another.',
        '18:9: The phrase "lawyers" is not found in: We call your lawyers. Widen its words, or correct the sentence.',
        '21:9: The phrase "lawyers" is found in: They call our lawyers every day. Narrow its words, or correct the sentence.',
        expect.stringContaining('The phrase "lawyers" has no sentence that it must find.'),
        '39:9: The exception "ball" does not quiet: Your team dropped the ball. Widen its words, or correct the sentence.',
        '42:9: The exception "ball" quiets this, too: Your team dropped the ball into the basket. Narrow its words.',
        ' 5 faults.',
      ],
    });
  });

  test.each([
    [{ ...good, version: 2 }, 'is 2'],
    [{ ...good, askAtSends: 'usual' }, 'There is no field "askAtSends" here. Did you mean "askAtSend"?'],
    [{ ...good, askAtSend: 'never' }, '"askAtSend" is "never"'],
    [{ ...good, categoriesOff: ['blaming'] }, '"blaming"'],
    [{ ...good, correctionsTo: 'the boss' }, 'an e-mail address, or an address that begins with https://'],
    [{ ...good, playbook: { text: 'x', url: 'javascript:alert(1)' } }, 'an address that begins with https://'],
  ])('%#: a wrong field is told with its place', async (value, message) => {
    const { status, lines } = await check(value);
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^\d+:\d+: /);
    expect(lines[0]).toContain(message);
  });

  test('broken JSON', async () => {
    expect(await check('{"format": }')).toMatchObject({ status: 2, lines: [expect.stringMatching(/^1:\d+: this is not JSON/)] });
  });
});

test('check --policy shows what a policy would do; publish carries it along', async () => {
  const folder = createFolder({
    'chart.json': JSON.stringify(largeChart({ accounts: 3, people: 12, generatedAt: '2026-05-20T06:00:00Z' })),
    'policy.json': JSON.stringify({ format: 'endrun-policy', version: 1, categoriesOff: ['blame'] }),
    'bad.json': JSON.stringify({ format: 'endrun-policy', version: 1, categoriesOff: ['blames'] }),
    'draft.json': JSON.stringify({ from: 'ana@ourcompany.example', to: ['p0@a0.example'], subject: 'Storage', body: blame }),
  });
  const at = (name: string) => `${folder.path}/${name}`;
  const check = async (...rest: readonly string[]) => JSON.parse((await runCli(['check', '--json', '--chart', at('chart.json'), ...rest, at('draft.json')])).results) as { severity: string };
  expect((await check()).severity).toBe('stop');
  expect((await check('--policy', at('policy.json'))).severity).toBe('caution');
  expect((await runCli(['publish', at('web'), '--chart', at('chart.json'), '--policy', at('bad.json')])).status).toBe(1);
  expect((await runCli(['publish', at('web'), '--chart', at('chart.json'), '--policy', at('policy.json')])).status).toBe(0);
  folder.remove();
});

test('the published JSON Schema is that of the check (npm run schema writes it)', () => {
  expect(readFileSync(join(__dirname, '../../assets', policySchemaFileName), 'utf8')).toBe(printPolicySchema());
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseOrgChart, printOrgChart } from '../../src/core';
import type { OrgChartFile } from '../../src/core';
import { createFolder, runCli } from '../support/cli';

const folder = createFolder({
  'export/accounts.csv': 'account_id,name,domains\nm,Maple,maple.example\n',
  'export/people.csv': 'account_id,id,name,email,Vorgesetzter\nm,a,Ada,ada@maple.example,\nm,b,Bob,bob@maple.example,a\n',
  'export/notes.pdf': 'not a source',
  'faulty/accounts.csv': 'account_id,name,domains\nm,Maple,maple.example\n',
  'faulty/people.csv': `account_id,id,name,email,reports_to\n${Array.from({ length: 150 }, (_, i) => `m,p${i},Person ${i},p${i}@maple.example,nobody-at-all-${i}`).join('\n')}\n`,
});
afterAll(folder.remove);
const at = (name: string): string => join(folder.path, name);
const importing = (...args: readonly string[]) => runCli(['chart', 'import', ...args, '--own', 'ourcompany.example']);
const chartOf = (path: string): OrgChartFile => JSON.parse(readFileSync(path, 'utf8')) as OrgChartFile;

test('a folder of files becomes a chart, in the canonical print', async () => {
  const result = await importing(at('export'), '--map', 'reports_to=Vorgesetzter', '--out', at('chart.json'));
  expect(result).toMatchObject({ status: 0, results: '' });
  expect(result.messages).toContain('3 rows read: 1 account, 2 people, 0 deals.');
  expect(chartOf(at('chart.json')).accounts[0]?.people[1]).toMatchObject({ id: 'b', managerId: 'a' });
  expect(readFileSync(at('chart.json'), 'utf8')).toBe(printOrgChart(chartOf(at('chart.json'))));
  expect(parseOrgChart(chartOf(at('chart.json'))).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('with faults nothing is written; the first hundred are told, then counts', async () => {
  const result = await importing(at('faulty'), '--out', at('never.json'));
  expect(result.status).toBe(1);
  const lines = result.messages.trim().split('\n');
  expect(lines.filter((line) => line.includes('column "reports_to"'))).toHaveLength(100);
  expect(result.messages).toMatch(/\.\.\. and 50 more like this/);
  expect(lines[lines.length - 1]).toBe('150 faults to mend. Nothing was written.');
  expect(existsSync(at('never.json'))).toBe(false);
});

test('--dry-run writes nothing, --json tells all as one object', async () => {
  const result = await importing(at('export'), '--map', 'reports_to=Vorgesetzter', '--dry-run', '--json');
  expect(result.status).toBe(0);
  expect(JSON.parse(result.results)).toMatchObject({ written: null, system: 'template', counts: { accounts: 1, people: 2 }, missing: { peopleWithoutManager: 1 } });
  const faulty = JSON.parse((await importing(at('faulty'), '--dry-run', '--json')).results) as { issues: { place: object }[] };
  expect(faulty.issues.filter(({ place }) => place !== undefined)[0]?.place).toEqual({ file: 'people.csv', row: 2, column: 'reports_to' });
});

test('a name without .json is a folder of shards, which merge reads back', async () => {
  expect((await importing(at('export'), '--out', at('shards'))).status).toBe(0);
  expect(readdirSync(at('shards'))).toContain('current.json');
  expect((await runCli(['chart', 'import', at('export'), '--map', 'reports_to=Vorgesetzter', '--merge', at('shards'), '--out', at('merged.json')])).status).toBe(0);
  expect(chartOf(at('merged.json')).ownDomains).toEqual(['ourcompany.example']);
});

test.each([
  [[], 'no source is named.'],
  [['x.csv'], '--out is missing.'],
  [['x.csv', '--out', 'y.json', '--map', 'boss=Chef'], 'There is no field "boss".'],
  [['x.csv', '--out', 'y.json', '--map', 'Chef'], '"Chef" is not of the form FIELD=HEADER.'],
  [['x.csv', '--out', 'y.json', '--role', 'Evaluator'], '"Evaluator" is not of the form ROLE=USES.'],
  [['no-such-file.csv', '--out', 'y.json'], 'no-such-file.csv: there is no such file.'],
])('bad usage: %j', async (args, message) => {
  const { status, messages } = await runCli(['chart', 'import', ...args]);
  expect(status).toBe(2);
  expect(messages).toContain(message);
});

test('the template: a workbook or four files, which import takes', async () => {
  expect((await runCli(['chart', 'template', at('org-chart.xlsx')])).status).toBe(0);
  expect((await runCli(['chart', 'template', at('sheets')])).status).toBe(0);
  expect((await importing(at('org-chart.xlsx'), '--out', at('one.json'))).status).toBe(0);
  expect((await importing(at('sheets'), '--out', at('other.json'))).status).toBe(0);
  expect(chartOf(at('one.json')).accounts).toEqual(chartOf(at('other.json')).accounts);
});

import { readFileSync } from 'node:fs';
import { hasReadTitles, indexOrgChart, parseOrgChart, readTitles, withoutReadTitles } from '../../../src/core';
import type { OrgChartFile } from '../../../src/core';

const sample = JSON.parse(readFileSync('assets/samples/org-chart.json', 'utf8')) as OrgChartFile;
const chartOf = (people: OrgChartFile['accounts'][number]['people']): OrgChartFile => ({ format: 'endrun-orgchart', version: 1, generatedAt: '2026-11-20', ownDomains: ['seller.example'], accounts: [{ id: 'a', name: 'A', domains: ['a.example'], people }] });
const peopleOf = (file: OrgChartFile) => file.accounts[0]?.people ?? [];

test('a title gives level and function, unless they are stated', () => {
  const file = readTitles(chartOf([{ id: '1', title: 'IT Director' }, { id: '2', title: 'IT Director', level: 'cxo', function: 'finance' }, { id: '3', kind: 'group', name: 'Board of Trustees' }, { id: '4' }]));
  expect(peopleOf(file).map((row) => [row.level, row.function])).toEqual([['director', 'it'], ['cxo', 'finance'], ['board', 'board'], ['unknown', undefined]]);
});

test('the chart behind a file is the one behind the file with its titles read', () => {
  expect(indexOrgChart(readTitles(sample))).toEqual(parseOrgChart(sample).chart);
  expect([hasReadTitles(sample), hasReadTitles(readTitles(sample))]).toEqual([false, true]);
});

test('what was read can be left out again; what says otherwise than the title stays', () => {
  const given = chartOf([{ id: '1', title: 'IT Director' }, { id: '2', title: 'IT Director', level: 'cxo', function: 'finance' }, { id: '3', title: 'Wizard' }]);
  expect(withoutReadTitles(readTitles(given))).toEqual(given);
  expect(withoutReadTitles(readTitles(sample))).toEqual(withoutReadTitles(sample));
});

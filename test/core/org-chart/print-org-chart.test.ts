import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOrgChart, printOrgChart } from '../../../src/core';
import type { OrgChartFile } from '../../../src/core';
import { printJsonSchema } from '../../../src/orgchart-tools/json-schema';
import { goodChart } from '../../support/good-chart';

const assets = join(__dirname, '..', '..', '..', 'assets');
const again = (text: string): string => printOrgChart(JSON.parse(text) as OrgChartFile);

describe('printing an org chart', () => {
  it('gives the same bytes for what it printed before', () => {
    const text = printOrgChart(goodChart());
    expect(again(text)).toBe(text);
    expect(parseOrgChart(JSON.parse(text)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('orders the fields as the format does and keeps those it does not know', () => {
    const file = { zebra: 1, ...goodChart() };
    const text = printOrgChart(file);
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['format', 'version', 'generatedAt', 'ownDomains', 'accounts', 'zebra']);
    expect(text).toMatch(/"id": "ceo",\n\s+"name": "Ana Ruiz",\n\s+"emails"/);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('keeps the sample chart as it is, value for value', () => {
    const sample = JSON.parse(readFileSync(join(assets, 'samples', 'org-chart.json'), 'utf8')) as OrgChartFile;
    expect(JSON.parse(printOrgChart(sample))).toEqual(sample);
  });
});

describe('the published JSON Schema', () => {
  it('is the one that the validator\'s schema gives (npm run schema writes it)', () => {
    expect(readFileSync(join(assets, 'endrun-orgchart.schema.json'), 'utf8')).toBe(printJsonSchema());
  });
});

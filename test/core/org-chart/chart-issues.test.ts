import { findChartIssues, firstIssues, parseOrgChart } from '../../../src/core';
import { chartIssuesEnglish } from '../../../src/words/chart-issues.en';
import { createWords } from '../../../src/words/create-words';
import { englishOptions } from '../../../src/words/english';
import { today } from '../../support/chart-rows';
import { goodChart } from '../../support/good-chart';
import type { ChartFault } from './chart-faults';
import { chartFaults } from './chart-faults';

const words = createWords(chartIssuesEnglish, englishOptions);
const issuesOf = (value: unknown) => parseOrgChart(value, { now: today, words }).issues;

/** Told where a file is read, not where a chart is parsed. */
const toldByReaders = ['bad-json', 'too-large', 'did-you-mean'];

describe('faults of an org chart', () => {
  it('finds nothing in a good chart', () => {
    expect(issuesOf(goodChart())).toEqual([]);
  });

  it.each(chartFaults.map((fault): [string, ChartFault] => [`${fault.code} at ${fault.path}`, fault]))('%s', (_, fault) => {
    const file = goodChart();
    fault.break(file);
    const issues = issuesOf(file);
    const found = issues.find(({ code, path }) => code === fault.code && path === fault.path);
    expect(found ?? issues).toMatchObject({ code: fault.code, severity: fault.severity, path: fault.path, ...(fault.alsoAt === undefined ? {} : { alsoAt: fault.alsoAt }) });
    expect(found?.message).toContain(fault.says ?? '');
    expect(found?.message).not.toMatch(/\{\w+\}/);
    expect(found?.cure).toMatch(/^[A-Z].*\.$/);
  });

  it('tests every fault that has words', () => {
    const tested = new Set(chartFaults.map(({ code }) => code).concat(toldByReaders, 'not-a-chart'));
    const codes = Object.keys(chartIssuesEnglish).map((key) => key.replace(/^issue\./, '')).filter((key) => !key.endsWith('.cure'));
    expect(codes.filter((code) => !tested.has(code))).toEqual([]);
  });

  it('tells all faults at once', () => {
    const file = goodChart();
    const broken = chartFaults.filter(({ code }) => ['unknown-manager', 'not-a-domain', 'duplicate-id', 'name-marker'].includes(code));
    broken.forEach((fault) => fault.break(file));
    const codes = issuesOf(file).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['unknown-manager', 'not-a-domain', 'duplicate-id', 'name-marker']));
  });

  it.each([[null], [[]], ['text'], [7]])('refuses %p', (value) => {
    expect(issuesOf(value)).toMatchObject([{ code: 'not-a-chart', path: '' }]);
  });

  it('gives a chart in spite of faults that are not of form', () => {
    const file = goodChart();
    chartFaults.filter(({ code }) => code === 'duplicate-address').forEach((fault) => fault.break(file));
    expect(parseOrgChart(file).chart).toBeDefined();
  });

  it('gives the issues alone where no chart is wanted', () => {
    const file = goodChart();
    chartFaults.filter(({ code }) => code === 'duplicate-address' || code === 'no-topics').forEach((fault) => fault.break(file));
    const issues = findChartIssues(file, { now: today, words });
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['duplicate-address', 'no-topics']));
    expect(issues).toEqual(issuesOf(file));
  });

  it('names a fault by its code where no words are given', () => {
    expect(parseOrgChart({ format: 'x' }).issues).toMatchObject([{ message: 'wrong format', cure: '' }]);
  });

  it('shows the first hundred, errors first, and counts the rest', () => {
    const file = goodChart();
    const people = file.accounts[0]?.people ?? [];
    for (let i = 0; i < 150; i += 1) people.push({ id: `w${i}`, emails: [`w${i}@acme.example`], title: 'Clerk', managerId: i < 120 ? 'nobody' : 'cio', nickname: 'W' });
    const { shown, left } = firstIssues(issuesOf(file));
    expect(shown).toHaveLength(100);
    expect(shown.every(({ severity }) => severity === 'error')).toBe(true);
    expect(left).toEqual([{ code: 'unknown-manager', severity: 'error', count: 20 }, { code: 'unknown-field', severity: 'warning', count: 150 }]);
  });
});

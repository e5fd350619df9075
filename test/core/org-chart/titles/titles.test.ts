import { functionTable } from '../../../../src/core/org-chart/titles/function-table';
import { inferFunction, inferLevel } from '../../../../src/core/org-chart/titles/infer-title';
import { levelTable } from '../../../../src/core/org-chart/titles/level-table';
import { functionCases } from './function-cases';
import { levelCases } from './level-cases';

const pairs = <T>(record: Readonly<Record<string, T>>): [string, T][] => Object.entries(record);

describe('the level table', () => {
  it('has a test for each row', () => {
    expect(levelCases.map(({ row }) => row)).toEqual(levelTable.map(({ name }) => name));
  });

  describe.each(levelCases.map((each): [string, typeof each] => [each.row, each]))('%s', (_, { level, flags, passes }) => {
    it.each(flags)(`${level}: %s`, (title) => expect(inferLevel(title)).toBe(level));
    it.each(pairs(passes))('%s is %s', (title, other) => expect(inferLevel(title)).toBe(other));
  });
});

describe('the function table', () => {
  it('has a test for each row', () => {
    expect(functionCases.map(({ row }) => row)).toEqual(functionTable.map(({ name }) => name));
  });

  describe.each(functionCases.map((each): [string, typeof each] => [each.row, each]))('%s', (_, { function: name, flags, passes }) => {
    it.each(flags)(`${name ?? 'none'}: %s`, (title) => expect(inferFunction(title, undefined)).toBe(name));
    it.each(pairs(passes))('%s is %s', (title, other) => expect(inferFunction(title, undefined)).toBe(other));
  });

  it('reads the department where the title says nothing', () => {
    expect(inferFunction('Manager', 'Information Technology')).toBe('it');
    expect(inferFunction('Executive Director', 'Nursing')).toBe('clinical');
    expect(inferFunction('IT Manager', 'Finance')).toBe('it');
    expect(inferFunction(undefined, undefined)).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relationCases } from './cases';

/** Rows of the table: the sentence, and the ids of the cases that hold it. */
const rows = readFileSync(join(__dirname, 'domain-table.md'), 'utf8').split('\n')
  .filter((line) => /^\| (?!the page|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, sentence = '', held = '']) => ({ sentence, ids: held.split(' · ') }));

describe('the table from the domain page to its tests', () => {
  const ids = relationCases.map((each) => each.id);

  it('names only cases that exist', () => {
    expect(rows.flatMap((row) => row.ids).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leaves no case and no sentence without the other', () => {
    const named = new Set(rows.flatMap((row) => row.ids));
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
    expect(rows.length).toBeGreaterThan(40);
  });

  it('names every case once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });
});

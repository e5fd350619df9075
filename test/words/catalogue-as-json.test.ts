import { readFileSync } from 'node:fs';
import { alertJapanese } from '../../src/words/alert.ja';

const catalogueAsJson = jest.requireActual<(source: Buffer, file: string) => string>('../../.ci/catalogue-as-json.cjs');

test('the file on the site says what the catalogue says', () => {
  const file = 'src/words/alert.ja.ts';
  expect(JSON.parse(catalogueAsJson(readFileSync(file), file))).toEqual({ language: 'ja', words: alertJapanese });
});

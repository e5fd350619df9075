import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { categories } from '../../../src/core/report';
import { rules } from '../../../src/core/language/registry';
import { betterEnglish } from '../../../src/words/better.en';
import { examples } from './examples';

const ids = rules.map((rule) => rule.id);

test('every file of rules is one category and is registered', () => {
  const files = readdirSync(join(__dirname, '../../../src/core/language/rules')).map((file) => file.replace(/\.ts$/, '')).sort();
  expect(files).toEqual([...categories].sort());
  expect([...new Set(rules.map((rule) => rule.category))].sort()).toEqual(files);
});

test('a rule id is a phrase, and unique', () => {
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)+$/.test(id))).toEqual([]);
});

test('every rule has examples, and more that pass than that are flagged', () => {
  expect(Object.keys(examples).sort()).toEqual([...ids].sort());
  const few = Object.entries(examples).filter(([, { flags, passes }]) => flags.length < 2 || passes.length < flags.length);
  expect(few.map(([id]) => id)).toEqual([]);
});

test('every rule names its source and has a better wording', () => {
  expect(rules.filter((rule) => rule.source.length < 10).map((rule) => rule.id)).toEqual([]);
  expect([...ids, 'reads-like-an-accusation', 'team'].sort()).toEqual(Object.keys(betterEnglish).map((key) => key.replace('better.', '')).sort());
});

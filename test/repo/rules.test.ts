import { categories } from '../../src/core';
import { rules } from '../../src/core/language/registry';
import type { Rule } from '../../src/core/language/rule';
import { betterEnglish } from '../../src/words/better.en';
import { findingsEnglish } from '../../src/words/findings.en';
import { examples } from '../core/language/examples';
import { filesUnder, readSource } from '../support/source-files';

const idsOf = (wrong: (rule: Rule) => boolean): readonly string[] => rules.filter(wrong).map(({ id }) => id);

test('ids are phrases, each given once', () => {
  expect(idsOf(({ id }) => !/^[a-z]+(?:-[a-z]+){1,7}$/.test(id))).toEqual([]);
  expect(rules.map(({ id }) => id).filter((id, i, ids) => ids.indexOf(id) !== i)).toEqual([]);
});

test('every rule that is written is registered', () => {
  const written = filesUnder('src/core/language/rules', /\.ts$/).flatMap((file) => [...readSource(file).matchAll(/^ {4}id: '([^']+)'/gm)].map((match) => match[1] ?? ''));
  expect(written.sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('every category has a rule, a message and a better wording', () => {
  expect(categories.filter((category) => !rules.some((rule) => rule.category === category))).toEqual([]);
  expect(categories.flatMap((category) => [`finding.${category}.message`, `finding.${category}.suggestion`]).filter((key) => findingsEnglish[key] === undefined)).toEqual([]);
});

test('every rule has a pattern, sentences that flag, more that pass, and a source', () => {
  expect(Object.keys(examples).sort()).toEqual(rules.map(({ id }) => id).sort());
  expect(idsOf(({ patterns }) => patterns.length === 0)).toEqual([]);
  expect(idsOf(({ id }) => (examples[id]?.flags.length ?? 0) < 2)).toEqual([]);
  expect(idsOf(({ id }) => (examples[id]?.passes.length ?? 0) < (examples[id]?.flags.length ?? 0))).toEqual([]);
  expect(idsOf(({ source }) => source.trim() === '')).toEqual([]);
});

test('every rule has a better wording', () => {
  expect(Object.keys(betterEnglish).sort()).toEqual([...rules.map(({ id }) => `better.${id}`), 'better.reads-like-an-accusation', 'better.team'].sort());
});

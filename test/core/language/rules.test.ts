import { gazetteerFor } from '../../../src/core/language/gazetteer';
import { matchRules } from '../../../src/core/language/match-rules';
import type { Hit } from '../../../src/core/language/match-rules';
import { readSentences } from '../../../src/core/language/read-sentences';
import { rules } from '../../../src/core/language/registry';
import { lakeside } from '../../support/language-scope';
import { examples } from './examples';

const gazetteer = gazetteerFor(lakeside);
const found = (text: string) => readSentences(text, gazetteer).reduce<readonly Hit[]>((all, units) => all.concat(matchRules(units)), []);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { flags = [], passes = [] } = examples[id] ?? {};

  test.each(flags)('flags: %s', (text) => {
    const hits = found(text).filter((hit) => hit.category === rule.category);
    expect(hits.map((hit) => hit.category)).toContain(rule.category);
    if (rule.certainty === 'plain') expect(hits.map((hit) => hit.certainty)).toContain('plain');
  });

  test.each(passes)('passes: %s', (text) => {
    const shown = (hits: readonly Hit[]) => hits.map((hit) => `${hit.ruleId}: ${text.slice(hit.start, hit.end)}`);
    expect(shown(found(text).filter((hit) => hit.certainty === 'plain'))).toEqual([]);
    expect(shown(found(text).filter((hit) => hit.ruleId === id))).toEqual([]);
  });
});

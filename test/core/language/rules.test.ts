import { gazetteerFor } from '../../../src/core/language/gazetteer';
import { matchRules } from '../../../src/core/language/match-rules';
import type { Hit } from '../../../src/core/language/match-rules';
import { readSentences } from '../../../src/core/language/read-sentences';
import { rules } from '../../../src/core/language/registry';
import { lakeside } from '../../support/language-scope';

const gazetteer = gazetteerFor(lakeside);
const found = (text: string) => readSentences(text, gazetteer).reduce<readonly Hit[]>((all, units) => all.concat(matchRules(units)), []);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.flags)('flags: %s', (text) => {
    const hits = found(text);
    expect(hits.map((hit) => hit.category)).toContain(rule.category);
    if (rule.certainty === 'plain') expect(hits.some((hit) => hit.certainty === 'plain' && hit.category === rule.category)).toBe(true);
  });

  test.each(rule.passes)('passes: %s', (text) => {
    expect(found(text).filter((hit) => hit.certainty === 'plain').map((hit) => `${hit.ruleId}: ${text.slice(hit.start, hit.end)}`)).toEqual([]);
    expect(found(text).filter((hit) => hit.ruleId === rule.id).map((hit) => text.slice(hit.start, hit.end))).toEqual([]);
  });
});

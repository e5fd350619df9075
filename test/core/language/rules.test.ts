import { detectFindings } from '../../../src/core/language/detect-findings';
import { rules } from '../../../src/core/language/registry';
import { lakeside } from '../../support/language-scope';

const found = (text: string) => detectFindings('', text, lakeside).findings;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.flags)('flags: %s', (text) => {
    const hits = found(text);
    expect(hits.map((hit) => hit.category)).toContain(rule.category);
    if (rule.certainty === 'plain') expect(hits.some((hit) => hit.certainty === 'plain' && hit.category === rule.category)).toBe(true);
  });

  test.each(rule.passes)('passes: %s', (text) => {
    expect(found(text).filter((hit) => hit.certainty === 'plain').map((hit) => `${hit.ruleId}: ${hit.text}`)).toEqual([]);
    expect(found(text).filter((hit) => hit.ruleId === rule.id).map((hit) => hit.text)).toEqual([]);
  });
});

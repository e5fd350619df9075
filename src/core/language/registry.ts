import { compile } from './pattern';
import type { Pattern } from './pattern';
import type { Rule } from './rule';
import { blameRules } from './rules/blame';
import { bypassAdmissionRules } from './rules/bypass-admission';
import { contestRules } from './rules/contest';
import { disparagementRules } from './rules/disparagement';
import { pressureRules } from './rules/pressure';
import { privateDisclosureRules } from './rules/private-disclosure';
import { threatRules } from './rules/threat';
import { unfairProcessRules } from './rules/unfair-process';
import { wasteRules } from './rules/waste';

/** Every rule there is, category by category. */
export const rules: readonly Rule[] = [
  ...blameRules, ...disparagementRules, ...unfairProcessRules, ...wasteRules, ...contestRules,
  ...threatRules, ...privateDisclosureRules, ...bypassAdmissionRules, ...pressureRules,
];

/** A pattern with the rule that it belongs to and the rule's innocent readings, all compiled. */
export interface RulePattern {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly unless: readonly Pattern[];
}

const always: RulePattern[] = [];
const byAnchor = new Map<string, RulePattern[]>();

rules.forEach((rule) => {
  const unless = (rule.unless ?? []).map(compile);
  rule.patterns.forEach((source) => {
    const pattern = compile(source);
    const entry = { rule, pattern, unless };
    if (pattern.anchors.length === 0) always.push(entry);
    pattern.anchors.forEach((anchor) => {
      const list = byAnchor.get(anchor);
      if (list === undefined) byAnchor.set(anchor, [entry]);
      else list.push(entry);
    });
  });
});

/** The patterns that a sentence with these keys could match; all others are never tried. */
export function patternsFor(keys: Iterable<string>): ReadonlySet<RulePattern> {
  const found = new Set<RulePattern>(always);
  for (const key of keys) (byAnchor.get(key) ?? []).forEach((entry) => found.add(entry));
  return found;
}

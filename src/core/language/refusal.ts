import { innocence } from './assertion';
import { compile } from './pattern';
import { findMatch, positionsOf } from './pattern-match';
import type { Positions } from './pattern-match';
import { subjectOf } from './subject';
import type { Unit } from './units';

/** The new text itself tells of a no: to the deal, an add-on, a meeting. */
const refusals = [
  'cust> (say no|decline|pass on|reject|refuse|turn *2 down|choose (another|a different|somebody|someone)|go with|decide against|decide not|cancel|be not interested|have no (interest|time))',
  '(turn down|reject|decline) by <cust>', '(i|we) (lose|be not (choose|select|shortlist))', '(lose|losing) (the|this|your) *3 (deal|bid|award|tender|business|contract|project|refresh|renewal)', 'not *2 (select|choose) (us|our)', 'no (time|interest|budget) (for|to|in)',
].map(compile);

/** True when a sentence reports that the customer said no. */
export function reportsRefusal(units: readonly Unit[], positions: Positions = positionsOf(units)): boolean {
  return refusals.some((pattern) => findMatch(pattern, units, positions, (match) => {
    const subject = pattern.head === undefined ? undefined : subjectOf(units, match.from);
    if (pattern.head !== undefined && subject?.side !== 'who' && subject?.side !== 'you') return false;
    return innocence({ units, from: match.from, to: match.to, subject, alsoCounts: ['with-praise', 'said-by-others'], unless: [], positions }) === undefined;
  }) !== undefined);
}

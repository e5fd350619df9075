import type { Category } from '../../report';
import type { Hit } from '../match-rules';
import type { Unit } from '../units';
import { readsLikeAnAccusation } from './score';

/**
 * Log odds, set by cross-checking on labelled drafts that the model was not trained on (`npm run eval`):
 * below the first a soft hit is dropped; above the second a sentence that no rule knows counts as likely;
 * above the last two somebody at the customer is so surely meant that the reading is plain.
 */
const oddsToKeepASoftHit = -1;
const oddsAlone = -0.35;
const oddsToBePlainWithARule = 0.7;
const oddsToBePlainAlone = 1.1;

const fewestUnitsAlone = 6;
const surelyTheirs = 2;

const cues: readonly (readonly [string, Category])[] = [['#process', 'unfair-process'], ['#rival', 'unfair-process'], ['#decision', 'contest'], ['#amount', 'waste'], ['#money', 'waste'], ['#watchdog', 'threat']];

function likeliestCategory(units: readonly Unit[]): Category {
  const cue = cues.find(([key]) => units.some((unit) => unit.keys.indexOf(key) !== -1));
  return cue === undefined ? 'blame' : cue[1];
}

const isAccusing = ({ category }: Hit): boolean => category !== 'pressure' && category !== 'bypass-admission' && category !== 'private-disclosure';
const meansTheirPeople = (units: readonly Unit[]): boolean => units.some((unit) => (unit.side === 'who' || unit.side === 'you') && (unit.strength ?? 0) >= surelyTheirs);

/**
 * The rules have the say on category, target and span. The model drops soft hits that read innocently,
 * makes sure ones plain, and adds sentences that no rule knows.
 */
export function withSecondOpinion(units: readonly Unit[], hits: readonly Hit[]): readonly Hit[] {
  const first = units[0];
  const last = units[units.length - 1];
  if (first === undefined || last === undefined || (hits.length > 0 && hits.every((hit) => hit.certainty === 'plain'))) return hits;
  const odds = readsLikeAnAccusation(units, hits.map((hit) => hit.ruleId));
  if (hits.length > 0) {
    if (odds < oddsToKeepASoftHit) return hits.filter((hit) => hit.certainty === 'plain');
    return odds > oddsToBePlainWithARule && meansTheirPeople(units) ? hits.map((hit) => (isAccusing(hit) ? { ...hit, certainty: 'plain' as const } : hit)) : hits;
  }
  if (odds < oddsAlone || units.length < fewestUnitsAlone || last.word === '?') return hits;
  const certainty = odds > oddsToBePlainAlone && meansTheirPeople(units) ? 'plain' : 'likely';
  return [{ ruleId: 'reads-like-an-accusation', category: likeliestCategory(units), certainty, start: first.start, end: last.end, target: units.find((unit) => unit.side === 'who')?.target }];
}

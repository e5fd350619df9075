import type { Category } from '../../report';
import type { Hit } from '../match-rules';
import type { Unit } from '../units';
import { readsLikeAnAccusation } from './score';

/** Below these odds a soft hit is dropped; above those a sentence that no rule knows is taken up. Source: `npm run eval` on labelled drafts. */
const lowestOddsForSoftHit = -1;
const lowestOddsAlone = -0.5;
const fewestUnitsAlone = 6;

const cues: readonly (readonly [string, Category])[] = [['#process', 'unfair-process'], ['#rival', 'unfair-process'], ['#decision', 'contest'], ['#amount', 'waste'], ['#money', 'waste'], ['#watchdog', 'threat']];

function likeliestCategory(units: readonly Unit[]): Category {
  const cue = cues.find(([key]) => units.some((unit) => unit.keys.indexOf(key) !== -1));
  return cue === undefined ? 'blame' : cue[1];
}

/** The rules have the say; the model drops soft hits that read innocently and adds sentences that no rule knows, as likely ones. */
export function withSecondOpinion(units: readonly Unit[], hits: readonly Hit[]): readonly Hit[] {
  const first = units[0];
  const last = units[units.length - 1];
  if (first === undefined || last === undefined || (hits.length > 0 && hits.every((hit) => hit.certainty === 'plain'))) return hits;
  const odds = readsLikeAnAccusation(units, hits.map((hit) => hit.ruleId));
  if (hits.length > 0) return odds < lowestOddsForSoftHit ? hits.filter((hit) => hit.certainty === 'plain') : hits;
  if (odds < lowestOddsAlone || units.length < fewestUnitsAlone || last.word === '?') return hits;
  const target = units.find((unit) => unit.side === 'who')?.target;
  return [{ ruleId: 'reads-like-an-accusation', category: likeliestCategory(units), certainty: 'likely', start: first.start, end: last.end, target }];
}

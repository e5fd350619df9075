import type { Category } from '../../report';
import type { Hit } from '../match-rules';
import { wordAt } from '../units';
import type { Unit } from '../units';
import { readsLikeAnAccusation } from './score';

/**
 * Log odds, set by cross-checking on labelled drafts that the model was not trained on (`npm run train FILE` leaves one out):
 * below the first a soft hit is dropped; above the second a sentence that no rule knows counts as likely, its
 * neighbours heard; above the last two somebody at the customer is so surely meant that the reading is plain.
 */
const oddsToKeepASoftHit = -1.1;
const oddsAlone = -0.3;
const oddsToBePlainWithARule = 0.5;
const oddsToBePlainAlone = 1.4;

const fewestUnitsAlone = 6;
const surelyTheirs = 2;

const cues: readonly (readonly [string, Category])[] = [['#process', 'unfair-process'], ['#rival', 'unfair-process'], ['#decision', 'contest'], ['#amount', 'waste'], ['#money', 'waste'], ['#watchdog', 'threat']];

function likeliestCategory(units: readonly Unit[]): Category {
  const cue = cues.find(([key]) => units.some((unit) => unit.keys.indexOf(key) !== -1));
  return cue === undefined ? 'blame' : cue[1];
}

const isAccusing = ({ category }: Hit): boolean => category !== 'pressure' && category !== 'bypass-admission' && category !== 'private-disclosure';
/** Somebody at the customer is meant, and the writer speaks: nothing is quoted, supposed or wished. */
const mayBePlain = (units: readonly Unit[]): boolean => !/^(?:if|when|should|please|let|could|would)$/.test(wordAt(units, 0))
  && !units.some((unit) => /^["“”]$/.test(unit.word))
  && units.some((unit) => (unit.side === 'who' || unit.side === 'you') && (unit.strength ?? 0) >= surelyTheirs);

/** A sentence with what the rules found in it. */
export interface ReadSentence {
  readonly units: readonly Unit[];
  readonly hits: readonly Hit[];
}

const shareOfNeighbours = 0.3;
const lowestHeard = -3;
const oddsOfNobody = -1.5;

/** How much the two sentences before and after speak for an accusation, the nearer ones more. */
function oddsAround(odds: readonly number[], at: number): number {
  let sum = 0;
  let heard = 0;
  [1, 2].forEach((distance) => [at - distance, at + distance].forEach((i) => {
    const neighbour = odds[i];
    if (neighbour === undefined) return;
    sum += Math.max(lowestHeard, neighbour) / distance;
    heard += 1 / distance;
  }));
  return heard === 0 ? oddsOfNobody : sum / heard;
}

function judged({ units, hits }: ReadSentence, odds: number, around: number): readonly Hit[] {
  const first = units[0];
  const last = units[units.length - 1];
  if (first === undefined || last === undefined || (hits.length > 0 && hits.every((hit) => hit.certainty === 'plain'))) return hits;
  const heard = odds + shareOfNeighbours * around;
  if (hits.length > 0) {
    if (heard < oddsToKeepASoftHit) return hits.filter((hit) => hit.certainty === 'plain');
    return odds > oddsToBePlainWithARule && mayBePlain(units) ? hits.map((hit) => (isAccusing(hit) ? { ...hit, certainty: 'plain' as const } : hit)) : hits;
  }
  if (units.length < fewestUnitsAlone || last.word === '?') return hits;
  const isPlain = odds > oddsToBePlainAlone && mayBePlain(units);
  if (!isPlain && heard < oddsAlone) return hits;
  return [{ ruleId: 'reads-like-an-accusation', category: likeliestCategory(units), certainty: isPlain ? 'plain' : 'likely', start: first.start, end: last.end, target: units.find((unit) => unit.side === 'who')?.target }];
}

/**
 * The rules have the say on category, target and span. The model drops soft hits that read innocently,
 * makes sure ones plain, and adds sentences that no rule knows. One list of hits a sentence, in order.
 */
export function withSecondOpinion(sentences: readonly ReadSentence[]): readonly (readonly Hit[])[] {
  const odds = sentences.map(({ units, hits }) => readsLikeAnAccusation(units, hits.map((hit) => hit.ruleId)));
  return sentences.map((sentence, i) => judged(sentence, odds[i] ?? 0, oddsAround(odds, i)));
}

import type { Category } from '../../report';
import type { Hit } from '../match-rules';
import { wordAt } from '../units';
import type { Unit } from '../units';
import { readsLikeAnAccusation } from './score';

/**
 * Log odds, set by cross-checking on labelled drafts that the model was not trained on (`npm run train FILE` leaves one out).
 * Below the first, its neighbours heard, a soft hit is dropped, in a text that speaks below the second; above the third it is plain.
 */
const oddsToKeepASoftHit = -0.8;
const oddsToKeepOneInCompany = -1.5;
const oddsToBePlainWithARule = 0.5;
/**
 * The same over a whole text: stabs come in company, and several weak ones tell as much as a strong one. Above the
 * first the text speaks: its stronger sentences are likely to hurt, whether a rule knows them or not; above the second
 * the strongest plainly does.
 */
const evidenceToSpeak = 0.6;
const evidenceToBePlain = 0.9;
/** In a text that speaks, sentences above this are quoted. */
const oddsToBeQuoted = -0.3;
/** The longer a text, the likelier that something in it sounds like a stab by chance: what it takes to be plain rises with it. */
const sentencesOfAMail = 8;
const riseWithLength = 2;

const fewestUnitsAlone = 5;
const surelyTheirs = 2;

const cues: readonly (readonly [string, Category])[] = [['#process', 'unfair-process'], ['#rival', 'unfair-process'], ['#decision', 'contest'], ['#amount', 'waste'], ['#money', 'waste'], ['#watchdog', 'threat']];

function likeliestCategory(units: readonly Unit[]): Category {
  const cue = cues.find(([key]) => units.some((unit) => unit.keys.indexOf(key) !== -1));
  return cue === undefined ? 'blame' : cue[1];
}

const isAccusing = ({ category }: Hit): boolean => category !== 'pressure' && category !== 'bypass-admission' && category !== 'private-disclosure';
/** "Our offer would halve what you pay": what we offer, whatever it says of today. */
const isPromise = (units: readonly Unit[]): boolean => /^(?:i|we|my|our)\b/.test(wordAt(units, 0)) && units.slice(1, 5).some((unit) => /^(?:would|could|can|will|may)$/.test(unit.word));
/** Somebody at the customer is meant, and the writer speaks: nothing is quoted, supposed, wished or promised. */
const mayBePlain = (units: readonly Unit[]): boolean => !isPromise(units) && !/^(?:if|when|should|please|let|could|would)$/.test(wordAt(units, 0))
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

/** What the rules found in a sentence, as the model sees it. */
function judgedHits({ units, hits }: ReadSentence, odds: number, around: number, speaks: boolean, raised: number): readonly Hit[] {
  if (hits.every((hit) => hit.certainty === 'plain')) return hits;
  if (odds + shareOfNeighbours * around < (speaks ? oddsToKeepOneInCompany : oddsToKeepASoftHit)) return hits.filter((hit) => hit.certainty === 'plain');
  return odds > oddsToBePlainWithARule + raised && mayBePlain(units) ? hits.map(madePlain) : hits;
}

const madePlain = (hit: Hit): Hit => (isAccusing(hit) ? { ...hit, certainty: 'plain' } : hit);

/** The hit that a sentence is by itself. */
function ownHit(units: readonly Unit[]): Hit {
  const [first, last] = [units[0] as Unit, units[units.length - 1] as Unit];
  return { ruleId: 'reads-like-an-accusation', category: likeliestCategory(units), certainty: 'likely', start: first.start, end: last.end, target: units.find((unit) => unit.side === 'who')?.target };
}

const isStatement = ({ units }: ReadSentence): boolean => units.length >= fewestUnitsAlone && wordAt(units, units.length - 1) !== '?';

/** How much some sentences speak for an accusation together: the log of their summed odds. */
const evidenceOf = (odds: readonly number[]): number => Math.log(odds.reduce((sum, each) => sum + Math.exp(each), 0));

/**
 * The rules have the say on category, target and span. The model drops soft hits that read innocently,
 * makes sure ones plain, and adds sentences that no rule knows. One list of hits a sentence, in order.
 */
export function withSecondOpinion(sentences: readonly ReadSentence[]): readonly (readonly Hit[])[] {
  const odds = sentences.map(({ units, hits }) => readsLikeAnAccusation(units, hits.map((hit) => hit.ruleId)));
  // What cannot be an accusation by itself has no odds.
  const alone = odds.map((each, i) => (isStatement(sentences[i] as ReadSentence) ? each : -Infinity));
  const theirs = alone.map((each, i) => (mayBePlain((sentences[i] as ReadSentence).units) ? each : -Infinity));
  // Where a rule is sure already, chance is not the question any more.
  const isSure = sentences.some(({ hits }) => hits.some((hit) => hit.certainty === 'plain' && isAccusing(hit)));
  const raised = isSure ? 0 : riseWithLength * Math.log(Math.max(1, sentences.length / sentencesOfAMail));
  const speaks = evidenceOf(alone) > evidenceToSpeak;
  const plainAt = evidenceOf(theirs) > evidenceToBePlain + raised ? theirs.indexOf(Math.max(...theirs)) : -1;
  return sentences.map((sentence, i) => {
    const hits = judgedHits(sentence, odds[i] as number, oddsAround(odds, i), speaks, raised);
    if ((alone[i] as number) <= oddsToBeQuoted || (!speaks && i !== plainAt)) return hits;
    const own = hits.length > 0 ? hits : [ownHit(sentence.units)];
    return i === plainAt ? own.map(madePlain) : own;
  });
}

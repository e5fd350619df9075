import type { Category } from '../../report';
import type { Hit } from '../match-rules';
import { wordAt } from '../units';
import type { Unit } from '../units';
import { readsLikeAnAccusation } from './score';

/**
 * Log odds, set by cross-checking on labelled drafts that the model was not trained on (`npm run train FILE` leaves one out).
 * Below the first, its neighbours heard, a soft hit is dropped; above the second it is plain.
 */
const oddsToKeepASoftHit = -0.8;
const oddsToKeepOneInCompany = -1.5;
const oddsToBePlainWithARule = 0.5;
/**
 * The same over a whole text: stabs come in company, and several weak ones tell as much as a strong one. Above the
 * first, the strongest sentences are likely to hurt, whether a rule knows them or not; above the second, the strongest
 * plainly does.
 */
const evidenceToSpeak = 0.6;
const evidenceToBePlain = 0.9;
/** In a text that speaks, sentences above this are quoted. */
const oddsToBeQuoted = -0.3;
/** The longer a text, the likelier that something in it sounds like a stab by chance. */
const sentencesOfAMail = 8;
const caution = 2;

const fewestUnitsAlone = 5;
const surelyTheirs = 2;

const cues: readonly (readonly [string, Category])[] = [['#process', 'unfair-process'], ['#rival', 'unfair-process'], ['#decision', 'contest'], ['#amount', 'waste'], ['#money', 'waste'], ['#watchdog', 'threat']];

function likeliestCategory(units: readonly Unit[]): Category {
  const cue = cues.find(([key]) => units.some((unit) => unit.keys.indexOf(key) !== -1));
  return cue === undefined ? 'blame' : cue[1];
}

const isAccusing = ({ category }: Hit): boolean => category !== 'pressure' && category !== 'bypass-admission' && category !== 'private-disclosure';
/** "Our offer would halve what you pay": what we offer, whatever it says of today. */
const isPromise = (units: readonly Unit[]): boolean => /^(?:i|we|my|our)\b/.test(units[0]?.word ?? '') && units.slice(1, 5).some((unit) => /^(?:would|could|can|will|may)$/.test(unit.word));
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

const isStatement = ({ units }: ReadSentence): boolean => units.length >= fewestUnitsAlone && units[units.length - 1]?.word !== '?';

/** The strongest of some sentences, and how much they speak for an accusation together: the log of their summed odds. */
function weigh(odds: readonly number[], counts: (at: number) => boolean): { readonly strongest: number; readonly evidence: number } {
  let strongest = -1;
  let sum = 0;
  odds.forEach((each, at) => {
    if (!counts(at)) return;
    sum += Math.exp(each);
    if (strongest === -1 || each > (odds[strongest] as number)) strongest = at;
  });
  return { strongest, evidence: Math.log(sum) };
}

/**
 * The rules have the say on category, target and span. The model drops soft hits that read innocently,
 * makes sure ones plain, and adds sentences that no rule knows. One list of hits a sentence, in order.
 */
export function withSecondOpinion(sentences: readonly ReadSentence[]): readonly (readonly Hit[])[] {
  const odds = sentences.map(({ units, hits }) => readsLikeAnAccusation(units, hits.map((hit) => hit.ruleId)));
  // Where a rule is sure already, chance is not the question any more.
  const isSure = sentences.some(({ hits }) => hits.some((hit) => hit.certainty === 'plain' && isAccusing(hit)));
  const raised = isSure ? 0 : caution * Math.log(Math.max(1, sentences.length / sentencesOfAMail));
  const statement = sentences.map(isStatement);
  const speaks = weigh(odds, (i) => statement[i] === true).evidence > evidenceToSpeak;
  const given = sentences.map((sentence, i) => judgedHits(sentence, odds[i] as number, oddsAround(odds, i), speaks, raised));
  const { evidence, strongest } = weigh(odds, (i) => statement[i] === true && mayBePlain((sentences[i] as ReadSentence).units));
  const isPlain = evidence > evidenceToBePlain + raised;
  return given.map((hits, i) => {
    const each = odds[i] as number;
    const own = (): readonly Hit[] => (hits.length > 0 ? hits : [ownHit((sentences[i] as ReadSentence).units)]);
    if (each <= oddsToBeQuoted || statement[i] !== true) return hits;
    return isPlain && i === strongest ? own().map(madePlain) : speaks ? own() : hits;
  });
}

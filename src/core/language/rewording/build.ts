import type { Category } from '../../report';
import type { PhraseValues } from '../../words';
import { answeringVerbs, chosen, decisions, documents, duties, incidents, losingVerbs, messages, offers, openings, processes, readingVerbs, spendingVerbs, undertakings } from './classes';
import { does, isKnown, phraseAfter, phraseOf } from './clause';
import type { Clause } from './clause';
import { dayIn, lastDayIn, moneyIn } from './facts';
import type { NounPhrase } from './noun-phrases';

/** A sentence of the catalogue, and what is put into it. */
export interface Rewording {
  readonly key: string;
  readonly values: PhraseValues;
}
type Build = (clause: Clause) => Rewording | undefined;

const say = (key: string, values: PhraseValues): Rewording => ({ key: `reworded.${key}`, values });
const isOurs = (phrase: NounPhrase): boolean => isKnown(phrase) && phrase.opening !== 'your';
const isOne = (phrase: NounPhrase): boolean => isKnown(phrase) && !phrase.isPlural;
const isAny = ({ opening }: NounPhrase): boolean => opening !== '' && opening !== 'one';

/** What was left undone and could be helped with: "failed to sign the schedule", "never named a date". */
function dutyIn(clause: Clause): Rewording | undefined {
  const { words, roots, who, finding } = clause;
  const at = words.findIndex(({ kind, root }, i) => kind === 'verb' && duties.has(root) && /^(?:to|never|not)$|n[’']?t$/.test(roots[i - 1] ?? ''));
  const object = phraseAfter(clause, at);
  if (object === undefined || !(documents.has(object.head) || undertakings.has(object.head) || object.head === 'date') || object.opening === '' || object.opening === 'one') return undefined;
  return who === 'you' && !/\byou\b/i.test(finding.text) ? undefined : say('help-to', { who, verb: roots[at] ?? '', object: object.text });
}

function thinks(clause: Clause, object: NounPhrase): Rewording {
  const { who, finding } = clause;
  const values = { who, object: object.text };
  if (who === 'you') return say('you-think', values);
  return finding.target?.kind === 'person' ? say('thinks', values) : say('go-through', values);
}

const waste: Build = (clause) => {
  const { sentence, words } = clause;
  const object = words.map(({ root }, i) => (['on', 'for', 'at'].indexOf(root) === -1 ? undefined : phraseAfter(clause, i))).filter((phrase) => phrase !== undefined)[0];
  if (object === undefined || !does(clause, spendingVerbs)) return undefined;
  const money = moneyIn(sentence);
  const thing = object.text.replace(/^an? /, 'the ');
  if (money === undefined) return say('beside-spend', { object: thing });
  return say(money.isRegular ? 'goes-into' : 'went-into', { money: money.text, object: thing });
};

const blame: Build = (clause) => {
  const { who } = clause;
  const incident = phraseOf(clause, incidents, isOne);
  if (incident !== undefined) return say('incident', { object: incident.text });
  const message = phraseOf(clause, messages, isOurs);
  if (message !== undefined) return say('answer-to', { object: message.text });
  const document = phraseOf(clause, documents, isOurs);
  if (document !== undefined && does(clause, losingVerbs)) return say('once-more', { object: document.text });
  if (document !== undefined && does(clause, readingVerbs)) return thinks(clause, document);
  const duty = dutyIn(clause);
  if (duty !== undefined) return duty;
  const undertaking = phraseOf(clause, undertakings);
  if (undertaking !== undefined) return say('next-step', { who, object: undertaking.text });
  if (document !== undefined) return say('go-through', { who, object: document.text });
  return does(clause, answeringVerbs) ? say('answer-from', { who }) : waste(clause);
};

const contest: Build = (clause) => {
  const wrong = clause.roots.findIndex((root, i) => root === 'wrong' && chosen.has(clause.roots[i + 1] ?? ''));
  if (wrong !== -1) return say('choice-of', { object: clause.roots[wrong + 1] ?? '' });
  const decision = phraseOf(clause, decisions);
  if (decision !== undefined) return say('led-to', { object: decision.text });
  const process = phraseOf(clause, processes);
  return process === undefined ? undefined : say('decided', { object: process.text });
};

const unfairProcess: Build = (clause) => {
  const opening = clause.finding.ruleId === 'denied-access' ? phraseOf(clause, openings, isAny) : undefined;
  if (opening !== undefined) return say('still-possible', { object: opening.text });
  const process = phraseOf(clause, processes);
  return process === undefined ? undefined : say('have-shown', { object: process.text });
};

const pressure: Build = (clause) => {
  const offer = phraseOf(clause, offers);
  const lastDay = lastDayIn(clause.sentence);
  if (offer !== undefined && lastDay !== undefined) return say('hold-until', { object: offer.text, day: lastDay });
  const day = dayIn(clause.sentence);
  return day === undefined ? undefined : say('would-day', { day });
};

const threat: Build = (clause) => {
  const object = clause.phrases.filter((phrase) => isKnown(phrase) && (documents.has(phrase.head) || undertakings.has(phrase.head)))[0];
  return object === undefined ? undefined : say('settle', { object: object.text });
};

const disparagement: Build = (clause) => {
  const { words, who } = clause;
  const at = words.findIndex(({ root }, i) => ['about', 'with', 'at'].indexOf(root) !== -1 && words[i - 1]?.kind === 'adjective');
  const object = phraseAfter(clause, at) ?? phraseOf(clause, undertakings);
  return object === undefined ? undefined : say('support-with', { who, object: object.text });
};

/** What a category builds of a clause. What was told in confidence, and that somebody is gone around, is best left out. */
export const builders: Readonly<Partial<Record<Category, Build>>> = {
  blame, contest, 'unfair-process': unfairProcess, waste, pressure, threat, disparagement,
};

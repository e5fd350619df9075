import type { Level } from '../org-chart';
import type { FunctionRow } from './function-table';
import { functionTable } from './function-table';
import type { LevelRow } from './level-table';
import { levelTable } from './level-table';
import type { RankSpan } from './own-ranks';
import { areOwnRanks } from './own-ranks';
import type { PhraseIndex, PhraseMatch } from './phrase-index';
import { findPhrases, indexPhrases } from './phrase-index';
import { partBreak, titleWords } from './title-words';

/** Level and function, as far as a title and a department tell. */
export interface TitleReading {
  readonly level: Level;
  readonly function?: string;
}

const deputies = ['deputy', 'vice', 'assistant', 'associate', 'sub', 'stellvertretender', 'stellvertretende'];
/** Words that end what a part of a title is about: "Head of IT for Finance" is in IT. */
const partEnds = [partBreak, 'and', 'for', 'in', 'at', 'within', 'fur', 'pour', 'para', 'bei'];

let levelIndex: PhraseIndex<LevelRow> | undefined;
let functionIndex: PhraseIndex<FunctionRow> | undefined;
let unlessIndexes: ReadonlyMap<LevelRow, PhraseIndex<{ readonly phrases: readonly string[] }>> | undefined;

/** The function that some words name, and how surely. */
interface NamedFunction {
  readonly function: string;
  readonly weight: 'decides' | 'strong' | 'weak' | 'weakest';
}

const weights = ['decides', 'strong', 'weak', 'weakest'];

/** In each part of the title the first row of the table counts; of the parts, the surest and then the first. */
function readFunction(words: readonly string[]): NamedFunction | undefined {
  functionIndex = functionIndex ?? indexPhrases(functionTable);
  let best: NamedFunction | undefined;
  let inPart: FunctionRow | undefined;
  const closePart = () => {
    if (inPart?.function !== undefined) {
      const named: NamedFunction = { function: inPart.function, weight: inPart.weight ?? 'strong' };
      if (best === undefined || weights.indexOf(named.weight) < weights.indexOf(best.weight)) best = named;
    }
    inPart = undefined;
  };
  let at = 0;
  findPhrases(functionIndex, words).forEach((match) => {
    if (words.slice(at, match.start).some((word) => partEnds.indexOf(word) !== -1)) closePart();
    at = match.end;
    const row = match.rows[0];
    if (row?.function !== undefined && (inPart === undefined || functionTable.indexOf(row) < functionTable.indexOf(inPart))) inPart = row;
  });
  closePart();
  return best;
}

const isSpecific = (named: NamedFunction | undefined): boolean => named !== undefined && named.function !== 'executive' && named.function !== 'board';

function holds(row: LevelRow, words: readonly string[], named: NamedFunction | undefined): boolean {
  if (row.alone === true && isSpecific(named)) return false;
  if (row.unless === undefined) return true;
  unlessIndexes = unlessIndexes ?? new Map(levelTable.map((each): [LevelRow, PhraseIndex<{ readonly phrases: readonly string[] }>] => [each, indexPhrases([{ phrases: each.unless ?? [] }])]));
  const unless = unlessIndexes.get(row);
  return unless === undefined || findPhrases(unless, words).length === 0;
}

const spanOf = (match: PhraseMatch<LevelRow>): RankSpan => {
  const level = match.rows[0]?.level;
  return { start: match.start, end: match.end, kind: level === 'board' ? 'board' : level === 'cxo' ? 'chief' : 'other' };
};

/** The words without the ranks that are somebody else's; for an assistant these tell whom they work for. */
interface OwnPart {
  readonly level: Level;
  readonly words: readonly string[];
}

function readLevel(words: readonly string[], named: NamedFunction | undefined): OwnPart {
  levelIndex = levelIndex ?? indexPhrases(levelTable);
  const matches = findPhrases(levelIndex, words);
  const assistants = levelTable[0];
  const assistant = assistants !== undefined && matches.some((match) => match.rows[0] === assistants);
  const own = areOwnRanks(words, matches.map(spanOf));
  let best = levelTable.length;
  let level: Level = assistant && assistants !== undefined ? assistants.level : 'unknown';
  const ownWords = words.slice();
  matches.forEach((match, i) => {
    if (own[i] !== true) {
      for (let w = match.start; w < match.end; w += 1) ownWords[w] = partBreak;
      return;
    }
    const row = match.rows.find((each) => holds(each, words, named));
    if (row === undefined || assistant) return;
    const rank = levelTable.indexOf(row);
    const isDeputy = row.deputy !== undefined && deputies.indexOf(words[match.start - 1] ?? '') !== -1;
    const given = isDeputy && row.deputy !== undefined ? row.deputy : row.level;
    const order = isDeputy ? levelTable.findIndex((each) => each.level === given) : rank;
    if (order < best) {
      best = order;
      level = given;
    }
  });
  return { level, words: ownWords };
}

function readAnew(title: string, department: string | undefined): TitleReading {
  const words = titleWords(title);
  const whole = readFunction(words);
  const own = readLevel(words, whole);
  const named = readFunction(own.words) ?? whole;
  if (named !== undefined && named.weight !== 'weakest') return { level: own.level, function: named.function };
  const fromDepartment = department === undefined ? undefined : readFunction(titleWords(department));
  return { level: own.level, function: (fromDepartment !== undefined && fromDepartment.weight !== 'weakest' ? fromDepartment : named ?? fromDepartment)?.function };
}

/** A chart repeats its titles thousands of times; each is read once. */
const maxRemembered = 20000;
const remembered = new Map<string, TitleReading>();

/**
 * Reads a title in English, German, French or Spanish. The department helps only with the function.
 * A title says nothing of a level: `unknown`; of a function: none.
 */
export function readTitle(title: string | undefined, department?: string): TitleReading {
  const key = `${title ?? ''}\n${department ?? ''}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const reading = readAnew(title ?? '', department);
  if (remembered.size >= maxRemembered) remembered.clear();
  remembered.set(key, reading);
  return reading;
}

/** Level read from a title; `unknown` when it does not tell. */
export function inferLevel(title: string | undefined): Level {
  return readTitle(title).level;
}

/** Function read from a title, else from the department; undefined when neither tells. */
export function inferFunction(title: string | undefined, department: string | undefined): string | undefined {
  return readTitle(title, department).function;
}

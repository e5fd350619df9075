import type { Person } from '../org-chart/org-chart';
import { isCapital, letters } from './letters';

/** A person named in a text; end-exclusive UTF-16 offsets. */
export interface PersonMention {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
}

/** First names and surnames that are everyday words too; they need a sign that a person is meant. */
const everydayNames = new Set(('will bill grace art hope max joy mark may june april august rose faith dawn sky rich frank chase drew pat sue rob nick jack dean page iris ivy lily daisy ruby pearl amber crystal violet olive sandy rusty cliff dale glen heath grant miles penny victor guy ray gene wade bud skip chip buddy major king earl duke autumn summer melody carol holly jasmine ginger basil robin jay drake stone parker hunter tanner carter cook baker mason price young long short brown white black green gray grey wood bush field ford bond banks best love day rice bell case cash cross lane hill park post read reed sharp small strong swift wise worth so min you see song sun bang young price banks fields woods rivers church state field bay west north east south summers winters little power powers temple marsh moss flowers mercy patience prudence constance honor trinity harmony destiny christian paris jordan israel chance justice angel noble noel royal reign story true early shore winter wells ward weeks hand hands head foot bird wolf fox lamb fish marsh house hall court gates street rhodes').split(' '));

const honorific = /(?:\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|president|chairman|chairwoman|chair|director|dean|provost|chief|councilman|councilwoman|sgt|captain|judge|sir|madam)\.?\s)$/i;
const notAName = /^\s(?:you|we|i|they|he|she|it|this|that|there|the|a|an|your|our|my|their|be|not|do|have|also|continue|need|of|to|in|and\s(?:gladly|happily)|for(?:\s(?:the|your|a))|in\s(?:hand|the))\b/;
const personAfter = /^(?:['’]s?\b|\s(?:would|could|should|did|does|has|have|had|was|is|can|wo)n?['’]?t\b|\sover\sthere|\s(?:can|cannot|could|would|in|at|from|over)\s|\s(?:and\s(?:I|[A-Z][a-z])|is|was|has|had|does|did|said|says|told|tells|took|asked|knows|knew|wants|wanted|never|always|just|simply|still|already|decides|decided|refused|suggested|mentioned|[a-z]{3,14}(?:ed|s)\b|[A-Z][a-z]+))/;

interface NamePart {
  readonly person: Person;
  readonly full: boolean;
}

export interface NameIndex {
  readonly parts: ReadonlyMap<string, readonly NamePart[]>;
}

const academicTitle = /^(?:dr|prof|mr|mrs|ms|mx|sir|dame|rev|hon|herr|frau)\.?$/i;

/** The words of a name, without titles. */
export function nameWords(name: string): readonly string[] {
  return name.replace(/\([^)]{0,60}\)/g, ' ').split(/[\s,]+/).filter((word) => word !== '' && !academicTitle.test(word) && !/^(?:jr|sr|ii|iii|phd|md|rn|mba|cpa)\.?$/i.test(word));
}

/** Indexes the names of some people; cost is theirs, not the chart's. */
export function indexNames(people: Iterable<Person>): NameIndex {
  const parts = new Map<string, NamePart[]>();
  for (const person of people) {
    if (person.kind !== 'person' || person.name === undefined) continue;
    const words = nameWords(person.name);
    new Set([words[0], words[words.length - 1]]).forEach((word) => {
      if (word === undefined || word.replace(/\./g, '').length < 2) return;
      const key = word.toLowerCase();
      const list = parts.get(key);
      if (list === undefined) parts.set(key, [{ person, full: words.length > 1 }]);
      else list.push({ person, full: words.length > 1 });
    });
  }
  return { parts };
}

/** So few names are looked for one by one before a text is read word by word. */
const fewNames = 16;

/** False when no part of any of the names stands in the text; cheap for a few people. */
export function mayName(text: string, { parts }: NameIndex): boolean {
  if (parts.size > fewNames) return true;
  const lower = text.toLowerCase();
  for (const key of Array.from(parts.keys())) if (lower.indexOf(key) !== -1) return true;
  return false;
}

const word = new RegExp(`[${letters}][${letters}'’-]{0,40}`, 'g');

/**
 * People named in a text by full name, first name or surname. A name that is also an everyday word
 * ("Will", "Grace") counts only where something shows that a person is meant. A surname shared by
 * several counts for none of them, unless the first name stands before it.
 */
export function findPeople(text: string, index: NameIndex): readonly PersonMention[] {
  const found: PersonMention[] = [];
  if (!mayName(text, index)) return found;
  word.lastIndex = 0;
  let lastEnd = -1;
  let lastCandidates: readonly NamePart[] = [];
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    if (!isCapital(match[0].charAt(0))) continue;
    const shown = match[0].replace(/['’]s?$/, '');
    const start = match.index;
    const end = start + shown.length;
    const candidates = index.parts.get(shown.toLowerCase());
    if (candidates === undefined) continue;
    const joined = lastEnd === start - 1 ? candidates.filter((one) => lastCandidates.some((other) => other.person === one.person)) : [];
    if (joined.length > 0) {
      const last = found[found.length - 1];
      if (last !== undefined && last.end === lastEnd) found.pop();
      found.push({ person: (joined[0] as NamePart).person, start: last !== undefined && last.end === lastEnd ? last.start : start, end });
    } else if (candidates.length === 1 && isPerson(text, shown, start, end)) {
      found.push({ person: (candidates[0] as NamePart).person, start, end });
    }
    lastEnd = end;
    lastCandidates = candidates;
  }
  return found;
}

function isPerson(text: string, shown: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 24);
  if (honorific.test(before)) return true;
  if (!everydayNames.has(shown.toLowerCase())) return true;
  if (shown === shown.toUpperCase() && shown.length > 1) return false;
  const startsSentence = /(?:^|[.?!:;\n•*-]["”’)]?)\s{0,20}$/.test(before);
  if (notAName.test(after)) return false;
  return !startsSentence || /^(?:,|\s[-–—]\s|['’]s\b)/.test(after) || personAfter.test(after);
}

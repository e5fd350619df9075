import { fold } from '../org-chart/titles/fold';
import { stem } from '../text/stem';

/** The words of a subject and of the new text, ready for many look-ups. */
export interface TopicText {
  readonly raw: string;
  readonly words: readonly string[];
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

export function topicText(raw: string): TopicText {
  const words = fold(raw).trim().split(' ').map(stem);
  const positions = new Map<string, number[]>();
  words.forEach((word, i) => {
    const at = positions.get(word);
    if (at === undefined) positions.set(word, [i]);
    else at.push(i);
  });
  return { raw, words, positions };
}

/** Small English words that are acronyms only in capitals. */
const needsCapitals = new Set(['it', 'us', 'or', 'is', 'as', 'an', 'am', 'pm', 'at', 'be', 'so', 'all', 'arm', 'aid', 'can', 'act', 'era', 'hr', 'pr', 'ap', 'ar', 'pos', 'we', 'go', 'are', 'may', 'sap', 'bi']);

function standsInCapitals(raw: string, word: string): boolean {
  return new RegExp(`(?:^|[^A-Za-z])${word.toUpperCase()}(?:$|[^A-Za-z])`).test(raw);
}

const longestJoin = 3;

/** Where a phrase stands: word indexes, end-exclusive. `nowhere` in particular when it is recognised otherwise. */
export interface PhraseSpan {
  readonly start: number;
  readonly end: number;
}

const nowhere: PhraseSpan = { start: -1, end: -1 };

/** Where the stems stand, whether written as one word, with hyphens or apart ("Wi-Fi", "WiFi", "wi fi"). */
function standings(text: TopicText, phrase: readonly string[]): readonly PhraseSpan[] {
  const joined = phrase.join('');
  const whole = (text.positions.get(joined) ?? []).map((start) => ({ start, end: start + 1 }));
  const apart = phrase.length === 1 ? [] : (text.positions.get(phrase[0] ?? '') ?? []).filter((at) => phrase.every((word, i) => text.words[at + i] === word)).map((start) => ({ start, end: start + phrase.length }));
  const found = whole.concat(apart);
  if (found.length > 0) return found;
  for (let length = 1; length < joined.length; length += 1) {
    (text.positions.get(joined.slice(0, length)) ?? []).forEach((start) => {
      let written = joined.slice(0, length);
      let end = start + 1;
      for (; written.length < joined.length && end <= start + longestJoin; end += 1) written += text.words[end] ?? '\n';
      if (written === joined) found.push({ start, end });
    });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Where the text names the phrase, in any inflection, spelling with blank or hyphen, or case. */
export function findPhrase(text: TopicText, phrase: string): readonly PhraseSpan[] {
  const words = fold(phrase).trim().split(' ').filter((word) => word !== '');
  // A phrase in another script has no Latin words; it is looked for as it stands.
  if (words.length === 0) return phrase.trim() !== '' && text.raw.toLowerCase().indexOf(phrase.trim().toLowerCase()) !== -1 ? [nowhere] : [];
  const only = words.length === 1 ? words[0] ?? '' : '';
  if (only !== '' && needsCapitals.has(only)) return standsInCapitals(text.raw, only) ? [nowhere] : [];
  const found = standings(text, words.map(stem));
  const joined = words.length > 1 ? text.positions.get(stem(words.join(''))) ?? [] : [];
  return found.length > 0 ? found : joined.map((start) => ({ start, end: start + 1 }));
}

/** True when the text names the phrase. */
export function mentionsPhrase(text: TopicText, phrase: string): boolean {
  return findPhrase(text, phrase).length > 0;
}

/** Words of engagement names that say nothing of their subject. */
const genericNameWords = new Set(['renewal', 'renew', 'project', 'pilot', 'program', 'programme', 'phase', 'rollout', 'roll', 'out', 'new', 'contract', 'agreement', 'deal', 'upgrade', 'refresh', 'replacement', 'expansion', 'system', 'systems', 'service', 'services', 'platform', 'solution', 'the', 'and', 'of', 'for', 'a', 'in', 'to', 'deployment', 'implementation', 'migration', 'purchase', 'tender', 'rfp', 'bid', 'opportunity', 'support', 'evaluation', 'trial', 'initiative', 'annual', 'subscription', 'licence', 'license', 'licenses', 'modernization', 'modernisation'].map(stem));
const yearOrNumber = /^\d+$/;

/** Where the engagement's own name stands in the text: as a whole, or all of its telling words. */
export function findName(text: TopicText, name: string): readonly PhraseSpan[] {
  const whole = findPhrase(text, name);
  if (whole.length > 0) return whole;
  const telling = fold(name).trim().split(' ').map(stem).filter((word) => word !== '' && !genericNameWords.has(word) && !yearOrNumber.test(word));
  if (telling.join('').length < 4 || !telling.every((word) => text.positions.has(word))) return [];
  return telling.reduce<readonly PhraseSpan[]>((spans, word) => spans.concat((text.positions.get(word) ?? []).map((start) => ({ start, end: start + 1 }))), []);
}

/** The spans without those that lie within a longer one of `others`: "wireless" in "wireless security" is no mention of the wireless deal. */
export function outsideOf(spans: readonly PhraseSpan[], others: readonly PhraseSpan[]): readonly PhraseSpan[] {
  const ordered = others.slice().sort((one, other) => one.start - other.start || one.end - other.end);
  let next = 0;
  let farthestBefore = -1;
  let last: PhraseSpan | undefined;
  const inside = new Set<PhraseSpan>();
  spans.slice().sort((one, other) => one.start - other.start).forEach((span) => {
    for (let other = ordered[next]; other !== undefined && other.start <= span.start; other = ordered[next]) {
      if (last !== undefined && last.start < other.start) farthestBefore = Math.max(farthestBefore, last.end);
      last = other;
      next += 1;
    }
    if (last === undefined || span.start < 0) return;
    const reach = last.start < span.start ? Math.max(farthestBefore, last.end) : farthestBefore;
    if (reach >= span.end || (last.start === span.start && last.end > span.end)) inside.add(span);
  });
  return spans.filter((span) => !inside.has(span));
}

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

/** True where the stems stand, whether written as one word, with hyphens or apart ("Wi-Fi", "WiFi", "wi fi"). */
function stands(text: TopicText, phrase: readonly string[]): boolean {
  const joined = phrase.join('');
  if (text.positions.has(joined)) return true;
  if ((text.positions.get(phrase[0] ?? '') ?? []).some((at) => phrase.every((word, i) => text.words[at + i] === word))) return true;
  return text.words.some((word, at) => {
    if (word === '' || word === joined || joined.indexOf(word) !== 0) return false;
    let whole = word;
    for (let i = at + 1; whole.length < joined.length && i <= at + longestJoin; i += 1) whole += text.words[i] ?? '\n';
    return whole === joined;
  });
}

/** True when the text names the phrase, in any inflection, spelling with blank or hyphen, or case. */
export function mentionsPhrase(text: TopicText, phrase: string): boolean {
  const words = fold(phrase).trim().split(' ').filter((word) => word !== '');
  if (words.length === 0) return false;
  const only = words.length === 1 ? words[0] ?? '' : '';
  if (only !== '' && needsCapitals.has(only)) return standsInCapitals(text.raw, only);
  return stands(text, words.map(stem)) || (words.length > 1 && text.positions.has(stem(words.join(''))));
}

/** Words of engagement names that say nothing of their subject. */
const genericNameWords = new Set(['renewal', 'renew', 'project', 'pilot', 'program', 'programme', 'phase', 'rollout', 'roll', 'out', 'new', 'contract', 'agreement', 'deal', 'upgrade', 'refresh', 'replacement', 'expansion', 'system', 'systems', 'service', 'services', 'platform', 'solution', 'the', 'and', 'of', 'for', 'a', 'in', 'to', 'deployment', 'implementation', 'migration', 'purchase', 'tender', 'rfp', 'bid', 'opportunity', 'support', 'evaluation', 'trial', 'initiative', 'annual', 'subscription', 'licence', 'license', 'licenses', 'modernization', 'modernisation'].map(stem));
const yearOrNumber = /^\d+$/;

/** True when the engagement's own name stands in the text: as a whole, or all of its telling words. */
export function mentionsName(text: TopicText, name: string): boolean {
  if (mentionsPhrase(text, name)) return true;
  const telling = fold(name).trim().split(' ').map(stem).filter((word) => !genericNameWords.has(word) && !yearOrNumber.test(word));
  return telling.length > 0 && telling.join('').length >= 4 && telling.every((word) => text.positions.has(word));
}

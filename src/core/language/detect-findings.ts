// First, so that the rules lie beside the classes: see judge-draft.
import { matchRules } from './match-rules';
import { detectLanguage } from '../text/detect-language';
import { gazetteerFor } from './gazetteer';
import type { Gazetteer } from './gazetteer';
import type { Hit } from './match-rules';
import { positionsOf } from './pattern-match';
import { readSentences } from './read-sentences';
import { reportsRefusal } from './refusal';
import type { DetectedFinding, LanguageResult, LanguageScope } from './scope';
import { withSecondOpinion } from './second-opinion/second-opinion';
import { withoutOverlaps } from './without-overlaps';

function findingOf({ ruleId, category, certainty, start, end, target: hit }: Hit, field: DetectedFinding['field'], text: string, { accountId }: Gazetteer): DetectedFinding {
  const target = hit ?? (category === 'contest' && accountId !== undefined ? { kind: 'decision' as const, account: accountId } : undefined);
  return { ruleId, category, certainty, field, start, end, text: text.slice(start, end), ...(target === undefined ? {} : { target }) };
}

/** More than anybody writes, some 5,000 words; what lies behind it was pasted, and the report says that it was not read. */
const mostCharactersRead = 32000;

/**
 * Finds words that will hurt in the subject and in what the rep wrote. Never throws; every span slices to
 * its text. `mainLanguage`: of the new text, where it is known already.
 */
export function detectFindings(subject: string, authored: string, scope: LanguageScope, mainLanguage = detectLanguage(authored)): LanguageResult {
  const gazetteer = gazetteerFor(scope);
  const language = mainLanguage ?? 'en';
  const wordsRead = language === 'en';
  const findings: DetectedFinding[] = [];
  let refusalReported = false;
  const read = (field: DetectedFinding['field'], text: string): void => {
    const sentences = readSentences(text, gazetteer, !wordsRead).map((units) => {
      const positions = positionsOf(units);
      return { units, positions, hits: matchRules(units, positions) };
    });
    withSecondOpinion(sentences).forEach((hits) => withoutOverlaps(hits).forEach((hit) => findings.push(findingOf(hit, field, text, gazetteer))));
    refusalReported = refusalReported || sentences.some(({ units, positions }) => reportsRefusal(units, positions));
  };
  read('subject', subject);
  read('body', authored.slice(0, mostCharactersRead));
  return { findings, wordsRead, ...(wordsRead ? {} : { language }), ...(authored.length > mostCharactersRead ? { wordsReadTo: mostCharactersRead } : {}), refusalReported };
}

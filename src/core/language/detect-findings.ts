import { detectLanguage } from '../text/detect-language';
import { splitSentences } from '../text/sentences';
import { EntityFinder } from './entities';
import { gazetteerFor } from './gazetteer';
import type { Gazetteer } from './gazetteer';
import { matchRules } from './match-rules';
import type { Hit } from './match-rules';
import { readUnits } from './read-units';
import { reportsRefusal } from './refusal';
import type { DetectedFinding, LanguageResult, LanguageScope } from './scope';
import { tokenise } from './tokens';
import { withoutOverlaps } from './without-overlaps';

interface FieldResult {
  readonly findings: readonly DetectedFinding[];
  readonly refusalReported: boolean;
}

const isAllCapitals = (text: string): boolean => /[A-Z]{4}/.test(text) && !/[a-z]{2}/.test(text);

function findingOf(hit: Hit, field: DetectedFinding['field'], text: string, gazetteer: Gazetteer): DetectedFinding {
  const target = hit.target ?? (hit.rule.category === 'contest' && gazetteer.accountId !== undefined ? { kind: 'decision' as const, account: gazetteer.accountId } : undefined);
  return { ruleId: hit.rule.id, category: hit.rule.category, certainty: hit.certainty, field, start: hit.start, end: hit.end, text: text.slice(hit.start, hit.end), ...(target === undefined ? {} : { target }) };
}

function readField(field: DetectedFinding['field'], text: string, gazetteer: Gazetteer, foreign: boolean): FieldResult {
  const findings: DetectedFinding[] = [];
  let refusalReported = false;
  const names = gazetteer.namesIn(text);
  const finders = { plain: new EntityFinder(gazetteer, false), capitals: new EntityFinder(gazetteer, true) };
  for (const sentence of splitSentences(text)) {
    if (foreign && detectLanguage(sentence.text) !== 'en') continue;
    const tokens = tokenise(sentence.text, sentence.start);
    const finder = isAllCapitals(sentence.text) ? finders.capitals : finders.plain;
    const units = readUnits(tokens, finder.find(tokens, names.filter((name) => name.end > sentence.start && name.start < sentence.end)));
    withoutOverlaps(matchRules(units)).forEach((hit) => findings.push(findingOf(hit, field, text, gazetteer)));
    refusalReported = refusalReported || reportsRefusal(units);
  }
  return { findings, refusalReported };
}

/** Finds words that will hurt in the subject and in what the rep wrote. Never throws; every span slices to its text. */
export function detectFindings(subject: string, authored: string, scope: LanguageScope): LanguageResult {
  const gazetteer = gazetteerFor(scope);
  const language = detectLanguage(authored) ?? 'en';
  const foreign = language !== 'en';
  const inSubject = readField('subject', subject, gazetteer, foreign);
  const inBody = readField('body', authored, gazetteer, foreign);
  return {
    findings: inSubject.findings.concat(inBody.findings),
    wordsRead: !foreign,
    ...(foreign ? { language } : {}),
    refusalReported: inSubject.refusalReported || inBody.refusalReported,
  };
}

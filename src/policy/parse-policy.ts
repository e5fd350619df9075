import * as v from 'valibot';
import { checkDraft, didYouMean, findPhrase, indexOrgChart, readTitles } from '../core';
import type { CheckSettings, Issue, Words } from '../core';
import { readPolicy } from './read-policy';
import { policySchema } from './schema';
import type { PolicyFile } from './schema';

export interface ParsedPolicy {
  /** There when the form is right. */
  readonly file?: PolicyFile;
  readonly issues: readonly Issue[];
}

const pointer = (parts: readonly unknown[]): string => parts.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
const knownFields = Object.keys(policySchema.entries);

function formIssues(value: unknown, words: Words): ParsedPolicy {
  const parsed = v.safeParse(policySchema, value);
  if (parsed.success) return { file: parsed.output, issues: [] };
  return {
    issues: parsed.issues.map((issue) => {
      const path = (issue.path ?? []).map((item) => item.key);
      const field = String(path[path.length - 1] ?? '');
      const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
      const kind = isUnknown ? 'unknown-field' : issue.received === 'undefined' ? 'missing-field' : 'wrong-value';
      const values = { field, found: issue.received, expected: issue.message.startsWith('Invalid') ? issue.expected ?? '' : issue.message, guess: isUnknown ? didYouMean(field, knownFields) : '' };
      return { code: kind, severity: 'error' as const, path: pointer(path), message: words(`policy.${kind}`, values), cure: words(`policy.${kind}.cure`, values) };
    }),
  };
}

/** A customer with one reader and no deal, so that only the words of a mail count. */
const probeChart = indexOrgChart(readTitles({
  format: 'endrun-orgchart', version: 1, generatedAt: '2026-01-01', ownDomains: ['seller.example'],
  accounts: [{ id: 'customer', name: 'Customer', domains: ['customer.example'], people: [{ id: 'reader', name: 'Robin Reader', emails: ['reader@customer.example'], title: 'Manager' }] }],
}));

function findingsIn(sentence: string, settings: CheckSettings, words: Words) {
  return checkDraft({ from: { address: 'rep@seller.example' }, to: [{ address: 'reader@customer.example' }], cc: [], bcc: [], subject: '', body: sentence, bodyType: 'text' }, probeChart, { words, settings }).findings;
}

/** Runs the flags and passes that a policy's own phrases and exceptions bring along. */
function exampleIssues(file: PolicyFile, words: Words): readonly Issue[] {
  const { settings } = readPolicy(file);
  const issues: Issue[] = [];
  const fault = (path: readonly unknown[], code: string, id: string, sentence: string) => issues.push({ code, severity: 'error', path: pointer(path), message: words(`policy.${code}`, { id, sentence }), cure: words(`policy.${code}.cure`, { id, sentence }) });
  (file.phrases ?? []).forEach(({ id, flags = [], passes = [] }, i) => {
    flags.forEach((sentence, n) => { if (!findingsIn(sentence, settings, words).some(({ ruleId }) => ruleId === id)) fault(['phrases', i, 'flags', n], 'flag-not-found', id, sentence); });
    passes.forEach((sentence, n) => { if (findingsIn(sentence, settings, words).some(({ ruleId }) => ruleId === id)) fault(['phrases', i, 'passes', n], 'pass-found', id, sentence); });
    if (flags.length === 0) issues.push({ code: 'no-flags', severity: 'warning', path: pointer(['phrases', i]), message: words('policy.no-flags', { id }), cure: words('policy.no-flags.cure', { id }) });
  });
  (file.exceptions ?? []).forEach(({ id, words: phrases, flags = [], passes = [] }, i) => {
    const isCovered = (sentence: string): boolean => phrases.some((phrase) => findPhrase(phrase, sentence).length > 0);
    passes.forEach((sentence, n) => { if (!isCovered(sentence) || findingsIn(sentence, settings, words).length > 0) fault(['exceptions', i, 'passes', n], 'exception-not-covered', id, sentence); });
    flags.forEach((sentence, n) => { if (findingsIn(sentence, settings, words).length === 0) fault(['exceptions', i, 'flags', n], 'exception-too-wide', id, sentence); });
  });
  return issues;
}

function duplicateIssues(file: PolicyFile, words: Words): readonly Issue[] {
  const seen = new Set<string>();
  return (file.phrases ?? []).flatMap(({ id }, i): Issue[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ code: 'duplicate-phrase', severity: 'error', path: pointer(['phrases', i, 'id']), message: words('policy.duplicate-phrase', { id }), cure: words('policy.duplicate-phrase.cure', { id }) }];
  });
}

/** A policy from the value of a JSON file, with every fault at once, its own examples included. */
export function parsePolicy(value: unknown, words: Words): ParsedPolicy {
  const parsed = formIssues(value, words);
  if (parsed.file === undefined) return parsed;
  return { file: parsed.file, issues: [...duplicateIssues(parsed.file, words), ...exampleIssues(parsed.file, words)] };
}

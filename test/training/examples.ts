import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseOrgChart } from '../../src/core';
import { gazetteerFor } from '../../src/core/language/gazetteer';
import { matchRules } from '../../src/core/language/match-rules';
import { positionsOf } from '../../src/core/language/pattern-match';
import { readSentences } from '../../src/core/language/read-sentences';
import { featuresOf } from '../../src/core/language/second-opinion/features';
import type { Unit } from '../../src/core/language/units';
import { readMailText } from '../../src/core/text/read-mail-text';
import { lakeside } from '../support/language-scope';
import type { Example } from './fit';

/** Whole drafts are the nearest to what is judged. */
const weightOfDrafts = 4;

const slotsOf = (units: readonly Unit[]): readonly number[] => featuresOf(units, matchRules(units, positionsOf(units)).map((hit) => hit.ruleId));
const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n').filter((line) => line !== '');

function lone(text: string, accusing: 0 | 1): Example {
  const units = readSentences(text, gazetteerFor(lakeside)).reduce<readonly Unit[]>((all, sentence) => all.concat(sentence), []);
  return { slots: slotsOf(units), accusing, weight: 1 };
}

/** Sentences with a category, or `none`, each on its own. */
export function sentenceExamples(path: string): readonly Example[] {
  return linesOf(path).map((line) => JSON.parse(line) as { text: string; label: string }).map(({ text, label }) => lone(text, label === 'none' ? 0 : 1));
}

/** Lines of ordinary mail; none accuses. */
export const ordinaryExamples = (path: string): readonly Example[] => linesOf(path).map((text) => lone(text, 0));

interface LabelledDraft {
  readonly from: string; readonly to: readonly string[]; readonly cc: readonly string[]; readonly bcc: readonly string[];
  readonly subject: string; readonly body?: string; readonly html?: string; readonly chart: string; readonly expect: { readonly spans?: readonly string[] };
}

const plain = (text: string): string => text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

/** Every sentence of the labelled drafts: accusing where a labelled span stands in it. */
export function draftExamples(path: string): readonly Example[] {
  const examples: Example[] = [];
  linesOf(path).forEach((line) => {
    const draft = JSON.parse(line) as LabelledDraft;
    const { chart } = parseOrgChart(JSON.parse(readFileSync(join(dirname(path), draft.chart), 'utf8')));
    const addresses = [...draft.to, ...draft.cc, ...draft.bcc].join(' ');
    const accounts = Array.from(chart?.accounts.values() ?? []).filter((account) => account.domains.some((domain) => addresses.includes(domain)));
    const gazetteer = gazetteerFor({ accounts, readers: [], colleagues: [], sender: { address: '', name: draft.from } });
    const spans = (draft.expect.spans ?? []).map(plain);
    const body = readMailText(draft.html ?? draft.body ?? '', draft.html === undefined ? 'text' : 'html').authored;
    [draft.subject, body].forEach((text) => readSentences(text, gazetteer).forEach((units) => {
      const sentence = plain(text.slice(units[0]?.start, units[units.length - 1]?.end));
      examples.push({ slots: slotsOf(units), accusing: spans.some((span) => sentence.includes(span) || span.includes(sentence)) ? 1 : 0, weight: weightOfDrafts });
    }));
  });
  return examples;
}

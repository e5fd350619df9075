import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseOrgChart } from '../../src/core';
import { gazetteerFor } from '../../src/core/language/gazetteer';
import { matchRules } from '../../src/core/language/match-rules';
import { readSentences } from '../../src/core/language/read-sentences';
import { featuresOf } from '../../src/core/language/second-opinion/features';
import type { Unit } from '../../src/core/language/units';
import { readMailText } from '../../src/core/text/read-mail-text';
import { parseEml } from '../../src/mime/parse-eml';
import { lakeside } from '../support/language-scope';
import type { Example } from './fit';

/** Whole drafts are the nearest to what is judged. */
const weightOfDrafts = 4;

const slotsOf = (units: readonly Unit[]): readonly number[] => featuresOf(units, matchRules(units).map((hit) => hit.ruleId));
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

/** Every sentence of a draft: accusing where a labelled span stands in it. */
function examplesOf(texts: readonly string[], chartPath: string, addresses: string, sender: string, labelled: readonly string[]): readonly Example[] {
  const { chart } = parseOrgChart(JSON.parse(readFileSync(chartPath, 'utf8')));
  const accounts = Array.from(chart?.accounts.values() ?? []).filter((account) => account.domains.some((domain) => addresses.includes(domain)));
  const gazetteer = gazetteerFor({ accounts, readers: [], colleagues: [], sender: { address: '', name: sender } });
  const spans = labelled.map(plain);
  return texts.flatMap((text) => readSentences(text, gazetteer).map((units) => {
    const sentence = plain(text.slice(units[0]?.start, units[units.length - 1]?.end));
    return { slots: slotsOf(units), accusing: spans.some((span) => sentence.includes(span) || span.includes(sentence)) ? 1 as const : 0 as const, weight: weightOfDrafts };
  }));
}

const authoredOf = (body: string, type: 'text' | 'html'): string => readMailText(body, type).authored;

/** The sentences of labelled drafts, one draft a line. */
export function draftExamples(path: string): readonly Example[] {
  return linesOf(path).flatMap((line) => {
    const draft = JSON.parse(line) as LabelledDraft;
    const body = authoredOf(draft.html ?? draft.body ?? '', draft.html === undefined ? 'text' : 'html');
    return examplesOf([draft.subject, body], join(dirname(path), draft.chart), [...draft.to, ...draft.cc, ...draft.bcc].join(' '), draft.from, draft.expect.spans ?? []);
  });
}

/** The sentences of drafts that stand as mail files, one folder a draft. */
export async function mailFileExamples(folder: string): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const name of readdirSync(folder).sort()) {
    const parsed = await parseEml(readFileSync(join(folder, name, 'draft.eml')));
    if (!parsed.ok) continue;
    const { draft } = parsed;
    const { spans } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as { readonly spans?: readonly string[] };
    const addresses = [...draft.to, ...draft.cc, ...draft.bcc].map(({ address }) => address).join(' ');
    examples.push(...examplesOf([draft.subject, authoredOf(draft.body, draft.bodyType)], join(folder, name, 'org-chart.json'), addresses, draft.from?.name ?? '', spans ?? []));
  }
  return examples;
}

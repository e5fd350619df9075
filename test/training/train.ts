/**
 * Trains the second opinion from the sentences beside this file and writes its weights:
 * npm run train. The same sentences give the same file to the byte.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOrgChart } from '../../src/core';
import { gazetteerFor } from '../../src/core/language/gazetteer';
import { matchRules } from '../../src/core/language/match-rules';
import { readSentences } from '../../src/core/language/read-sentences';
import { featuresOf, modelSlots } from '../../src/core/language/second-opinion/features';
import type { Unit } from '../../src/core/language/units';
import { readMailText } from '../../src/core/text/read-mail-text';
import { lakeside } from '../support/language-scope';

interface Example { readonly slots: readonly number[]; readonly accusing: 0 | 1; readonly weight: number }

const rounds = 10;
const learningRate = 0.15;
const biasRate = 0.02;
const shrinkage = 2e-4;
const highestLevel = 31;
/** Whole drafts are the nearest to what is judged. */
const weightOfDrafts = 4;
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-';

const slotsOf = (units: readonly Unit[]): readonly number[] => featuresOf(units, matchRules(units).map((hit) => hit.ruleId));
const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n').filter((line) => line !== '');

function sentenceExamples(folder: string): readonly Example[] {
  const gazetteer = gazetteerFor(lakeside);
  const example = (text: string, accusing: 0 | 1): Example => {
    const units = readSentences(text, gazetteer).reduce<readonly Unit[]>((all, sentence) => all.concat(sentence), []);
    return { slots: slotsOf(units), accusing, weight: 1 };
  };
  const labelled = linesOf(join(folder, 'sentences.jsonl')).map((line) => JSON.parse(line) as { text: string; label: string });
  return [...labelled.map(({ text, label }) => example(text, label === 'none' ? 0 : 1)), ...linesOf(join(folder, 'ordinary.txt')).map((text) => example(text, 0))];
}

interface LabelledDraft {
  readonly from: string; readonly to: readonly string[]; readonly cc: readonly string[]; readonly bcc: readonly string[];
  readonly subject: string; readonly body?: string; readonly html?: string; readonly chart: string; readonly expect: { readonly spans?: readonly string[] };
}

/** Every sentence of the labelled drafts: accusing where a labelled span stands in it. */
function draftExamples(folder: string): readonly Example[] {
  const examples: Example[] = [];
  const plain = (text: string) => text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
  linesOf(join(folder, 'development.jsonl')).forEach((line) => {
    const draft = JSON.parse(line) as LabelledDraft;
    const { chart } = parseOrgChart(JSON.parse(readFileSync(join(folder, draft.chart), 'utf8')));
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

/** A shuffle that is the same on every machine. */
function shuffle(items: Example[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as Example, items[i] as Example];
  }
}

/** The text of the weights file. Logistic regression by AdaGrad. */
export function trainedWeights(): string {
  const examples = [...sentenceExamples(__dirname), ...draftExamples(join(__dirname, '../fixtures/labelled'))];
  const weights = new Float64Array(modelSlots);
  const squares = new Float64Array(modelSlots).fill(0.01);
  let bias = 0;
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let round = 0; round < rounds; round += 1) {
    shuffle(examples, random);
    for (const { slots, accusing, weight } of examples) {
      const size = 1 / Math.sqrt(slots.length);
      const odds = slots.reduce((sum, slot) => sum + (weights[slot] ?? 0) * size, bias);
      const wrong = 1 / (1 + Math.exp(-odds)) - accusing;
      const step = wrong * weight;
      bias -= biasRate * step;
      for (const slot of slots) {
        const slope = step * size + shrinkage * (weights[slot] ?? 0);
        squares[slot] = (squares[slot] ?? 0) + slope * slope;
        weights[slot] = (weights[slot] ?? 0) - (learningRate * slope) / Math.sqrt(squares[slot] ?? 1);
      }
    }
  }
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Number((largest / highestLevel).toPrecision(6));
  const text = Array.from(weights, (weight) => letters.charAt(Math.round(weight / scale) + highestLevel)).join('');
  return `/** Written by test/training/train.ts; do not edit. */\nexport const bias = ${Number(bias.toPrecision(6))};\nexport const scale = ${scale};\nexport const weights = '${text}';\n`;
}

export const weightsFile = join(__dirname, '../../src/core/language/second-opinion/weights.ts');

if (require.main === module) writeFileSync(weightsFile, trainedWeights());

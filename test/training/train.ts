/**
 * Trains the second opinion from the sentences beside this file and writes its weights:
 * npm run train. The same sentences give the same file to the byte.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gazetteerFor } from '../../src/core/language/gazetteer';
import { readSentences } from '../../src/core/language/read-sentences';
import { featuresOf, modelSlots } from '../../src/core/language/second-opinion/features';
import type { Unit } from '../../src/core/language/units';
import { lakeside } from '../support/language-scope';

interface Example { readonly slots: readonly number[]; readonly accusing: 0 | 1 }

const rounds = 20;
const learningRate = 0.15;
const biasRate = 0.02;
const shrinkage = 2e-4;
const highestLevel = 31;
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-';

function readExamples(folder: string): readonly Example[] {
  const gazetteer = gazetteerFor(lakeside);
  const slotsOf = (text: string) => featuresOf(readSentences(text, gazetteer).reduce<readonly Unit[]>((all, units) => all.concat(units), []));
  const linesOf = (file: string) => readFileSync(join(folder, file), 'utf8').split('\n').filter((line) => line !== '');
  const labelled = linesOf('sentences.jsonl').map((line) => JSON.parse(line) as { text: string; label: string });
  return [
    ...labelled.map(({ text, label }): Example => ({ slots: slotsOf(text), accusing: label === 'none' ? 0 : 1 })),
    ...linesOf('ordinary.txt').map((text): Example => ({ slots: slotsOf(text), accusing: 0 })),
  ];
}

/** A shuffle that is the same on every machine. */
function shuffle(items: Example[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as Example, items[i] as Example];
  }
}

/** The text of the weights file. Logistic regression by AdaGrad. */
export function trainedWeights(folder: string): string {
  const examples = readExamples(folder).slice();
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
    for (const { slots, accusing } of examples) {
      const size = 1 / Math.sqrt(slots.length);
      const odds = slots.reduce((sum, slot) => sum + (weights[slot] ?? 0) * size, bias);
      const wrong = 1 / (1 + Math.exp(-odds)) - accusing;
      bias -= biasRate * wrong;
      for (const slot of slots) {
        const slope = wrong * size + shrinkage * (weights[slot] ?? 0);
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

if (require.main === module) writeFileSync(weightsFile, trainedWeights(__dirname));

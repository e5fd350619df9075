/**
 * Trains the second opinion from the sentences beside this file and from the labelled drafts, and writes
 * its weights: npm run train. The same sentences give the same file to the byte.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftExamples, mailFileExamples, ordinaryExamples, sentenceExamples } from './examples';
import { fit } from './fit';
import type { Example, Model } from './fit';
import { packLevels } from './pack';

const labelled = join(__dirname, '../fixtures/labelled');
const sources: readonly (readonly [string, (path: string) => readonly Example[] | Promise<readonly Example[]>])[] = [
  [join(__dirname, 'sentences.jsonl'), sentenceExamples], [join(labelled, 'sentences.jsonl'), sentenceExamples], [join(__dirname, 'ordinary.txt'), ordinaryExamples],
  [join(labelled, 'development.jsonl'), draftExamples], [join(labelled, 'checkpoint.jsonl'), draftExamples], [join(labelled, 'more.jsonl'), draftExamples],
  [join(labelled, 'further.jsonl'), draftExamples], [join(labelled, 'hard.jsonl'), draftExamples], [join(__dirname, '../fixtures/drafts'), mailFileExamples],
];

/** Weights are rounded to steps: finer ones gave nothing on drafts that were left out, and cost the launch event kilobytes. */
const step = 0.9;
/** The few weights beyond are cut. */
const mostSteps = 3;

/** The text of the weights file. */
function print({ bias, weights }: Model): string {
  const levels = Array.from(weights, (weight) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step))) + mostSteps);
  const { text, shares } = packLevels(levels, 2 * mostSteps + 1);
  return `/** Written by test/training/train.ts; do not edit. */\nexport const bias = ${Number(bias.toPrecision(6))};\nexport const scale = ${step};\nexport const shares: readonly number[] = [${shares.join(', ')}];\nexport const packed = '${text}';\n`;
}

/** The weights file as all sources give it; a source left out can be judged by what is learnt from the others. */
export async function trainedWeights(leftOut?: string): Promise<string> {
  const examples: Example[] = [];
  for (const [path, read] of sources) if (leftOut === undefined || !path.endsWith(leftOut)) examples.push(...await read(path));
  return print(fit(examples));
}

export const weightsFile = join(__dirname, '../../src/core/language/second-opinion/weights.ts');

if (require.main === module) void trainedWeights(process.argv[2]).then((text) => { writeFileSync(weightsFile, text); });

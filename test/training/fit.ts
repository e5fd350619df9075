import { modelSlots } from '../../src/core/language/second-opinion/features';

/** A sentence as the model sees it. */
export interface Example { readonly slots: readonly number[]; readonly accusing: 0 | 1; readonly weight: number }

export interface Model { readonly bias: number; readonly weights: Float64Array }

/** Which example comes last leaves its mark; the mean of several orders bears it less. */
const orders = 10;
const rounds = 5;
const learningRate = 0.15;
const biasRate = 0.02;
const shrinkage = 2e-4;

/** A shuffle that is the same on every machine. */
function shuffle(items: Example[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as Example, items[i] as Example];
  }
}

/** Logistic regression by AdaGrad, the examples in the order that `seed` gives. */
function fitOnce(given: readonly Example[], firstSeed: number): Model {
  const examples = given.slice();
  const weights = new Float64Array(modelSlots);
  const squares = new Float64Array(modelSlots).fill(0.01);
  let bias = 0;
  let seed = firstSeed;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let round = 0; round < rounds; round += 1) {
    shuffle(examples, random);
    for (const { slots, accusing, weight } of examples) {
      const size = 1 / Math.sqrt(slots.length);
      const odds = slots.reduce((sum, slot) => sum + (weights[slot] ?? 0) * size, bias);
      const step = (1 / (1 + Math.exp(-odds)) - accusing) * weight;
      bias -= biasRate * step;
      for (const slot of slots) {
        const slope = step * size + shrinkage * (weights[slot] ?? 0);
        squares[slot] = (squares[slot] ?? 0) + slope * slope;
        weights[slot] = (weights[slot] ?? 0) - (learningRate * slope) / Math.sqrt(squares[slot] ?? 1);
      }
    }
  }
  return { bias, weights };
}

/** The mean of models over several orders of the examples; the same examples give the same model to the bit. */
export function fit(examples: readonly Example[]): Model {
  const models = Array.from({ length: orders }, (_, i) => fitOnce(examples, i + 1));
  const mean = (of: (model: Model) => number): number => models.reduce((sum, model) => sum + of(model), 0) / orders;
  return { bias: mean(({ bias }) => bias), weights: new Float64Array(modelSlots).map((_, slot) => mean(({ weights }) => weights[slot] ?? 0)) };
}

import { readFileSync } from 'node:fs';
import { trainedWeights, weightsFile } from './train';

test('the weights are those that the sentences give, to the byte', async () => {
  expect(await trainedWeights()).toBe(readFileSync(weightsFile, 'utf8'));
});

import fc from 'fast-check';
import { digits, unpackLevels } from '../../src/core/language/second-opinion/unpack';
import { alphabet, packLevels } from './pack';

const kinds = 7;

test('packed levels come back as they were', () => {
  fc.assert(fc.property(fc.array(fc.nat(kinds - 1), { maxLength: 3000 }), (levels) => {
    const { text, shares } = packLevels(levels, kinds);
    expect(Array.from(unpackLevels(text, shares, levels.length))).toEqual(levels);
  }));
});

test('rare levels make the text longer, common ones hardly', () => {
  const length = 16384;
  const common = packLevels(Array.from({ length }, (_, i) => (i % 16 === 0 ? 4 : 3)), kinds);
  const even = packLevels(Array.from({ length }, (_, i) => i % kinds), kinds);
  expect(common.text.length).toBeLessThan(even.text.length / 5);
});

test('no character of the text needs an escape in a script', () => {
  const { text } = packLevels(Array.from({ length: 5000 }, (_, i) => (i * i) % kinds), kinds);
  expect(alphabet).toHaveLength(digits);
  expect(/['"\\]/.test(alphabet)).toBe(false);
  expect(text.split('').every((character) => alphabet.includes(character))).toBe(true);
});

import { functionOfTeam } from '../../../src/core/language/team-function';
import { knownFunctions } from '../../../src/core';

test.each([
  ['infrastructure folks', 'it'], ['IT', 'it'], ['network people', 'it'], ['information security office', 'security'], ['accounts payable', 'finance'], ['Legal', 'legal'],
  ['purchasing department', 'procurement'], ['fleet director', 'operations'], ['school board', 'board'], ['librarians', 'library'], ['nurses', 'clinical'], ['faculty', 'academic'], ['HR', 'hr'],
])('%s: %s', (name, expected) => {
  expect(functionOfTeam(name)).toBe(expected);
});

test.each(['', 'people', 'committee', 'unit', 'brass', 'fairest shop', 'visitors'])('“%s” tells no function', (name) => {
  expect(functionOfTeam(name)).toBeUndefined();
});

test('every function that it tells is one of the format', () => {
  const told = ['board', 'cyber', 'legal', 'buyers', 'risk', 'finance', 'hr', 'library', 'marketing', 'sales', 'it', 'nurses', 'faculty', 'product', 'support', 'engineering', 'fleet'].map(functionOfTeam);
  expect(told.every((each) => (knownFunctions as readonly (string | undefined)[]).includes(each))).toBe(true);
});

import fc from 'fast-check';
import { correctionReasons, printCorrection } from '../../src/correction/correction';
import type { Correction } from '../../src/correction/correction';
import { parseCorrections } from '../../src/correction/parse-corrections';

const left: Correction = { reason: 'contact-left', accounts: ['harbor'], engagements: ['wifi'], people: ['will@harbor.example'], rules: [] };
const invited: Correction = { reason: 'invited', accounts: ['harbor'], engagements: ['wifi'], people: ['karen@harbor.example'], rules: ['dropped-the-ball'] };

test('what the pane writes is read again, whatever it holds', () => {
  const text = fc.string({ maxLength: 40, unit: fc.constantFrom(...'abz09 .-_/{}[]:,\\"“ü'.split('')) }).map((given) => given.replace(/[“]/g, ''));
  const address = fc.constantFrom('will@harbor.example', 'karen.lindqvist@harbor.example');
  fc.assert(fc.property(fc.constantFrom(...correctionReasons), fc.array(text), fc.array(text), fc.array(address), (reason, accounts, engagements, people) => {
    const correction: Correction = { reason, accounts, engagements, people, rules: [] };
    expect(parseCorrections(`A sentence.\n\n${printCorrection(correction)}\n\nBest, Lena`)).toEqual({ corrections: [correction], faults: [] });
  }));
});

test.each([
  ['quoted in an answer', (text: string) => text.split('\n').map((line) => `> ${line}`).join('\n')],
  ['broken over lines', (text: string) => text.replace(/,/g, ',\r\n')],
  ['broken over lines and quoted', (text: string) => text.replace(/.{30}/g, '$&\n').split('\n').map((line) => `> ${line}`).join('\n')],
  ['with curly quotes', (text: string) => text.replace(/"([^"]*)"/g, '“$1”')],
  ['with hard blanks', (text: string) => text.replace(/:/g, ':\u00a0')],
])('a mail program leaves it %s', (_, change) => {
  expect(parseCorrections(change(printCorrection(left)))).toEqual({ corrections: [left], faults: [] });
});

test('several in one text, and one of them damaged', () => {
  const text = `Hello,\n${printCorrection(left)}\nand\n${printCorrection(invited).replace('"people"', '"people')}\nand\n${printCorrection(invited)}`;
  const { corrections, faults } = parseCorrections(text);
  expect(corrections).toEqual([left, invited]);
  expect(faults).toEqual([{ code: expect.stringMatching(/^(?:broken|cut-off)$/) as string, line: 4 }]);
});

test.each([
  ['Will has left, please mend the chart.', { code: 'none-found', line: 1 }],
  ['', { code: 'none-found', line: 1 }],
  [`\n\n${printCorrection(left).slice(0, -12)}`, { code: 'cut-off', line: 3 }],
  ['See below\nendrun-correction: Will has left', { code: 'broken', line: 2 }],
  [printCorrection(left).replace('"version":1', '"version":2'), { code: 'wrong-version', line: 1 }],
  [printCorrection(left).replace('contact-left', 'contact-promoted'), { code: 'wrong-field', line: 1, field: 'reason' }],
  [printCorrection(left).replace('["will@harbor.example"]', '"will@harbor.example"'), { code: 'wrong-field', line: 1, field: 'people' }],
])('%j is told where and why', (text, fault) => {
  expect(parseCorrections(text)).toEqual({ corrections: [], faults: [fault] });
});

test('addresses are read in lower case', () => {
  expect(parseCorrections(printCorrection({ ...left, people: [' Will@Harbor.example '] })).corrections).toEqual([left]);
});

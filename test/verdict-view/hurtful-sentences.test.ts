import fc from 'fast-check';
import type { Finding } from '../../src/core';
import { draft, finding } from '../../src/playground/gallery/fixtures';
import { hurtfulSentences } from '../../src/verdict-view';

const text = 'Hello Theo.\n\nDana picked the wrong vendor, and nobody checked. All is well. Dana picked the wrong vendor, and nobody checked.';
const mail = draft({ body: text });
const blame = { ...finding(mail, 'blame', 'picked the wrong vendor'), message: 'Blames Dana.', suggestion: 'Say what you need.' };
const careless = { ...finding(mail, 'disparagement', 'nobody checked'), message: 'Runs down the team.', suggestion: 'Leave it out.' };

test('several findings in a sentence are shown as one, with all reasons and the worst one’s suggestion', () => {
  const [sentence, ...rest] = hurtfulSentences([careless, blame], '', text);
  expect(rest).toEqual([]);
  expect(sentence?.pieces).toEqual([{ text: 'Dana ', hurts: false }, { text: 'picked the wrong vendor', hurts: true }, { text: ', and ', hurts: false }, { text: 'nobody checked', hurts: true }, { text: '.', hurts: false }]);
  expect([sentence?.why, sentence?.suggestion, sentence?.category]).toEqual(['Blames Dana. Runs down the team.', 'Leave it out.', 'disparagement']);
});

test('the second of two equal sentences is known as the second', () => {
  const start = text.lastIndexOf('picked');
  const [sentence] = hurtfulSentences([{ ...blame, start, end: start + blame.text.length }], '', text);
  expect(sentence?.occurrence).toBe(1);
});

test('the subject comes first', () => {
  const subject = { ...blame, field: 'subject', start: 0, end: 4, text: 'Dana' } as Finding;
  expect(hurtfulSentences([blame, subject], 'Dana failed', text).map(({ field, sentence }) => [field, sentence.slice(0, 11)])).toEqual([['subject', 'Dana failed'], ['body', 'Dana picked']]);
});

test('a long sentence is cut around what hurts, never within it', () => {
  const long = `${'very '.repeat(60)}bad vendor ${'indeed '.repeat(60)}end.`;
  const start = long.indexOf('bad vendor');
  const [sentence] = hurtfulSentences([{ ...blame, start, end: start + 10, text: 'bad vendor' }], '', long);
  expect(sentence?.pieces.filter((piece) => piece.hurts)).toEqual([{ text: 'bad vendor', hurts: true }]);
  expect(sentence?.pieces.map((piece) => piece.text).join('').length).toBeLessThan(180);
  expect(sentence?.sentence).toBe(long);
});

test('whatever the spans, each finding shows once and the pieces follow the text', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 })), { maxLength: 6 }), (spans) => {
    const findings = spans.map(([start, length]): Finding => ({ ...blame, start, end: Math.min(text.length, start + length), text: text.slice(start, start + length) }));
    for (const { sentence, pieces } of hurtfulSentences(findings, '', text)) {
      const shown = pieces.map((piece) => piece.text).join('');
      expect(sentence.replace(/\s+/g, ' ')).toBe(shown);
    }
  }));
});

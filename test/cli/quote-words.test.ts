import fc from 'fast-check';
import { columnsOf, quoteWords } from '../../src/cli/quote-words';

function quote(text: string, words: string, width = 80): readonly string[] {
  const start = text.indexOf(words);
  return quoteWords(text, start, start + words.length, width).flatMap(({ text: line, carets }) => [line, carets]);
}

test('carets stand under the words', () => {
  expect(quote('Hello,\nIT dropped the ball again.\nBye', 'dropped the ball')).toEqual([
    'IT dropped the ball again.',
    '   ^^^^^^^^^^^^^^^^',
  ]);
});

test('words on two lines are quoted on two lines', () => {
  expect(quote('they dropped\nthe ball', 'dropped\nthe')).toEqual(['they dropped', '     ^^^^^^^', 'the ball', '^^^']);
});

test('a long line is cut around the words', () => {
  const line = `${'before '.repeat(30)}dropped the ball${' after'.repeat(30)}`;
  const [text = '', carets = ''] = quote(line, 'dropped the ball', 60);
  expect(text).toMatch(/^… before .* dropped the ball after.* …$/);
  expect(text.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('dropped the ball');
  expect(text.length).toBeLessThanOrEqual(64);
});

test('wide characters take two columns', () => {
  expect(columnsOf('a你👍🏽é')).toBe(6);
  expect(quote('👍 dropped', 'dropped')[1]).toBe('   ^^^^^^^');
});

test('whatever the span, the carets mark exactly its words', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 60 }).map((each) => each.join(' '));
  fc.assert(fc.property(words, fc.nat(), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 20, max: 100 }), (text, offset, length, width) => {
    const start = offset % text.length;
    const end = Math.min(text.length, start + length);
    const marked = quoteWords(text, start, end, width).map(({ text: line, carets }) => line.slice(carets.indexOf('^'), carets.length));
    expect(marked.join('')).toBe(text.slice(start, end));
  }));
});

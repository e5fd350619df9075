import fc from 'fast-check';
import { visibleText } from '../../../src/core/text/visible-text';

const textOf = (html: string): string => visibleText(html).text;

test.each([
  ['a line for each block', '<div>one</div><p>two <b>bo</b>ld</p>three<br>four', 'one\ntwo bold\nthree\nfour'],
  ['cells of a row on one line', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>d', 'a b\nc\nd'],
  ['blanks of the source are one', 'a \n\t b&nbsp;c', 'a b c'],
  ['preformatted blanks stay', '<pre>a  b\n c</pre>', 'a  b\n c\n'],
  ['hidden parts are left out', 'a<span style="display: none">b</span><style>p{}</style><o:p>c</o:p>', 'ac'],
  ['character references', 'don&rsquo;t &#169; &unknown;', 'don’t © &unknown;'],
  ['markup in a comment is none', 'a<!-- <p>b</p> -->c', 'ac'],
])('%s', (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

// Source: the HTML standard, optional tags.
test.each([
  ['a paragraph by the next', '<p style="display:none">a<p>b', 'b\n'],
  ['a paragraph by a table', '<p style="display:none">a<table><tr><td>b</table>', 'b\n'],
  ['a list item by the next', '<ul><li style="display:none">a<li>b</ul>', 'b\n'],
  ['a cell and its row by the next row', '<table><tr><td style="display:none">a<tr><td>b</table>', 'b\n'],
  ['a term by its description', '<dl><dt style="display:none">a<dd>b</dl>', 'b\n'],
  ['the head by the body', '<head><title>a</title><body>b', 'b\n'],
])('what ends without a tag: %s', (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

test('an end without a beginning parts lines where a browser does', () => {
  expect([textOf('a</p>b'), textOf('a</br>b'), textOf('a</div>b')]).toEqual(['a\nb', 'a\nb', 'ab']);
});

test('a block that mail programs put around the thread is quoted, or all from there on', () => {
  const { text, quoted } = visibleText('new<blockquote type="cite">old</blockquote>newer<div id="x_divRplyFwdMsg">oldest</div>');
  expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual(['old\n', 'oldest\n']);
});

test('no page makes it throw, and what is quoted lies in the text', () => {
  const pieces = ['<p>', '</p>', '<div class=gmail_quote>', '</div>', '<td>', '<tr>', '<li>', '<br/>', '<pre>', '</pre>', '<style>', '</style>', '<!--', '-->', '<b', '"', '>', '&#xD800;', '&amp', 'text', ' ', '\n'];
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }), (parts) => {
    const { text, quoted } = visibleText(parts.join(''));
    expect(quoted.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)).toBe(true);
  }));
});

import { decodeHTML } from 'entities';
import { decodeCharacterReferences } from '../../../src/core/text/character-references';

test.each([
  ['no reference', 'plain & simple', 'plain & simple'],
  ['names', 'Dana&rsquo;s team &mdash; caf&eacute;&nbsp;&hellip;', 'Dana’s team — café\u00a0…'],
  ['decimal and hex numbers', '&#8217;&#x2019;&#X2019;', '’’’'],
  ['numbers of windows-1252', 'Dana&#146;s &#150; &#128;5', 'Dana’s – €5'],
  ['a missing semicolon', 'Q&amp A', 'Q& A'],
  ['names that do not exist', '&nosuch; &x; AT&T', '&nosuch; &x; AT&T'],
  ['beyond the planes', '&#0; &#x110000; &#xd800;', '\ufffd \ufffd \ufffd'],
  ['an astral character', '&#128512;', '😀'],
  ['only once', '&amp;lt;', '&lt;'],
])('%s', (_, html, text) => {
  expect(decodeCharacterReferences(html)).toBe(text);
});

test('says the same as a full decoder for what mail programs write', () => {
  const names = 'quot amp lt gt nbsp copy reg trade euro pound lsquo rsquo ldquo rdquo sbquo bdquo ndash mdash hellip bull middot laquo raquo szlig auml Ouml ccedil ntilde deg plusmn frac12 rarr zwj zwnj shy apos comma period lpar';
  names.split(' ').forEach((name) => expect(decodeCharacterReferences(`&${name};`)).toBe(decodeHTML(`&${name};`)));
});

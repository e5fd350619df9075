import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { readHtml } from '../../../src/core/text/html-tokens';

type Told = readonly ['open', string, Readonly<Record<string, string>>, boolean] | readonly ['close', string] | readonly ['text', string];

/** Text that came in pieces, in one. */
const joined = (told: readonly Told[]): readonly Told[] => told.reduce<readonly Told[]>((all, each) => {
  const last = all[all.length - 1];
  if (each[0] === 'text' && each[1] === '') return all;
  return each[0] === 'text' && last?.[0] === 'text' ? [...all.slice(0, -1), ['text', last[1] + each[1]]] : [...all, each];
}, []);

function ours(html: string): readonly Told[] {
  const told: Told[] = [];
  readHtml(html, {
    onOpen: (name, attributes, closed) => told.push(['open', name, { ...attributes } as Record<string, string>, closed]),
    onClose: (name) => told.push(['close', name]),
    onText: (text) => told.push(['text', text]),
  });
  return joined(told);
}

/** The same as the tokenizer of htmlparser2 tells it. */
function theirs(html: string): readonly Told[] {
  const told: Told[] = [];
  let tag = '';
  let key = '';
  let value = '';
  let attributes: Record<string, string> = {};
  const ignore = () => undefined;
  const end = (closed: boolean) => told.push(['open', tag, attributes, closed]);
  const tokenizer = new Tokenizer({ decodeEntities: false, recognizeSelfClosing: true }, {
    onopentagname: (from, to) => { tag = html.slice(from, to).toLowerCase(); attributes = {}; },
    onattribname: (from, to) => { key = html.slice(from, to).toLowerCase(); value = ''; },
    onattribdata: (from, to) => { value += html.slice(from, to); },
    onattribend: () => { if (!Object.hasOwn(attributes, key)) attributes[key] = value; },
    onopentagend: () => end(false),
    onselfclosingtag: () => end(true),
    onclosetag: (from, to) => told.push(['close', html.slice(from, to).toLowerCase()]),
    ontext: (from, to) => told.push(['text', html.slice(from, to)]),
    onattribentity: ignore, oncdata: ignore, oncomment: ignore, ondeclaration: ignore, onend: ignore, onprocessinginstruction: ignore, ontextentity: ignore,
  });
  tokenizer.write(html);
  tokenizer.end();
  return joined(told);
}

const pieces = ['<', '>', '/', '</', '<!', '<!--', '-->', '--!>', '--', '-', '!', '?', '=', '"', "'", ' ', '\n', '\t', 'p', 'div', 'br', 'P', 'o:p', 'style', 'script', 'title', 'textarea', 'xmp', '<p', '<div ', '</p>', '<br/>', '<style>', '</style', '</STYLE>', '<title', 'class', 'id=', 'a="b"', "c='d'", 'e=f', '&amp;', 'text', 'é', '0', '[if !mso]', '<![endif]', '<?xml', '.'];
/** Ends whatever is open: what is left of an unfinished tag, htmlparser2 tells now as text, now not. */
const closing = '\'">--></style></script></title></textarea></xmp>.';
const soup = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 30 }).map((parts) => parts.join('') + closing);

test('any soup of tags is read as htmlparser2 reads it', () => {
  fc.assert(fc.property(soup, (html) => { expect(ours(html)).toEqual(theirs(html)); }), { numRuns: 5000 });
});

test.each([
  ['attributes with and without quotes', '<A HREF="x>y" class=\'a b\' id=c checked data-x = "1">', [['open', 'a', { href: 'x>y', class: 'a b', id: 'c', checked: '', 'data-x': '1' }, false]]],
  ['of two attributes with one name, the first', '<p id=a id=b>', [['open', 'p', { id: 'a' }, false]]],
  ['what Outlook writes', '<![if !supportLists]><o:p/><!--[if mso]><p><![endif]-->x', [['open', 'o:p', {}, true], ['text', 'x']]],
  ['raw text', '<STYLE>p > a { } </p> <!-- </style >x', [['open', 'style', {}, false], ['text', 'p > a { } </p> <!-- '], ['close', 'style'], ['text', 'x']]],
  ['a bracket that is no tag', '3 < 4 and <3', [['text', '3 < 4 and <3']]],
  ['an unfinished tag', 'a<p class="b', [['text', 'a']]],
  ['an unfinished comment', 'a<!-- b', [['text', 'a']]],
  ['names that every object has', '<p constructor toString=x __proto__=y>', [['open', 'p', { constructor: '', tostring: 'x', ['__proto__']: 'y' }, false]]],
])('%s', (_, html, told) => {
  expect(ours(html)).toEqual(told);
});

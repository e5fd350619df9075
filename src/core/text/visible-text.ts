import { decodeCharacterReferences } from './character-references';
import { readHtml } from './html-tokens';
import type { Attributes } from './html-tokens';

/** A stretch of the visible text, end-exclusive, that the markup itself says is quoted. */
export interface QuotedRange {
  readonly start: number;
  readonly end: number;
}

export interface VisibleText {
  readonly text: string;
  readonly quoted: readonly QuotedRange[];
}

const blockTags = new Set(['address', 'article', 'blockquote', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'thead', 'tr', 'ul', 'body', 'html']);
const hiddenTags = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'xml', 'o:shapedefaults', 'object', 'svg', 'textarea', 'select']);
const voidTags = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'col', 'area', 'base', 'embed', 'param', 'source', 'track']);

/** Which innermost open tag ends where another begins, by the other. Source: the HTML standard, optional tags. */
const endedBy: Readonly<Record<string, RegExp | undefined>> = { li: /^(?:li|p)$/, dd: /^(?:d[dt]|p)$/, dt: /^(?:d[dt]|p)$/, td: /^t[dh]$/, th: /^t[dh]$/, tr: /^t[rdh]$/, tbody: /^t(?:head|body|[rdh])$/, body: /^head$/ };
const paragraph = /^p$/;

/** What mail programs put around or before the quoted thread; `rest` means all that follows is quoted. */
function quoteKind(name: string, attributes: Attributes): 'inside' | 'rest' | undefined {
  const id = attributes.id ?? '';
  const classes = ` ${attributes.class ?? ''} `;
  if (/(?:^|_)(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container)$/i.test(id)) return 'rest';
  if (/ (?:gmail_quote|gmail_quote_container|yahoo_quoted|protonmail_quote|moz-forward-container|zmail_extra|tutanota_quote) /.test(classes)) return 'inside';
  if (/(?:^|_)(?:isForwardContent|isReplyContent)$/i.test(id)) return 'inside';
  if (name === 'blockquote' && (attributes.type === 'cite' || attributes.cite !== undefined || / (?:gmail_quote|clean_bq) /.test(classes))) return 'inside';
  return undefined;
}

const isHidden = (name: string, style: string | undefined): boolean =>
  hiddenTags.has(name) || (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt)?\s*(?:;|$)/i.test(style));

/** Characters that nobody sees: zero width, soft hyphen, joiners, direction marks. */
const invisible = /[\u034f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** Drops what nobody sees and makes every kind of blank an ordinary one. */
export function dropInvisible(text: string): string {
  return text.replace(invisible, '').replace(/\r\n?/g, '\n').replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

interface Level {
  readonly name: string;
  readonly hidden: boolean;
  readonly pre: boolean;
  readonly quoteStart: number;
}

/**
 * What a reader sees of an HTML body: a line for each block, inline tags joined, hidden parts left
 * out. Blanks in the source are one blank, unless preformatted. Never throws.
 */
export function visibleText(html: string): VisibleText {
  const out: string[] = [];
  let length = 0;
  let lineStart = true;
  let blank = false;
  let restFrom = -1;
  const quoted: QuotedRange[] = [];
  const stack: Level[] = [];
  let hiddenDepth = 0;
  let preDepth = 0;

  const push = (piece: string) => {
    out.push(piece);
    length += piece.length;
  };
  const newline = () => {
    push('\n');
    lineStart = true;
    blank = false;
  };
  const breakLine = () => {
    if (!lineStart) newline();
  };
  const write = (raw: string) => {
    const text = decodeCharacterReferences(raw).replace(invisible, '');
    if (preDepth > 0) {
      if (text === '') return;
      push(dropInvisible(text));
      lineStart = text.charAt(text.length - 1) === '\n';
      return;
    }
    const pieces = text.split(/[ \n\r\t\f]+/);
    pieces.forEach((piece, i) => {
      if (i > 0) blank = true;
      if (piece === '') return;
      if (blank && !lineStart) push(' ');
      blank = false;
      push(piece.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '));
      lineStart = false;
    });
  };
  const close = (level: Level) => {
    if (level.hidden) hiddenDepth -= 1;
    if (level.pre) preDepth -= 1;
    if (blockTags.has(level.name)) breakLine();
    if (level.quoteStart >= 0) quoted.push({ start: level.quoteStart, end: length });
  };

  const closeFrom = (index: number) => stack.splice(index).reverse().forEach(close);
  const open = (name: string, attributes: Attributes, closed: boolean) => {
    const isBlock = blockTags.has(name);
    const ends = endedBy[name] ?? (isBlock ? paragraph : undefined);
    while (ends !== undefined && ends.test(stack[stack.length - 1]?.name ?? '')) closeFrom(stack.length - 1);
    if (name === 'br') {
      if (hiddenDepth === 0) newline();
      return;
    }
    if (isBlock && hiddenDepth === 0) breakLine();
    else if ((name === 'td' || name === 'th') && hiddenDepth === 0 && !lineStart) blank = true;
    if (voidTags.has(name)) return;
    const kind = quoteKind(name, attributes);
    if (kind === 'rest' && restFrom < 0) restFrom = length;
    const level = { name, hidden: isHidden(name, attributes.style), pre: name === 'pre', quoteStart: kind === 'inside' ? length : -1 };
    if (level.hidden) hiddenDepth += 1;
    if (level.pre) preDepth += 1;
    stack.push(level);
    if (closed) closeFrom(stack.length - 1);
  };

  readHtml(html, {
    onOpen: open,
    onText(data) {
      if (hiddenDepth === 0) write(data);
    },
    onClose(name) {
      const index = stack.map((level) => level.name).lastIndexOf(name);
      if (index !== -1) closeFrom(index);
      // A browser makes an empty paragraph, or a break, of an end without a beginning.
      else if (name === 'p' || name === 'br') open(name, {}, true);
    },
  });
  stack.reverse().forEach(close);
  if (restFrom >= 0) quoted.push({ start: restFrom, end: length });
  return { text: out.join(''), quoted };
}

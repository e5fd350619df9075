/** By name in lower case; values as they are written, character references included; of two with one name, the first. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is told of the pieces of a page, in the order of its source. Names are in lower case. */
export interface HtmlListener {
  /** `closed`: written as `<o:p/>`, so that it holds nothing. */
  readonly onOpen: (name: string, attributes: Attributes, closed: boolean) => void;
  readonly onClose: (name: string) => void;
  /** A run of text may come in several pieces. */
  readonly onText: (text: string) => void;
}

/** Between these tags nothing is markup but their own end. Source: the HTML standard, parsing of raw text. */
const rawTags = /^(?:script|style|title|textarea|xmp|iframe|noembed|noframes)$/;
const isBlank = (character: string): boolean => character !== '' && ' \n\t\f\r'.indexOf(character) !== -1;
const isNoBlank = (character: string): boolean => !isBlank(character);
const endsName = (character: string): boolean => character === '>' || character === '/' || isBlank(character);
const endsKey = (character: string): boolean => character === '=' || endsName(character);
const endsValue = (character: string): boolean => character === '>' || isBlank(character);

/** Index of the first character from `at` on that stops; the end of the text when none does. */
function seek(html: string, at: number, stops: (character: string) => boolean): number {
  let to = at;
  while (to < html.length && !stops(html.charAt(to))) to += 1;
  return to;
}

/** Index behind the next `text`; the end of the page when it is not there. */
function behind(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at === -1 ? html.length : at + text.length;
}

/** Reads the tag whose name begins at `from` and tells of it, unless the page ends within it; the index behind it. */
function readTag(html: string, from: number, { onOpen, onText }: HtmlListener): number {
  const attributes: Record<string, string> = Object.create(null);
  let at = seek(html, from, endsName);
  const name = html.slice(from, at).toLowerCase();
  let closed = false;
  for (let character = html.charAt(at); character !== '>'; character = html.charAt(at)) {
    if (at >= html.length) return at;
    if (character === '/') closed = true;
    if (endsName(character)) {
      at += 1;
      continue;
    }
    closed = false;
    const keyEnd = seek(html, at + 1, endsKey);
    const key = html.slice(at, keyEnd).toLowerCase();
    at = seek(html, keyEnd, isNoBlank);
    let value = '';
    if (html.charAt(at) === '=') {
      const start = seek(html, at + 1, isNoBlank);
      const quote = html.charAt(start);
      const isQuoted = quote === '"' || quote === "'";
      at = isQuoted ? behind(html, quote, start + 1) : seek(html, start, endsValue);
      value = isQuoted ? html.slice(start + 1, at - 1) : html.slice(start, at);
    }
    if (attributes[key] === undefined) attributes[key] = value;
  }
  onOpen(name, attributes, closed);
  if (closed || !rawTags.test(name)) return at + 1;
  const end = new RegExp(`</${name}[\\s/>]`, 'i').exec(html.slice(at + 1));
  const to = end === null ? html.length : at + 1 + end.index;
  onText(html.slice(at + 1, to));
  return to;
}

/** The markup that begins with "<" at `at`; the index behind it. */
function readMarkup(html: string, at: number, listener: HtmlListener): number {
  const next = html.charAt(at + 1);
  if (/[a-z]/i.test(next)) return readTag(html, at + 1, listener);
  if (next === '/' && at + 2 < html.length) {
    if (!/[a-z]/i.test(html.charAt(at + 2))) return behind(html, '>', at);
    const end = seek(html, at + 2, endsName);
    if (end < html.length) listener.onClose(html.slice(at + 2, end).toLowerCase());
    return behind(html, '>', end);
  }
  // "<!-->" is a comment, and "<![if]>", which Outlook writes, is one up to the next bracket.
  if (html.slice(at, at + 4) === '<!--') {
    const end = behind(html, '-->', at + 2);
    return at + 4 + behind(html.slice(at + 4, end), '--!>', 0);
  }
  if (next === '!' || next === '?') return behind(html, '>', at);
  listener.onText('<');
  return at + 1;
}

/** Reads the source of a page as a browser does, broken markup included. What an unfinished tag or comment hides at the end is left out. */
export function readHtml(html: string, listener: HtmlListener): void {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next === -1 ? html.length : next;
    if (end > at) listener.onText(html.slice(at, end));
    at = next === -1 ? end : readMarkup(html, next, listener);
  }
}

import { readMailText } from '../core';

/** Edits of an HTML body in the pane's own DOM; nothing is shown, formatting and inline images stay. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function print(document: Document, source: string): string {
  return /<html[\s>]/i.test(source) ? document.documentElement.outerHTML : document.body.innerHTML;
}

/** The element whose children are the paragraphs: single wrappers are stepped through. */
function paragraphsOf(document: Document): Element {
  let container: Element = document.body;
  for (let only = container.children[0]; container.children.length === 1 && only !== undefined && /^(?:div|section|article|center)$/i.test(only.tagName) && only.children.length > 0 && directText(container) === ''; only = container.children[0]) {
    container = only;
  }
  return container;
}

const directText = (element: Element): string => [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? '').join('').trim();

const textOf = (nodes: readonly Node[]) => {
  const part = document.createElement('div');
  part.append(...nodes.map((node) => node.cloneNode(true)));
  return readMailText(part.innerHTML, 'html');
};

/**
 * Index of the first child from which on all is quoted, by the core's own judgement; their number when
 * nothing is. What the rep wrote is found by halves, then it is a few steps past the signature.
 */
function firstQuoted(container: Element): number {
  const nodes = [...container.childNodes];
  const { authored } = textOf(nodes);
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textOf(nodes.slice(0, middle)).authored.length >= authored.length) high = middle;
    else low = middle + 1;
  }
  for (let from = low; from < nodes.length; from += 1) {
    const rest = textOf(nodes.slice(from));
    if (rest.quoted.length > 0 && rest.authored === '') return from;
  }
  return nodes.length;
}

function paragraphs(target: Document, text: string): readonly Element[] {
  return text.split('\n').map((line) => {
    const paragraph = target.createElement('div');
    if (line === '') paragraph.append(target.createElement('br'));
    else paragraph.textContent = line;
    return paragraph;
  });
}

/** Swaps what the rep wrote for plain text; the quoted thread stays. */
export function replaceAuthored(html: string, text: string): string {
  const document = parse(html);
  const container = paragraphsOf(document);
  const end = firstQuoted(container);
  [...container.childNodes].slice(0, end).forEach((node) => node.remove());
  container.prepend(...paragraphs(document, `${text}\n`));
  return print(document, html);
}

/** Takes the quoted thread away. */
export function removeQuoted(html: string): string {
  const document = parse(html);
  const container = paragraphsOf(document);
  [...container.childNodes].slice(firstQuoted(container)).forEach((node) => node.remove());
  return print(document, html);
}

interface TextSpot { readonly node: Text; readonly offset: number }

/** Visible characters of the body, blanks folded, each with its place. */
function spots(document: Document): { readonly text: string; readonly places: readonly TextSpot[] } {
  const walker = document.createTreeWalker(document.body, 4);
  const places: TextSpot[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    for (let i = 0; i < node.data.length; i += 1) {
      const char = node.data.charAt(i);
      const shown = /\s/.test(char) ? ' ' : char;
      if (shown === ' ' && text.endsWith(' ')) continue;
      text += shown;
      places.push({ node, offset: i });
    }
  }
  return { text, places };
}

/** Replaces the n-th occurrence (from 0) of a phrase, even when tags split it; undefined when it is not there. */
export function replaceText(html: string, find: string, occurrence: number, replacement: string): string | undefined {
  const document = parse(html);
  const { text, places } = spots(document);
  const wanted = find.replace(/\s+/g, ' ').trim();
  let at = -1;
  for (let i = 0; i <= occurrence; i += 1) at = text.indexOf(wanted, at + 1);
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (at === -1 || wanted === '' || first === undefined || last === undefined) return undefined;
  const nodes = [...new Set(places.slice(at, at + wanted.length).map((place) => place.node))];
  nodes.forEach((node) => {
    const from = node === first.node ? first.offset : 0;
    const to = node === last.node ? last.offset + 1 : node.data.length;
    node.data = node.data.slice(0, from) + (node === first.node ? replacement : '') + node.data.slice(to);
  });
  return print(document, html);
}

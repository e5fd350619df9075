import type { Words } from '../../core';
import type { ChartDiff, EngagementChange, PersonChange } from './diff-charts';

/** One heading of a comparison with its lines. */
export interface DiffSection {
  readonly title: string;
  readonly lines: readonly string[];
}

const person = (words: Words) => ({ name, address, account, from, to }: PersonChange): string => {
  const who = words(address === '' || address === name ? 'diff.person' : 'diff.person.address', { name, address, account });
  const nobody = words('diff.nobody');
  return from === undefined && to === undefined ? who : words('diff.change', { who, from: from ?? nobody, to: to ?? nobody });
};

const engagement = (words: Words) => ({ account, engagement: name, people }: EngagementChange): string => words(people.length === 0 ? 'diff.engagement' : 'diff.engagement.people', { account, name, people });

/** A comparison in words; empty when nothing changed. */
export function describeDiff(diff: ChartDiff, words: Words): readonly DiffSection[] {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['contacts-gone', diff.contactsGone.map(engagement(words))],
    ['allowances-expiring', diff.allowancesExpiring.map((each) => words('diff.until', { what: engagement(words)(each), until: each.until }))],
    ['accounts-gone', diff.accountsGone],
    ['accounts-added', diff.accountsAdded],
    ['people-left', diff.peopleLeft.map(person(words))],
    ['people-moved', diff.peopleMoved.map(person(words))],
    ['managers-changed', diff.managersChanged.map(person(words))],
    ['titles-changed', diff.titlesChanged.map(person(words))],
    ['people-added', diff.peopleAdded.map(person(words))],
    ['engagements-gone', diff.engagementsGone.map(engagement(words))],
    ['engagements-added', diff.engagementsAdded.map(engagement(words))],
  ];
  return sections.filter(([, lines]) => lines.length > 0).map(([key, lines]) => ({ title: words(`diff.${key}`, { count: lines.length }), lines }));
}

const maxLines = 100;

/** Plain text: each heading with its first 100 lines. */
export function diffText(diff: ChartDiff, words: Words): string {
  const sections = describeDiff(diff, words);
  if (sections.length === 0) return `${words('diff.none')}\n`;
  return sections.map(({ title, lines }) => [title, ...lines.slice(0, maxLines).map((line) => `  ${line}`), ...(lines.length > maxLines ? [`  ${words('diff.more', { count: lines.length - maxLines })}`] : [])].join('\n')).join('\n\n').concat('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
/** Marks that turn text around would make one name look like another. */
const visible = (text: string): string => escaped(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd'));

/** A page to be sent round: no script, no address outside of itself, every name escaped. */
export function diffHtml(diff: ChartDiff, words: Words, names: { readonly old: string; readonly fresh: string }): string {
  const sections = describeDiff(diff, words);
  const title = words('diff.title', names);
  const body = sections.length === 0 ? `<p>${visible(words('diff.none'))}</p>` : sections.map((section) => `<h2>${visible(section.title)}</h2>\n<ul>\n${section.lines.map((line) => `<li>${visible(line)}</li>`).join('\n')}\n</ul>`).join('\n');
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<title>${visible(title)}</title>\n<style>body{font:15px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}h2{font-size:1.05rem;margin:1.5rem 0 .25rem}</style>\n</head>\n<body>\n<h1>${visible(title)}</h1>\n${body}\n</body>\n</html>\n`;
}

import { readMailText } from '../core';
import type { Advice, Draft, Finding, Report, Words } from '../core';
import { quoteWords } from './quote-words';
import type { Style } from './style';
import { wrap } from './wrap';

const indent = '  ';
const deeper = '    ';

function formatFinding(finding: Finding, texts: { readonly subject: string; readonly body: string }, words: Words, style: Style): string {
  const quoted = quoteWords(texts[finding.field], finding.start, finding.end, style.width - deeper.length)
    .flatMap(({ text, carets }) => [`${deeper}${text}`, `${deeper}${style.hurtful(carets)}`]);
  return [
    ...quoted,
    wrap(finding.message, deeper, style.width),
    style.quiet(wrap(words('check.instead', { suggestion: finding.suggestion }), deeper, style.width)),
  ].join('\n');
}

const formatAdvice = (advice: readonly Advice[], style: Style): string =>
  advice.map(({ text }, i) => wrap(`${i + 1}. ${text}`, deeper, style.width)).join('\n');

/** The summary without "No end run found.", which the tag before it says already. */
export function summaryAfterTag({ severity, summary }: Report, words: Words): string {
  const opening = words('summary.none');
  return severity === 'none' && summary.startsWith(opening) ? summary.slice(opening.length).trim() : summary;
}

/** A report as a person reads it on a terminal: the verdict, who is gone around, the hurtful words in place, better ways. */
export function formatReport(file: string, draft: Draft, report: Report, words: Words, style: Style): string {
  const tag = report.checked ? style.severity(report.severity, words(`tag.${report.severity}`)) : style.quiet(words('check.not-checked'));
  const parts = [`${style.strong(file)}: ${tag}`];
  const summary = summaryAfterTag(report, words);
  if (summary !== '') parts.push(wrap(summary, indent, style.width));
  if (report.wordsRead === false) parts.push(wrap(words('check.words-not-read', { language: report.language ?? '' }), indent, style.width));
  if (report.wordsReadTo !== undefined) parts.push(wrap(words('check.words-read-in-part', { characters: report.wordsReadTo }), indent, style.width));
  if (report.notChecked.length > 0) parts.push(wrap(words('check.recipients-not-checked', { recipients: report.notChecked }), indent, style.width));
  const texts = { subject: draft.subject, body: report.findings.length === 0 ? '' : readMailText(draft.body, draft.bodyType).authored };
  if (report.findings.length > 0) parts.push('', `${indent}${words('check.words-title')}`);
  parts.push(...report.findings.map((finding) => formatFinding(finding, texts, words, style)));
  if (report.advice.length > 0) parts.push('', `${indent}${words('check.advice-title')}`, formatAdvice(report.advice, style));
  if (report.promptAtSend) parts.push('', style.quiet(`${indent}${words('check.asks-at-send')}`));
  return `${parts.join('\n')}\n\n`;
}

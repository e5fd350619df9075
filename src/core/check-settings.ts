import type { DetectedFinding } from './language/scope';
import { findClaim, findPhrase } from './language/own-phrases';
import type { Category, Severity } from './report';

/** Words of a company's own that hurt. `words` are phrases; `*` stands for up to three words. Denied, quoted or told of others they do not count. */
export interface OwnPhrase {
  readonly id: string;
  readonly category: Category;
  readonly words: readonly string[];
  readonly message?: string;
  readonly suggestion?: string;
}

/** What a company has settled about checking, as plain data. Everything absent is as usual. */
export interface CheckSettings {
  /** False: no draft is checked at all. */
  readonly enabled?: boolean;
  readonly categoriesOff?: readonly Category[];
  readonly phrases?: readonly OwnPhrase[];
  /** Phrases in which nothing is found. */
  readonly exceptions?: readonly { readonly id: string; readonly words: readonly string[] }[];
  /** Which mails ask at Send: only a stop, as usual, or every caution. A stop always asks. */
  readonly askAtSend?: 'stop' | 'usual' | 'caution';
  /** Ids of accounts about which nothing is said. */
  readonly quietAccounts?: readonly string[];
}

interface FieldSpan {
  readonly field: 'subject' | 'body';
  readonly start: number;
  readonly end: number;
}
type FieldTexts = Readonly<Record<FieldSpan['field'], string>>;

const overlap = (one: FieldSpan, other: FieldSpan): boolean => one.field === other.field && one.start < other.end && other.start < one.end;

function spansOf(phrases: readonly string[], texts: FieldTexts, find = findPhrase): readonly FieldSpan[] {
  const spans: FieldSpan[] = [];
  (['subject', 'body'] as const).forEach((field) => phrases.forEach((phrase) => find(phrase, texts[field]).forEach((span) => spans.push({ field, ...span }))));
  return spans;
}

/** The findings as the company wants them: categories off, own phrases in, exceptions and quiet accounts out. */
export function settleFindings(found: readonly DetectedFinding[], texts: FieldTexts, settings: CheckSettings): readonly DetectedFinding[] {
  const own: DetectedFinding[] = [];
  (settings.phrases ?? []).forEach(({ id, category, words }) => spansOf(words, texts, findClaim).forEach((span) => {
    if (own.every((other) => !overlap(other, span))) own.push({ ruleId: id, category, certainty: 'plain', ...span, text: texts[span.field].slice(span.start, span.end) });
  }));
  const excepted = (settings.exceptions ?? []).reduce<readonly FieldSpan[]>((all, { words }) => all.concat(spansOf(words, texts)), []);
  const off = settings.categoriesOff ?? [];
  const quiet = settings.quietAccounts ?? [];
  return found.filter((finding) => own.every((other) => !overlap(other, finding))).concat(own).filter((finding) => off.indexOf(finding.category) === -1
    && (finding.target?.account === undefined || quiet.indexOf(finding.target.account) === -1)
    && excepted.every((span) => !overlap(span, finding)));
}

/** Whether Send asks, given what it would do without a policy. */
export function settlePrompt(severity: Severity, usual: boolean, { askAtSend = 'usual' }: CheckSettings): boolean {
  if (severity === 'stop') return true;
  if (askAtSend === 'stop') return false;
  return askAtSend === 'caution' ? severity === 'caution' : usual;
}

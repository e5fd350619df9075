import type { Report } from '../core';
import { headlineOf } from './headline';
import { hurtfulSentences } from './hurtful-sentences';
import type { HurtfulSentence } from './hurtful-sentences';
import { firstName, personOf, unique } from './people';
import { pathsOf } from './relation';
import type { PathView, RelationInput } from './relation';
import { rostersOf } from './roster';
import type { RosterView } from './roster';

/** All that a page shows of a report, in words; made once, shown anywhere. */
export interface ReportView {
  readonly severity: Report['severity'];
  readonly tag: string;
  readonly headline: string;
  readonly paths: readonly PathView[];
  /** The customer's people on the mail, where nobody is bypassed. */
  readonly rosters: readonly RosterView[];
  readonly hurtful: readonly HurtfulSentence[];
  /** What the hurtful words are called. */
  readonly hurtfulTitle: string;
  readonly next?: string;
  readonly footer: string;
  readonly isPrivate: boolean;
}

export interface ViewInput extends RelationInput {
  /** The authored text that the findings' offsets count in. */
  readonly authored: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

function nextOf({ report, chart, words }: ViewInput): string | undefined {
  const [bypass] = report.bypasses;
  if (bypass === undefined) return report.severity === 'caution' ? words('next.words') : undefined;
  const contacts = unique(report.bypasses.flatMap((each) => each.contacts)).map((address) => firstName(personOf(chart, address).name));
  return contacts.length === 0 ? words('next.bypass') : words(`next.${bypass.kind}`, { contacts, count: contacts.length });
}

function footerOf({ report, chart, draft, authored, words, now }: ViewInput): string {
  const days = Math.max(0, Math.floor((now - chart.generatedAt) / dayMilliseconds));
  return [
    words('footer.recipients', { recipients: draft.to.length + draft.cc.length + draft.bcc.length }),
    ...(report.accounts.length > 0 ? [words('footer.accounts', { accounts: report.accounts.length })] : []),
    ...(report.wordsRead === false ? [] : [words('footer.words', { words: authored.slice(0, report.wordsReadTo).split(/\s+/).filter((word) => word !== '').length })]),
    days === 0 ? words('footer.chart-today') : words('footer.chart-age', { days }),
  ].map((part) => part.replace(/ /g, '\u00a0')).join(' · ');
}

/** A report as people read it. */
export function describeReport(input: ViewInput): ReportView {
  const { report, draft, authored, words } = input;
  const paths = pathsOf(input);
  return {
    severity: report.severity,
    tag: words(`tag.${report.severity}`),
    headline: headlineOf(input),
    paths,
    rosters: paths.length > 0 ? [] : rostersOf(input),
    hurtful: hurtfulSentences(report.findings, draft.subject, authored),
    hurtfulTitle: words(report.findings.every((finding) => finding.category === 'pressure') ? 'words.title.pressure' : 'words.title'),
    next: nextOf(input),
    footer: footerOf(input),
    isPrivate: report.severity !== 'none',
  };
}

import type { EngagementVerdict } from './bypass/judge-engagement';
import { settlePrompt } from './check-settings';
import type { CheckSettings } from './check-settings';
import type { Draft } from './draft';
import { judgeDraft } from './judge-draft';
import { detectFindings } from './language/detect-findings';
import type { DetectedFinding, LanguageScope, Reword } from './language/scope';
import type { OrgChart } from './org-chart/org-chart';
import type { Finding, Report } from './report';
import { splitSentences } from './text/sentences';
import { advise } from './verdict/advise';
import { whoIsHit } from './verdict/people-words';
import { promptsAtSend, severityOf } from './verdict/severity';
import { summarise } from './verdict/summarise';
import type { Words } from './words';

export interface CheckOptions {
  /** What the report is worded with. */
  readonly words: Words;
  /** The clock, milliseconds since 1970 UTC; the draft's own date stands in. */
  readonly now?: number;
  /** The rep's address, where the draft has none or another. */
  readonly from?: string;
  /** What the company has settled. */
  readonly settings?: CheckSettings;
  /** Builds better sentences from hurtful ones; without it each rule's fixed wording is suggested. */
  readonly reword?: Reword;
}

/** A report of a draft that could not be judged, and why. */
export function notChecked(reason: string): Report {
  return {
    severity: 'none', promptAtSend: false, checked: false, reason, accounts: [], engagements: [], bypasses: [], allowed: [], findings: [], unknownRecipients: [], notChecked: [], advice: [], summary: reason,
  };
}

/** A better sentence for the one that a finding stands in, if it has nothing hurtful itself. */
function rewordingOf(finding: DetectedFinding, authored: string, scope: LanguageScope, reword: Reword): string | undefined {
  const sentence = splitSentences(authored).filter(({ start, end }) => start <= finding.start && finding.start < end)[0];
  const text = sentence === undefined ? undefined : reword(sentence, finding);
  return text === undefined || detectFindings('', text, scope).findings.length > 0 ? undefined : text;
}

function worded(finding: DetectedFinding, rewording: string | undefined, words: Words, { phrases = [] }: CheckSettings): Finding {
  const who = whoIsHit(finding, words);
  const own = phrases.filter(({ id }) => id === finding.ruleId)[0];
  if (own !== undefined) return { ...finding, message: own.message ?? words(`finding.${finding.category}.message`, { who }), suggestion: own.suggestion ?? words(`finding.${finding.category}.suggestion`, { who }) };
  const better = rewording ?? words(`better.${finding.ruleId}`, { who: finding.target?.kind === 'person' && finding.target.name !== undefined ? finding.target.name : words('better.team') });
  return { ...finding, message: words(`finding.${finding.category}.message`, { who }), suggestion: `${words(`finding.${finding.category}.suggestion`, { who })} ${words('finding.try', { text: better })}`, ...(rewording === undefined ? {} : { rewording }) };
}

/** A tender's own address needs no row in the chart. */
function isSoleChannel(verdicts: readonly EngagementVerdict[], address: string): boolean {
  return verdicts.some(({ engagement }) => engagement.soleChannel !== undefined && engagement.soleChannel.addresses.indexOf(address) !== -1);
}

/**
 * Checks a draft against an org chart: who is reached and who is gone around, which words will hurt,
 * how bad that is, and what would be better. A meeting is checked the same way, its attendees as
 * recipients. Pure; the same input gives the same report everywhere.
 */
export function checkDraft(draft: Draft, chart: OrgChart, options: CheckOptions): Report {
  const { words, settings = {}, reword } = options;
  if (settings.enabled === false) return notChecked(words('reason.switched-off'));
  const { audience, mail, scope, language, verdicts, findings, now } = judgeDraft(draft, chart, options);
  if (audience.isUnreadable) return { ...notChecked(words('reason.no-address')), notChecked: audience.notChecked };

  const unknown = audience.unknown.filter((address) => !isSoleChannel(verdicts, address));
  const outOfDate = chart.validUntil !== undefined && now !== undefined && now > chart.validUntil && audience.customers.length > 0;
  const facts = { chart, audience: { ...audience, unknown }, verdicts, findings, outOfDate };
  const severity = severityOf(facts);
  return {
    severity,
    promptAtSend: settlePrompt(severity, promptsAtSend(severity, facts), settings),
    checked: true,
    ...(language.wordsRead ? {} : { wordsRead: false, language: language.language }),
    ...(language.wordsReadTo === undefined ? {} : { wordsReadTo: language.wordsReadTo }),
    accounts: audience.accounts.map((account) => account.id),
    engagements: verdicts.map((verdict) => verdict.engagement.id),
    bypasses: verdicts.reduce<Report['bypasses']>((all, verdict) => all.concat(verdict.bypasses), []),
    allowed: verdicts.reduce<Report['allowed']>((all, verdict) => all.concat(verdict.allowed), []),
    findings: findings.map((finding) => worded(finding, reword && scope && rewordingOf(finding, mail.authored, scope, reword), words, settings)),
    unknownRecipients: unknown,
    notChecked: audience.notChecked,
    advice: advise(facts, severity, words),
    summary: summarise(facts, severity, words),
  };
}

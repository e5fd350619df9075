import { describeAudience } from './bypass/audience';
import type { Audience } from './bypass/audience';
import { judgeBypasses } from './bypass/judge-bypasses';
import type { EngagementVerdict } from './bypass/judge-engagement';
import { findReached } from './bypass/reached';
import { matchRecipients } from './bypass/recipients';
import type { MatchedRecipient } from './bypass/recipients';
import { settleFindings, settlePrompt } from './check-settings';
import type { CheckSettings } from './check-settings';
import type { Draft } from './draft';
import { detectFindings } from './language/detect-findings';
import { namedAccounts } from './language/named-accounts';
import type { DetectedFinding, LanguageResult, LanguageScope, Reword } from './language/scope';
import { normaliseAddress } from './org-chart/normalise-address';
import type { OrgChart } from './org-chart/org-chart';
import type { Finding, Report } from './report';
import { readMailText } from './text/read-mail-text';
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

const noWords: LanguageResult = { findings: [], wordsRead: true, refusalReported: false };

/** What the language layer may know: the customers' people who read this, and our own, who are never a target. */
function scopeOf(chart: OrgChart, draft: Draft, recipients: readonly MatchedRecipient[], audience: Audience, authored: string, now: number | undefined): LanguageScope {
  const own = new Set(recipients.map(({ match }) => (match.kind === 'own' ? match.address : undefined)));
  return {
    // To outsiders one may speak of any customer; to a customer "you" and "your team" are theirs alone.
    accounts: (audience.customers.length > 0 ? audience.accounts : namedAccounts(chart, `${draft.subject}\n${authored}`)).filter((account) => account.relation === 'customer'),
    readers: findReached(chart, recipients, now).map((reached) => reached.person),
    sender: draft.from,
    colleagues: draft.to.concat(draft.cc, draft.bcc)
      .filter((recipient) => own.has(normaliseAddress(recipient.address)))
      .map((recipient) => recipient.name ?? '')
      .filter((name) => name !== ''),
  };
}

/** Inside a bypass a likely reading is enough; any other mail is innocent nearly always, so there only plain words count, and admissions and disclosures give nothing. */
function whatCounts(findings: readonly DetectedFinding[], verdicts: readonly EngagementVerdict[]): readonly DetectedFinding[] {
  return verdicts.some(({ bypasses }) => bypasses.length > 0) ? findings : findings.filter(({ certainty, category }) => certainty === 'plain' && category !== 'bypass-admission' && category !== 'private-disclosure');
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
  const now = options.now ?? draft.date;
  const sender = normaliseAddress(options.from ?? draft.from?.address ?? '');

  const recipients = matchRecipients(chart, draft);
  const audience = describeAudience(chart, recipients, now);
  if (audience.isUnreadable) return { ...notChecked(words('reason.no-address')), notChecked: audience.notChecked };

  const mail = readMailText(draft.body, draft.bodyType);
  const scope = audience.isEmpty || audience.isInternal ? undefined : scopeOf(chart, draft, recipients, audience, mail.authored, now);
  const detected = scope === undefined ? noWords : detectFindings(draft.subject, mail.authored, scope, mail.language);
  const language = detected === noWords ? noWords : { ...detected, findings: settleFindings(detected.findings, { subject: draft.subject, body: mail.authored }, settings) };
  const verdicts = judgeBypasses({ chart, recipients, subject: draft.subject, mail, findings: language.findings, refusalReported: language.refusalReported, sender, now })
    .filter(({ engagement }) => (settings.quietAccounts ?? []).indexOf(engagement.accountId) === -1);
  const findings = whatCounts(language.findings, verdicts);

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

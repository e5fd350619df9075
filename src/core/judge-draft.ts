// Words first, down to the rules: gzip looks back 32 KB, and the rules share most of their words with the classes.
import { detectFindings } from './language/detect-findings';
import { describeAudience } from './bypass/audience';
import type { Audience } from './bypass/audience';
import { judgeBypasses } from './bypass/judge-bypasses';
import type { EngagementVerdict } from './bypass/judge-engagement';
import { findReached } from './bypass/reached';
import { matchRecipients } from './bypass/recipients';
import type { MatchedRecipient } from './bypass/recipients';
import { settleFindings } from './check-settings';
import type { CheckSettings } from './check-settings';
import type { Draft } from './draft';
import { namedAccounts } from './language/named-accounts';
import type { DetectedFinding, LanguageResult, LanguageScope } from './language/scope';
import { normaliseAddress } from './org-chart/normalise-address';
import type { OrgChart } from './org-chart/org-chart';
import type { MailText } from './text/mail-text';
import { readMailText } from './text/read-mail-text';

/** All that is found out about a draft before anything is said of it. */
export interface Judgement {
  readonly recipients: readonly MatchedRecipient[];
  readonly audience: Audience;
  readonly mail: MailText;
  /** Whom the words may be about; undefined where nobody outside of our company reads them. */
  readonly scope?: LanguageScope;
  readonly language: LanguageResult;
  readonly verdicts: readonly EngagementVerdict[];
  /** Those that count here: all inside a bypass, only plain ones elsewhere. */
  readonly findings: readonly DetectedFinding[];
  /** Milliseconds since 1970 UTC. */
  readonly now?: number;
}

export interface JudgeOptions {
  readonly now?: number;
  readonly from?: string;
  readonly settings?: CheckSettings;
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

/** Who is reached and who is gone around, and which words will hurt; the part that a report and an explanation share. */
export function judgeDraft(draft: Draft, chart: OrgChart, options: JudgeOptions): Judgement {
  const { settings = {} } = options;
  const now = options.now ?? draft.date;
  const sender = normaliseAddress(options.from ?? draft.from?.address ?? '');
  const recipients = matchRecipients(chart, draft);
  const audience = describeAudience(chart, recipients, now);
  const mail = readMailText(draft.body, draft.bodyType);
  const scope = audience.isEmpty || audience.isInternal || audience.isUnreadable ? undefined : scopeOf(chart, draft, recipients, audience, mail.authored, now);
  const detected = scope === undefined ? noWords : detectFindings(draft.subject, mail.authored, scope, mail.language);
  const language = detected === noWords ? noWords : { ...detected, findings: settleFindings(detected.findings, { subject: draft.subject, body: mail.authored }, settings) };
  const verdicts = judgeBypasses({ chart, recipients, subject: draft.subject, mail, findings: language.findings, refusalReported: language.refusalReported, sender, now })
    .filter(({ engagement }) => (settings.quietAccounts ?? []).indexOf(engagement.accountId) === -1);
  return { recipients, audience, mail, scope, language, verdicts, findings: whatCounts(language.findings, verdicts), now };
}

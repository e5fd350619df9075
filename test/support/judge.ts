import { describeAudience } from '../../src/core/bypass/audience';
import { judgeBypasses } from '../../src/core/bypass/judge-bypasses';
import type { EngagementVerdict } from '../../src/core/bypass/judge-engagement';
import { matchRecipients } from '../../src/core/bypass/recipients';
import { normaliseAddress, readMailText } from '../../src/core';
import type { Category, Certainty, Draft, OrgChart, Severity, Target } from '../../src/core';
import type { DetectedFinding } from '../../src/core/language/scope';
import type { Facts } from '../../src/core/verdict/facts';
import { promptsAtSend, severityOf } from '../../src/core/verdict/severity';
import { rep, today } from './chart-rows';

/** Words that hurt, as the language layer would hand them over: the relation is tested apart from it. */
export function words(category: Category, target?: Target, certainty: Certainty = 'plain'): DetectedFinding {
  return { ruleId: 'given', category, certainty, field: 'body', start: 0, end: 4, text: 'text', target };
}

/** A draft as a test writes it: recipients are addresses, the body is plain text unless `html` is given. */
export interface ShortDraft {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string;
  readonly body?: string;
  readonly html?: string;
  readonly kind?: Draft['kind'];
  readonly composeType?: Draft['composeType'];
}

export function draftOf(short: ShortDraft): Draft {
  const recipients = (list: readonly string[] | undefined) => (list ?? []).map((address) => ({ address }));
  return {
    kind: short.kind, from: { address: short.from ?? rep }, to: recipients(short.to), cc: recipients(short.cc), bcc: recipients(short.bcc),
    subject: short.subject ?? '', body: short.html ?? short.body ?? '', bodyType: short.html === undefined ? 'text' : 'html', composeType: short.composeType,
  };
}

export interface Judgement {
  readonly severity: Severity;
  readonly promptAtSend: boolean;
  readonly verdicts: readonly EngagementVerdict[];
  /** Addresses gone around or skipped, sorted. */
  readonly bypassed: readonly string[];
  readonly facts: Facts;
}

interface GivenWords {
  readonly findings?: readonly DetectedFinding[];
  readonly refusalReported?: boolean;
  readonly now?: number;
}

/** The relation and the severity of a draft with given findings, by the same parts as `checkDraft`. */
export function judgeDraft(draft: Draft, chart: OrgChart, { findings = [], refusalReported = false, now = draft.date ?? today }: GivenWords = {}): Judgement {
  const recipients = matchRecipients(chart, draft);
  const mail = readMailText(draft.body, draft.bodyType);
  const verdicts = judgeBypasses({ chart, recipients, subject: draft.subject, mail, findings, refusalReported, sender: normaliseAddress(draft.from?.address ?? ''), now });
  const bypasses = verdicts.flatMap((verdict) => verdict.bypasses);
  const facts: Facts = { chart, audience: describeAudience(chart, recipients, now), verdicts, findings: bypasses.length > 0 ? findings : findings.filter(({ certainty }) => certainty === 'plain'), outOfDate: false };
  const severity = severityOf(facts);
  return { severity, promptAtSend: promptsAtSend(severity, facts), verdicts, bypassed: [...new Set(bypasses.flatMap(({ contacts, skipped }) => [...contacts, ...skipped]))].sort(), facts };
}

/** The same for a draft in short. */
export function judge(short: ShortDraft, chart: OrgChart, given: GivenWords = {}): Judgement {
  return judgeDraft(draftOf(short), chart, given);
}

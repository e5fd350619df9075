import { judgeBypasses } from './bypass/judge-bypasses';
import { findReached } from './bypass/reached';
import { matchRecipients } from './bypass/recipients';
import type { MatchedRecipient } from './bypass/recipients';
import { isChiefExecutive } from './bypass/relation';
import type { Draft } from './draft';
import { detectFindings } from './language/detect-findings';
import type { DetectedFinding, LanguageScope } from './language/scope';
import { normaliseAddress } from './org-chart/normalise-address';
import type { Account, OrgChart, RecipientMatch } from './org-chart/org-chart';
import type { Finding, Report } from './report';
import { readMailText } from './text/read-mail-text';
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
}

/** A report of a draft that could not be judged, and why. */
export function notChecked(reason: string): Report {
  return {
    severity: 'none', promptAtSend: false, checked: false, reason, accounts: [], engagements: [], bypasses: [], allowed: [], findings: [], unknownRecipients: [], notChecked: [], advice: [], summary: reason,
  };
}

const isCustomer = (chart: OrgChart, id: string): boolean => chart.accounts.get(id)?.relation === 'customer';

function accountsOf(chart: OrgChart, recipients: readonly MatchedRecipient[]): readonly Account[] {
  const ids = new Set<string>();
  recipients.forEach(({ match }) => {
    if (match.kind === 'person') ids.add(match.person.accountId);
    else if (match.kind === 'unknown') ids.add(match.accountId);
  });
  return Array.from(ids).sort().map((id) => chart.accounts.get(id)).filter((each): each is Account => each !== undefined);
}

/** Own people and people of no account see no chart of a customer: nothing about people is judged there. */
function scopeOf(chart: OrgChart, draft: Draft, recipients: readonly MatchedRecipient[], accounts: readonly Account[]): LanguageScope {
  return {
    accounts,
    readers: findReached(chart, recipients).map((reached) => reached.person),
    sender: draft.from,
    colleagues: draft.to.concat(draft.cc, draft.bcc)
      .filter((recipient) => recipients.some(({ match }) => match.kind === 'own' && match.address === normaliseAddress(recipient.address)))
      .map((recipient) => recipient.name ?? '')
      .filter((name) => name !== ''),
  };
}

function worded(finding: DetectedFinding, words: Words): Finding {
  const who = whoIsHit(finding, words);
  return { ...finding, message: words(`finding.${finding.category}.message`, { who }), suggestion: words(`finding.${finding.category}.suggestion`, { who }) };
}

const given = (matches: readonly MatchedRecipient[]): readonly RecipientMatch[] => matches.map(({ match }) => match);

/**
 * Checks a draft against an org chart: who is reached and who is gone around, which words will hurt,
 * how bad that is, and what would be better. Pure; the same input gives the same report everywhere.
 */
export function checkDraft(draft: Draft, chart: OrgChart, options: CheckOptions): Report {
  const { words } = options;
  const now = options.now ?? draft.date;
  const sender = normaliseAddress(options.from ?? draft.from?.address ?? '');

  const recipients = matchRecipients(chart, draft);
  const matches = given(recipients);
  const unreadable = matches.filter((match): match is RecipientMatch & { kind: 'not-checked' } => match.kind === 'not-checked').map((match) => match.given);
  if (matches.length > 0 && unreadable.length === matches.length) return { ...notChecked(words('reason.no-address')), notChecked: unreadable };

  const accounts = accountsOf(chart, recipients);
  const internal = matches.length > 0 && matches.every((match) => match.kind === 'own' || match.kind === 'not-checked');
  const mail = readMailText(draft.body, draft.bodyType);
  const language = matches.length === 0 || internal
    ? { findings: [], wordsRead: true, refusalReported: false, language: undefined }
    : detectFindings(draft.subject, mail.authored, scopeOf(chart, draft, recipients, accounts));

  const verdicts = judgeBypasses({ chart, recipients, subject: draft.subject, mail, findings: language.findings, refusalReported: language.refusalReported, sender, now });
  const bypasses = verdicts.reduce<Report['bypasses']>((all, verdict) => all.concat(verdict.bypasses), []);
  const findings = language.findings.filter((finding) => finding.certainty === 'plain' || bypasses.length > 0);

  const unknownRecipients = matches.filter((match): match is RecipientMatch & { kind: 'unknown' } => match.kind === 'unknown').map((match) => match.address)
    .filter((address) => !verdicts.some(({ engagement }) => engagement.soleChannel !== undefined && engagement.soleChannel.addresses.indexOf(address) !== -1));
  const lookAlikes = matches.reduce<{ address: string; lookAlikeOf: string }[]>((all, match) =>
    (match.kind === 'outside' && match.lookAlikeOf !== undefined ? all.concat({ address: match.address, lookAlikeOf: match.lookAlikeOf }) : all), []);
  const left = matches.filter((match): match is RecipientMatch & { kind: 'person' } => match.kind === 'person' && match.person.left).map((match) => match.person.emails[0] ?? match.address);
  const customersReached = accounts.filter((account) => isCustomer(chart, account.id)).map((account) => account.id);
  const chartOutOfDate = chart.validUntil !== undefined && now !== undefined && now > chart.validUntil && customersReached.length > 0;
  const contactsGone = verdicts.some((verdict) => verdict.contactsGone);

  const facts = {
    verdicts, findings, customersReached, chartOutOfDate,
    outsidersReached: matches.some((match) => match.kind === 'outside') || accounts.length > customersReached.length,
    unknownRecipients: unknownRecipients.length,
    lookAlikes: lookAlikes.length,
    contactsLeft: left.length > 0 || contactsGone,
  };
  const severity = severityOf(facts);
  const reachesChiefExecutive = bypasses.some((bypass) => {
    const person = chart.byAddress.get(bypass.recipient);
    return person !== undefined && isChiefExecutive(person);
  });
  return {
    severity,
    promptAtSend: promptsAtSend(severity, facts, reachesChiefExecutive),
    checked: true,
    ...(language.wordsRead ? {} : { wordsRead: false, language: language.language }),
    accounts: accounts.map((account) => account.id),
    engagements: verdicts.map((verdict) => verdict.engagement.id),
    bypasses,
    allowed: verdicts.reduce<Report['allowed']>((all, verdict) => all.concat(verdict.allowed), []),
    findings: findings.map((finding) => worded(finding, words)),
    unknownRecipients,
    notChecked: unreadable,
    advice: advise({ chart, severity, verdicts, findings, chartNeedsALook: facts.contactsLeft || unknownRecipients.length > 0 || chartOutOfDate }, words),
    summary: summarise({ chart, severity, verdicts, findings, unknownRecipients, lookAlikes, left, chartOutOfDate, internal, noRecipients: matches.length === 0 }, words),
  };
}

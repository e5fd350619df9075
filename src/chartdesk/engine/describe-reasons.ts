import { whoIsHit } from '../../core';
import type { Draft, DraftExplanation, ExplainedContact, ExplainedEngagement, ExplainedPerson, Finding, OrgChart, RecipientMatch, Report, Words } from '../../core';
import { explainPerson } from '../../orgchart-tools/explain-person';
import { functionName } from '../people/function-name';
import { personName } from '../../orgchart-tools/rows';

/** Some of the reasons for a verdict, in plain sentences. */
export interface ReasonGroup { readonly title: string; readonly lines: readonly string[] }

export interface ReasonInput {
  readonly report: Report;
  readonly explanation: DraftExplanation;
  readonly chart: OrgChart;
  readonly draft: Draft;
  readonly words: Words;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/** What decided, in the order in which a verdict is found. */
function verdictReason({ report, explanation }: ReasonInput): string {
  const { severity, bypasses, findings } = report;
  if (severity === 'stop') return explanation.engagements.some(({ breach }) => breach) ? 'breach' : bypasses.some(({ reachesBoard }) => reachesBoard) ? 'board' : 'bypass-and-words';
  if (severity === 'caution') return bypasses.length > 0 ? 'bypass' : 'words';
  return severity === 'note' ? findings.length > 0 ? 'note-words' : 'note-chart' : 'none';
}

function verdictGroup(input: ReasonInput): ReasonGroup {
  const { report, words } = input;
  const asks = report.severity === 'stop' || report.severity === 'caution' ? [words(report.promptAtSend ? 'desk.why.asks' : 'desk.why.asks-not')] : [];
  return { title: words('desk.why.verdict'), lines: [words(`desk.why.verdict.${verdictReason(input)}`), ...asks] };
}

function addressOf(match: RecipientMatch): string {
  if (match.kind === 'not-checked') return match.given;
  return match.kind === 'person' ? match.person.emails[0] ?? match.address : match.address;
}

/** Whom each address was taken for, as `endrun chart explain` says it. */
function recipientGroups({ explanation, chart, draft, words, now }: ReasonInput): readonly ReasonGroup[] {
  return explanation.recipients.map(({ field, match }) => {
    const address = addressOf(match);
    if (match.kind === 'not-checked') return { title: words('desk.why.recipient', { name: address, field: words(`field.${field}`) }), lines: [words('desk.why.no-address')] };
    const { name, sentences } = explainPerson(chart, { address: match.address, from: draft.from?.address, now, levelName: (level) => words(`desk.level.${level}`), functionName: (given) => functionName(given, words) }, words);
    const via = match.kind === 'person' && match.address !== address ? [words('desk.why.alias', { address: match.address, main: address })] : [];
    return { title: words('desk.why.recipient', { name, field: words(`field.${field}`) }), lines: [...sentences, ...via] };
  });
}

const sayContact = ({ person, decides, seesIt }: ExplainedContact, words: Words): string => words(`desk.why.contact.${seesIt}`, { name: personName(person), part: words(decides ? 'desk.why.decides' : 'desk.why.works') });

/** Where nobody is gone around, the place in the house tells why. */
function sayNone({ standing, person }: ExplainedPerson, { mention, contacts, spared }: ExplainedEngagement, words: Words): string | undefined {
  const name = personName(person);
  if (standing === 'same') return undefined;
  if (standing === 'below') return words('desk.why.person.below', { name });
  if (spared !== undefined) return undefined;
  if (contacts.some(({ seesIt }) => seesIt === 'visible')) return words(`desk.why.person.${standing}-in-the-open`, { name });
  return standing === 'beside' && mention === 'none' ? words('desk.why.person.beside-without-words', { name }) : undefined;
}

/** Managers between the contact and the person reached who do not see the mail. */
function skippedBy({ report, chart }: ReasonInput, { person, outcome }: ExplainedPerson, { engagement, contacts }: ExplainedEngagement): readonly string[] {
  const bypass = outcome !== 'over' ? undefined : report.bypasses.find((each) => each.engagement === engagement.id && each.account === engagement.accountId && each.recipient === person.emails[0]);
  const ofDeal = contacts.map((contact) => contact.person.emails[0]);
  return (bypass?.skipped ?? []).filter((address) => !ofDeal.includes(address)).map((address) => chart.byAddress.get(address)?.name ?? address);
}

function sayPerson(person: ExplainedPerson, about: ExplainedEngagement, input: ReasonInput): readonly string[] {
  const { chart, words } = input;
  const skipped = skippedBy(input, person, about);
  const { outcome, reason = '', via, expired } = person;
  const name = personName(person.person);
  const told = outcome === 'none' ? sayNone(person, about, words) : words(`desk.why.person.${outcome}`, { name, deal: about.engagement.name, reason: reason === '' ? words('desk.why.no-reason') : reason.replace(/\.$/, '') });
  const account = chart.accounts.get(person.person.accountId)?.name ?? person.person.accountId;
  return [
    ...(told === undefined ? [] : [via === null ? told : `${told} ${words('desk.why.via', { via })}`]),
    ...(skipped.length > 0 ? [words('desk.why.skipped', { people: skipped })] : []),
    ...(expired ? [words('desk.why.person.expired', { name })] : []),
    ...(person.person.accountId === about.engagement.accountId ? [] : [words('desk.why.person.parent', { name, account })]),
  ];
}

function engagementGroup(about: ExplainedEngagement, input: ReasonInput): ReasonGroup {
  const { chart, words } = input;
  const { engagement, mention, spared, breach, refused, silent, contacts, people } = about;
  const account = chart.accounts.get(engagement.accountId)?.name ?? engagement.accountId;
  return {
    title: words('desk.why.deal', { deal: engagement.name, account }),
    lines: [
      words(`desk.why.mention.${mention}`, { deal: engagement.name }),
      ...(engagement.state === 'lost' ? [words('desk.why.lost')] : refused ? [words('desk.why.refused')] : []),
      ...(silent ? [words('desk.why.silent')] : []),
      ...(breach ? [words('desk.why.breach', { channel: engagement.soleChannel?.addresses ?? [] })] : []),
      ...contacts.map((contact) => sayContact(contact, words)),
      ...(spared === undefined ? [] : [words(`desk.why.spared.${spared}`)]),
      ...people.flatMap((person) => sayPerson(person, about, input)),
    ],
  };
}

function sayFinding({ text, category, ruleId, certainty, target, ...finding }: Finding, words: Words): string {
  const what = words('desk.why.finding', { text: text.replace(/\s+/g, ' '), category: words(`desk.category.${category}`), rule: ruleId.replace(/-/g, ' '), certainty: words(`desk.why.certainty.${certainty}`) });
  return target === undefined ? what : `${what} ${words('desk.why.hits', { who: whoIsHit({ ...finding, target }, words) })}`;
}

function wordsGroup({ report, words }: ReasonInput): ReasonGroup {
  const lines = report.wordsRead === false ? [words('desk.why.words.not-read')]
    : report.findings.length === 0 ? [words('desk.why.words.none')]
      : report.findings.map((finding) => sayFinding(finding, words));
  return { title: words('desk.why.words'), lines };
}

/** Why a report says what it says: the verdict, everybody on the mail, every deal that was looked at, and the words. */
export function describeReasons(input: ReasonInput): readonly ReasonGroup[] {
  const { explanation, words } = input;
  const deals = explanation.engagements.map((about) => engagementGroup(about, input));
  return [
    verdictGroup(input),
    ...(deals.length > 0 ? deals : [{ title: words('desk.why.deals'), lines: [words('desk.why.no-deal')] }]),
    wordsGroup(input),
    ...recipientGroups(input),
  ];
}

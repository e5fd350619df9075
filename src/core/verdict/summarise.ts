import type { EngagementVerdict } from '../bypass/judge-engagement';
import type { DetectedFinding } from '../language/scope';
import { findPerson, primaryAddress } from '../org-chart/manager-chain';
import type { Bypass, Category, Severity } from '../report';
import type { Words } from '../words';
import type { Facts } from './facts';
import { nameOf, whoIsHit, withTitle } from './people-words';

/** Outlook's limit for the text of a Smart Alert. */
export const maxSummaryCharacters = 500;
const maxQuotedCharacters = 140;
const maxNames = 3;

/** The categories, most hurtful first: the one quoted when there is room for one. */
const worstFirst: readonly Category[] = ['threat', 'disparagement', 'blame', 'unfair-process', 'contest', 'waste', 'private-disclosure', 'bypass-admission', 'pressure'];

/** The finding to quote, or to speak of where there is room for one: plain before likely, worst category first, then the earliest. */
export function worstFinding<Each extends DetectedFinding>(findings: readonly Each[]): Each | undefined {
  const weight = (finding: Each) => worstFirst.indexOf(finding.category) + (finding.certainty === 'plain' ? 0 : worstFirst.length);
  return findings.slice().sort((one, other) => weight(one) - weight(other) || one.start - other.start)[0];
}

const shorten = (text: string, limit: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/ [^ ]{0,80}$/, '')}…`;
};

function few(names: readonly string[], words: Words): readonly string[] {
  return names.length <= maxNames ? names : names.slice(0, maxNames - 1).concat(words('list.more', { count: names.length - maxNames + 1 }));
}

function unique(lists: readonly (readonly string[])[]): readonly string[] {
  return Array.from(new Set(lists.reduce<readonly string[]>((all, list) => all.concat(list), [])));
}

/** Who is bypassed, in one sentence, and what else there is to say of it. */
function bypassSentences({ chart }: Facts, verdict: EngagementVerdict, words: Words): readonly string[] {
  const { bypasses, engagement } = verdict;
  const kind: Bypass['kind'] = bypasses.some((bypass) => bypass.kind === 'over') ? 'over' : 'around';
  const told = bypasses.filter((bypass) => bypass.kind === kind);
  const recipients = unique(told.map((bypass) => [bypass.recipient]));
  const contacts = unique(told.map((bypass) => bypass.contacts));
  const skipped = unique(told.map((bypass) => bypass.skipped)).filter((address) => contacts.indexOf(address) === -1);
  if (verdict.breach) {
    return [words('summary.breach', { engagement: engagement.name, channel: engagement.soleChannel?.addresses ?? [], recipients: few(recipients.map((address) => withTitle(chart, address)), words) })];
  }
  const owners = new Set(engagement.deciderIds.map((id) => findPerson(chart, engagement.accountId, id)).map((person) => (person === undefined ? '' : primaryAddress(person))));
  const phrase = contacts.every((address) => owners.has(address)) ? `summary.${kind}` : `summary.${kind}.contacts`;
  const named = (addresses: readonly string[]) => few(addresses.map((address) => nameOf(chart, address)), words);
  return [
    words(phrase, { recipients: few(recipients.map((address) => withTitle(chart, address)), words), contacts: few(contacts.map((address) => withTitle(chart, address)), words), count: contacts.length, engagement: engagement.name }),
    ...(told.some((bypass) => bypass.reachesBoard) ? [words('summary.board')] : []),
    ...(verdict.hiddenContacts.length > 0 ? [words('summary.hidden', { people: named(verdict.hiddenContacts), count: verdict.hiddenContacts.length })] : []),
    ...(verdict.expiredInvitations.length > 0 ? [words('summary.expired', { people: named(verdict.expiredInvitations) })] : []),
    ...(skipped.length > 0 ? [words('summary.skipped', { people: named(skipped), count: skipped.length })] : []),
  ];
}

function noteSentences({ chart, audience, verdicts, outOfDate }: Facts, words: Words): readonly string[] {
  const { left, unknown, unknownGroups, lookAlikes } = audience;
  const gone = verdicts.filter((verdict) => verdict.contactsGone);
  const named = (addresses: readonly string[]) => few(addresses.map((address) => nameOf(chart, address)), words);
  return [
    ...gone.slice(0, 1).map(({ engagement }) => words('summary.note.contacts-gone', { engagement: engagement.name })),
    ...(left.length > 0 ? [words('summary.note.left', { people: named(left), count: left.length })] : []),
    ...(unknown.length > 0 ? [words('summary.note.unknown', { people: few(unknown, words), count: unknown.length })] : []),
    ...(unknownGroups.length > 0 ? [words('summary.note.unknown-group', { people: named(unknownGroups) })] : []),
    ...lookAlikes.slice(0, 1).map(({ address, lookAlikeOf }) => words('summary.note.look-alike', { address, account: lookAlikeOf })),
    ...(outOfDate ? [words('summary.note.out-of-date')] : []),
  ];
}

/** What a rep must know first, in a few sentences: who is bypassed, which words hurt, what else matters, what happens next; as the Smart Alert says them; at most 500 characters. */
export function summarise(facts: Facts, severity: Severity, words: Words): string {
  const { chart, audience, verdicts, findings } = facts;
  const worst = worstFinding(findings);
  const bypassed = verdicts.filter((verdict) => verdict.bypasses.length > 0);
  const sentences: string[] = [];
  if (severity === 'none') {
    const allowed = verdicts.find((verdict) => verdict.allowed.length > 0);
    const route = allowed?.allowed[0];
    if (audience.isEmpty) sentences.push(words('summary.none.no-recipients'));
    else if (audience.isInternal) sentences.push(words('summary.none.internal'));
    else if (allowed !== undefined && route !== undefined && route.reason !== '') sentences.push(words('summary.none'), words('summary.allowed', { who: nameOf(chart, route.recipient), engagement: allowed.engagement.name, reason: route.reason.replace(/\.$/, '') }));
    else sentences.push(words('summary.none'));
  } else {
    const told = bypassed.slice(0, 2).map((verdict) => bypassSentences(facts, verdict, words));
    told.forEach(([first = '']) => sentences.push(first));
    if (worst !== undefined) {
      const text = shorten(worst.text, maxQuotedCharacters);
      if (severity === 'note') sentences.push(words(worst.category === 'pressure' ? 'summary.note.pressure' : 'summary.note.words', { text }));
      else sentences.push(worst.category === 'pressure' ? words('summary.note.pressure', { text }) : worst.target === undefined ? words('summary.words', { text }) : words('summary.words.who', { who: whoIsHit(worst, words), text }));
    }
    told.forEach(([, ...details]) => sentences.push(...details));
    if (severity === 'note') sentences.push(...noteSentences(facts, words));
    else sentences.push(words(bypassed.length === 0 ? 'summary.next.words' : worst === undefined ? 'summary.next.bypass' : 'summary.next.bypass.words'));
  }
  let summary = '';
  for (const sentence of sentences) {
    const longer = summary === '' ? sentence : `${summary} ${sentence}`;
    if (longer.length <= maxSummaryCharacters) summary = longer;
  }
  return summary === '' ? shorten(sentences[0] ?? '', maxSummaryCharacters) : summary;
}

import { whoIsHit, worstFinding } from '../core';
import type { Finding, Words } from '../core';
import { personOf, unique } from './people';
import { engagementOf } from './relation';
import type { RelationInput } from './relation';

const maxNames = 3;
/** Japanese sets no blank between sentences. */
const blankAfterFullWidth = /(。) /g;

const few = (names: readonly string[], words: Words): readonly string[] =>
  (names.length <= maxNames ? names : [...names.slice(0, maxNames - 1), words('list.more', { count: names.length - maxNames + 1 })]);

/** What the words of a bypass do, in one short sentence. */
function hurtSentence(finding: Finding, words: Words): string {
  return words(`headline.hurts.${finding.category}`, { who: whoIsHit(finding, words) });
}

const hasTarget = (finding: Finding): boolean => finding.category !== 'pressure';

function bypassHeadline(input: RelationInput): string | undefined {
  const { report, chart, words } = input;
  const [bypass] = report.bypasses;
  if (bypass === undefined) return undefined;
  const same = report.bypasses.filter((each) => each.engagement === bypass.engagement && each.account === bypass.account);
  const name = (address: string) => personOf(chart, address).name;
  const contacts = unique(same.flatMap((each) => each.contacts));
  const kind = same.some((each) => each.kind === 'over') ? 'over' : 'around';
  const recipients = few(unique(same.map((each) => each.recipient)).map(name), words);
  const sentence = contacts.length === 0
    ? words('headline.bypass.board', { recipients })
    : words(`headline.bypass.${kind}`, { recipients, contacts: few(contacts.map(name), words), count: contacts.length, engagement: engagementOf(chart, bypass)?.name ?? bypass.engagement });
  const finding = worstFinding(report.findings);
  return [sentence, ...(same.some((each) => each.reachesBoard) ? [words('summary.board')] : []), ...(finding === undefined ? [] : [hurtSentence(finding, words)])].join(' ').replace(blankAfterFullWidth, '$1');
}

function quietHeadline({ report, chart, draft, words }: RelationInput): string {
  if (report.accounts.length === 0) return words('headline.none.no-customer');
  const engagements = report.accounts.flatMap((id) => chart.accounts.get(id)?.engagements ?? []).filter((engagement) => report.engagements.includes(engagement.id));
  const [route] = report.allowed;
  if (route !== undefined) return words('headline.none.allowed', { who: personOf(chart, route.recipient).name, engagement: engagements.find((each) => each.id === route.engagement)?.name ?? route.engagement });
  const visible = new Set([...draft.to, ...draft.cc].map((recipient) => chart.byAddress.get(recipient.address.toLowerCase())?.id));
  for (const engagement of engagements) {
    const deciders = engagement.deciderIds.filter((id) => visible.has(id)).map((id) => chart.accounts.get(engagement.accountId)?.people.get(id)?.name).filter((each): each is string => each !== undefined);
    if (deciders.length > 0) return words('headline.none.decides', { contacts: few(deciders, words), count: deciders.length, engagement: engagement.name });
  }
  return words('headline.none');
}

/** The verdict in one or two sentences with names. */
export function headlineOf(input: RelationInput): string {
  const { report, words } = input;
  const finding = worstFinding(report.findings);
  const bypass = bypassHeadline(input);
  if (bypass !== undefined) return bypass;
  if (report.severity === 'none') return quietHeadline(input);
  if (report.severity !== 'note' && finding === undefined) return report.summary;
  if (finding?.category === 'pressure') return words('headline.pressure');
  if (finding !== undefined) return report.severity === 'note' ? words('headline.note.words') : words('headline.words', { who: few(unique(report.findings.filter(hasTarget).map((each) => whoIsHit(each, words))), words) });
  if (report.unknownRecipients.length > 0) return words('headline.note.unknown', { people: few(report.unknownRecipients, words), count: report.unknownRecipients.length });
  return report.summary;
}

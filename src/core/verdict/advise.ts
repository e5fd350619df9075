import type { EngagementVerdict } from '../bypass/judge-engagement';
import { findPerson, primaryAddress } from '../org-chart/manager-chain';
import type { Advice, AdviceKind, Severity } from '../report';
import type { Words } from '../words';
import { chartNeedsALook } from './facts';
import type { Facts } from './facts';
import { nameOf } from './people-words';

const unique = (lists: readonly (readonly string[])[]): readonly string[] => Array.from(new Set(lists.reduce<readonly string[]>((all, list) => all.concat(list), [])));

function workingContacts({ chart }: Facts, verdicts: readonly EngagementVerdict[]): readonly string[] {
  return unique(verdicts.map(({ engagement }) => engagement.workingContactIds
    .map((id) => findPerson(chart, engagement.accountId, id))
    .map((person) => (person === undefined || person.left ? '' : primaryAddress(person)))
    .filter((address) => address !== '')));
}

/** Better ways, the one that fits the case first: debrief, ask for the no, the invitation, then the plain repairs. */
export function advise(facts: Facts, severity: Severity, words: Words): readonly Advice[] {
  const { chart, verdicts, findings } = facts;
  const list: Advice[] = [];
  const add = (kind: AdviceKind, people: readonly string[] = [], phrase: string = kind) => {
    if (list.some((advice) => advice.kind === kind)) return;
    list.push({ kind, people, text: words(`advice.${phrase}`, { people: people.map((address) => nameOf(chart, address)) }) });
  };
  const bypassed = verdicts.filter((verdict) => verdict.bypasses.length > 0);
  const contactsOf = (some: readonly EngagementVerdict[]): readonly string[] => unique(some.map((verdict) => unique(verdict.bypasses.map((bypass) => bypass.contacts)))).filter((address) => address.indexOf('@') !== -1);
  const lost = bypassed.filter(({ engagement }) => engagement.state === 'lost');
  const quiet = bypassed.filter(({ silent, engagement }) => silent || engagement.state === 'stalled');
  const refused = bypassed.filter((verdict) => verdict.refused);
  const accusing = findings.some((finding) => finding.category !== 'pressure');
  if (lost.length > 0) add('ask-for-debrief', contactsOf(lost));
  if (quiet.length > 0) add('ask-for-the-no', contactsOf(quiet));
  if (refused.length > 0) add('ask-for-debrief', contactsOf(refused), 'ask-for-debrief.refused');
  const invited = verdicts.filter((verdict) => verdict.allowed.length > 0);
  if (invited.length > 0 && severity !== 'none') add('use-invitation', workingContacts(facts, invited));
  if (bypassed.length === 0 && findings.length > 0 && severity !== 'none') add('rephrase');
  const claimed = unique(bypassed.map((verdict) => verdict.claimedReferrals));
  if (claimed.length > 0) add('add-to-cc', claimed, 'add-to-cc.claimed');
  const breached = bypassed.filter(({ breach }) => breach);
  const contacts = contactsOf(bypassed.filter(({ breach }) => !breach));
  if (breached.length > 0) add('write-to-contact', unique(breached.map(({ engagement }) => engagement.soleChannel?.addresses ?? [])));
  if (contacts.length > 0) {
    add('add-to-cc', contacts);
    add('write-to-contact', contacts);
  }
  if (findings.length > 0 && severity !== 'none') add('rephrase');
  if (accusing && (severity === 'stop' || severity === 'caution')) add('send-later');
  if (severity === 'stop') add('talk-to-manager');
  if (chartNeedsALook(facts)) add('update-chart');
  return list;
}

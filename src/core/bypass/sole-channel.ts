import { personKey } from '../org-chart/manager-chain';
import type { Account, Person } from '../org-chart/org-chart';
import type { Bypass } from '../report';
import type { JudgedEngagement } from './about';
import { isCourtesy, isPrivate } from './kind-of-mail';
import type { MailView } from './mail-view';
import { bypassOf, kindTo } from './one-bypass';

/**
 * Breaches of a tender's sole channel: everybody at the customer but the channel, known to the chart
 * or not. No exemption helps. The channel is the contact; visible beside others, the breach stands.
 */
export function findBreaches(view: MailView, judged: JudgedEngagement, account: Account, contacts: readonly Person[]): readonly Bypass[] {
  const { engagement, mention } = judged;
  const channel = engagement.soleChannel;
  if (channel === undefined || (channel.until !== undefined && view.now !== undefined && view.now > channel.until)) return [];
  if (mention !== 'topic' && !view.plainHurt && (isCourtesy(view.ownText) || (mention === 'none' && isPrivate(view.ownText)))) return [];
  const isChannel = (address: string) => channel.addresses.indexOf(address) !== -1;
  const present = view.recipients.some(({ field, match }) => field !== 'bcc' && match.kind !== 'not-checked' && isChannel(match.address));
  const goneAround = present ? [] : channel.addresses;
  const isAbout = (person: Person) => mention === 'topic' || mention === 'thread' || mention === 'contact' || kindTo(view, person, contacts, judged) === 'over';
  const known = view.reached
    .filter(({ person, via }) => person.accountId === account.id && !person.emails.some(isChannel) && (via === null || !isChannel(via)) && isAbout(person))
    .map((reached) => bypassOf(view, reached, kindTo(view, reached.person, contacts, judged) === 'over' ? 'over' : 'around', engagement, [], goneAround));
  const told = new Set(view.reached.map(({ person }) => personKey(person)));
  const unknown = mention === 'none' || mention === 'function' ? [] : view.recipients.reduce<Bypass[]>((list, { field, match }) => {
    const reader = match.kind === 'unknown' && match.accountId === account.id ? match.address
      : match.kind === 'person' && match.person.accountId === account.id && match.person.kind === 'group' && match.person.members.length === 0 && !told.has(personKey(match.person)) ? match.address
        : undefined;
    return reader === undefined || isChannel(reader) ? list
      : list.concat({ kind: 'around', account: account.id, engagement: engagement.id, recipient: reader, field, via: null, contacts: goneAround, skipped: [], reachesBoard: false });
  }, []);
  return known.concat(unknown);
}

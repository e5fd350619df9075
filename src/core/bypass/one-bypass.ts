import { hasLeft, personKey, primaryAddress, samePerson } from '../org-chart/manager-chain';
import type { Engagement, Person } from '../org-chart/org-chart';
import type { Bypass } from '../report';
import type { JudgedEngagement } from './about';
import type { MailView } from './mail-view';
import type { Reached } from './reached';
import { isBoard, managersBetween, relationTo } from './relation';

/**
 * Over, around or neither, of one reached person to all working contacts. A contact, or somebody who
 * reports to one, is neither. *Around* needs words that point to the engagement, and one account.
 */
export function kindTo(view: MailView, person: Person, contacts: readonly Person[], judged: JudgedEngagement): Bypass['kind'] | undefined {
  const relations = contacts.map((contact) => relationTo(view.chart, person, contact, judged.engagement.function));
  if (relations.indexOf('same') !== -1 || relations.indexOf('below') !== -1) return undefined;
  if (relations.indexOf('above') !== -1) return 'over';
  return judged.mention === 'none' || person.accountId !== judged.engagement.accountId ? undefined : 'around';
}

/** Managers between the contacts and the person reached who are not on the mail, each once. */
function skippedManagers(view: MailView, upper: Person, contacts: readonly Person[]): readonly Person[] {
  return contacts.reduce<readonly Person[]>((list, contact) => list.concat(
    managersBetween(view.chart, contact, upper).filter((manager) => !hasLeft(manager, view.now) && !view.reachedKeys.has(personKey(manager)) && list.every((other) => !samePerson(other, manager)))), []);
}

/** The bypass as the report tells it. */
export function bypassOf(view: MailView, reached: Reached, kind: Bypass['kind'], engagement: Engagement, contacts: readonly Person[], goneAround: readonly string[]): Bypass {
  return {
    kind,
    account: engagement.accountId,
    engagement: engagement.id,
    recipient: primaryAddress(reached.person),
    field: reached.field,
    via: reached.via,
    contacts: goneAround,
    skipped: kind === 'around' ? [] : skippedManagers(view, reached.person, contacts).map(primaryAddress),
    reachesBoard: isBoard(reached.person),
  };
}

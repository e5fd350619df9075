import type { RelationCase } from './relation-case';

const wifi = { subject: 'Wireless refresh', body: 'Here is the plan for the access points on the second floor.' };
const gone = ['vpit', 'dirnet'];

/** Who counts as being in the loop, and who as reached. */
export const inTheLoop: readonly RelationCase[] = [
  { id: 'a contact on Cc is in the loop', at: 'mill.example', draft: { to: ['cio'], cc: ['dirnet'], ...wifi }, expect: { severity: 'none' } },
  { id: 'one contact of two is enough', at: 'mill.example', draft: { to: ['cio', 'vpit'], ...wifi }, expect: { severity: 'none' } },
  { id: 'nobody of the contacts on the mail', at: 'mill.example', draft: { to: ['cio'], ...wifi }, expect: { severity: 'caution', bypassed: gone, kind: 'over', asks: false } },
  { id: 'an alias reaches the same person', at: 'mill.example', draft: { to: ['Karen.Lind@MILL-Group.example'], ...wifi }, expect: { severity: 'caution', bypassed: gone, kind: 'over' } },
  { id: 'a tag behind a plus is the same address', at: 'mill.example', draft: { to: ['cio'], cc: ['dirnet+quotes@mill.example'], ...wifi }, expect: { severity: 'none' } },
  { id: 'a sub-domain of the account is the same person', at: 'mill.example', draft: { to: ['cio'], cc: ['dirnet@mail.mill.example'], ...wifi }, expect: { severity: 'none' } },
  { id: 'a group with the contact in it keeps them in the loop', at: 'mill.example', draft: { to: ['cio'], cc: ['net-team'], ...wifi }, expect: { severity: 'none' } },
  { id: 'a nested group is opened', at: 'mill.example', draft: { to: ['cio'], cc: ['all-it'], ...wifi }, expect: { severity: 'none' } },
  { id: 'a shared mailbox that the contact reads keeps them in the loop', at: 'mill.example', draft: { to: ['cio'], cc: ['desk'], ...wifi }, expect: { severity: 'none' } },
  { id: 'the contact is in the loop through their assistant', at: 'mill.example', draft: { to: ['cio'], cc: ['vpit-ea'], ...wifi }, expect: { severity: 'none' } },
  { id: 'somebody else\'s assistant does not help', at: 'mill.example', draft: { to: ['cio'], cc: ['ceo-ea'], ...wifi }, expect: { severity: 'caution', bypassed: gone, kind: 'over', asks: true } },
  { id: 'a contact hidden in Bcc is gone around', at: 'mill.example', draft: { to: ['cio'], bcc: ['vpit', 'dirnet'], ...wifi }, expect: { severity: 'caution', bypassed: gone } },
  { id: 'a contact in Bcc and in a group on Cc is in the loop', at: 'mill.example', draft: { to: ['cio'], cc: ['net-team'], bcc: ['dirnet'], ...wifi }, expect: { severity: 'none' } },
  { id: 'an executive in Bcc is reached', at: 'mill.example', draft: { to: ['ben@seller.example'], bcc: ['cio'], ...wifi }, expect: { severity: 'caution', bypassed: gone, kind: 'over' } },
  { id: 'an executive is reached through their assistant', at: 'mill.example', draft: { to: ['ceo-ea'], subject: 'Calendar', body: 'Twenty minutes on wireless, please.' }, expect: { severity: 'caution', bypassed: [...gone, 'cio'], kind: 'over', via: 'ceo-ea', asks: true } },
  { id: 'an executive is reached through a group', at: 'mill.example', draft: { to: ['leaders'], ...wifi }, expect: { severity: 'caution', bypassed: gone, via: 'leaders' } },
  { id: 'a group without the contact does not help', at: 'mill.example', draft: { to: ['cio'], cc: ['leaders'], ...wifi }, expect: { severity: 'caution', bypassed: gone } },
  { id: 'a group of unknown members reaches its level', at: 'mill.example', draft: { to: ['managers'], ...wifi }, expect: { severity: 'caution', bypassed: gone, kind: 'around' } },
  { id: 'a group that reaches the board reaches the board', at: 'mill.example', draft: { to: ['directors'], ...wifi }, expect: { severity: 'stop', bypassed: [...gone, 'cio', 'ceo'], kind: 'over' } },
  { id: 'a group of which nothing is known is a note', at: 'mill.example', draft: { to: ['newsletter'], ...wifi }, expect: { severity: 'note' } },
  { id: 'a copied partner does not put the contact in the loop', at: 'mill.example', draft: { to: ['cio'], cc: ['deke@cascadepartners.example'], ...wifi }, expect: { severity: 'caution', bypassed: gone } },
  { id: 'our own colleagues do not put the contact in the loop', at: 'mill.example', draft: { to: ['cio'], cc: ['ben@seller.example'], ...wifi }, expect: { severity: 'caution', bypassed: gone } },
  { id: 'to a contact alone', at: 'mill.example', draft: { to: ['dirnet'], ...wifi }, expect: { severity: 'none' } },
  { id: 'to somebody who reports to the contact', at: 'mill.example', draft: { to: ['eng'], ...wifi }, expect: { severity: 'none' } },
  { id: 'an executive with the contact visibly copied, whatever the rank', at: 'mill.example', draft: { to: ['chair', 'ceo'], cc: ['vpit'], ...wifi }, expect: { severity: 'none' } },
];

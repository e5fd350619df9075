import { words } from '../../../support/judge';
import type { RelationCase } from './relation-case';

const lamps = { subject: 'Street lamps 2027', body: 'A question on lot 2.' };

/** Sole channels, people who left, addresses that the chart does not know. */
export const tendersAndLeavers: readonly RelationCase[] = [
  { id: 'a tender question to the tender\'s address', at: 'bridgecity.example', draft: { to: ['tenders'], ...lamps }, expect: { severity: 'none' } },
  { id: 'a tender question to somebody else', at: 'bridgecity.example', draft: { to: ['works'], ...lamps }, expect: { severity: 'stop', bypassed: ['tenders'], asks: true } },
  { id: 'a breach stands with the tender\'s address present', at: 'bridgecity.example', draft: { to: ['tenders'], cc: ['works'], ...lamps }, expect: { severity: 'stop', bypassed: [], asks: true } },
  { id: 'a hidden tender\'s address is gone around', at: 'bridgecity.example', draft: { to: ['works'], bcc: ['tenders'], ...lamps }, expect: { severity: 'stop', bypassed: ['tenders'] } },
  { id: 'a breach by writing to somebody whom the chart does not know', at: 'bridgecity.example', draft: { to: ['somebody@bridgecity.example'], ...lamps }, expect: { severity: 'stop', bypassed: ['tenders'] } },
  { id: 'a breach when the mail only says tender', at: 'bridgecity.example', draft: { to: ['mayor'], subject: 'Your tender', body: 'We have handed in our bid.' }, expect: { severity: 'stop', bypassed: ['tenders'] } },
  { id: 'having been written to does not lift a sole channel', at: 'bridgecity.example', draft: { to: ['works'], subject: 'RE: Street lamps', body: 'Hana, gladly.\n\nFrom: Hana Sato <works@bridgecity.example>\nSent: Monday, November 23, 2026 9:00 AM\nTo: Erin Cole <erin@seller.example>\nSubject: Street lamps\n\nWhat about lot 2?' }, expect: { severity: 'stop' } },
  { id: 'a sole channel holds on its last day', at: 'bridgecity.example', draft: { to: ['works'], ...lamps }, now: '2026-11-24T23:00:00Z', expect: { severity: 'stop' } },
  { id: 'a sole channel ends after its date', at: 'bridgecity.example', draft: { to: ['lights'], cc: ['tenders'], ...lamps }, now: '2026-11-25T08:00:00Z', expect: { severity: 'none' } },
  { id: 'another deal of the same customer goes on during a tender', at: 'bridgecity.example', draft: { to: ['works'], subject: 'Parking meters', body: 'The second batch arrives on Monday.' }, expect: { severity: 'none' } },
  { id: 'thanks that say nothing of the tender are no breach', at: 'bridgecity.example', draft: { to: ['works'], subject: 'Thank you', body: 'Thank you for the tour of the old town hall.' }, expect: { severity: 'none' } },
  { id: 'a contact who left, alone on the mail', at: 'mill.example', draft: { to: ['gone'], subject: 'Archive storage', body: 'How are things?' }, expect: { severity: 'note', bypassed: [] } },
  { id: 'a contact who left does not count as in the loop', at: 'mill.example', draft: { to: ['cio'], cc: ['gone'], subject: 'Wireless', body: 'See attached.' }, expect: { severity: 'caution', bypassed: ['vpit', 'dirnet'] } },
  { id: 'a reorganisation: the contact left and a new decision maker came', at: 'mill.example', draft: { to: ['cio'], subject: 'Archive storage', body: 'Welcome! Here is where we stand.' }, expect: { severity: 'note', bypassed: [] } },
  { id: 'a last day that has passed', at: 'mill.example', draft: { to: ['leaving'], subject: 'Hello', body: 'How are things?' }, expect: { severity: 'note' } },
  { id: 'an address that the chart does not know', at: 'mill.example', draft: { to: ['nobody@mill.example'], subject: 'Parking', body: 'Where may we park?' }, expect: { severity: 'note' } },
  { id: 'a look-alike of a customer\'s domain', at: 'mill.example', draft: { to: ['cio@mi1l.example'], subject: 'Hello', body: 'Hello.' }, expect: { severity: 'note' } },
  { id: 'an external person of the chart is known', at: 'mill.example', draft: { to: ['paul@quist-advice.example'], subject: 'Forklift lanes', body: 'The plan is attached.' }, expect: { severity: 'none' } },
  { id: 'to nobody at a customer', at: 'mill.example', draft: { to: ['orders@caterer.example'], subject: 'Lunch', body: 'For fourteen, please.' }, expect: { severity: 'none' } },
  { id: 'all inside our own company', at: 'mill.example', draft: { to: ['ben@seller.example', 'list@eu.seller.example'], subject: 'Wireless', body: 'They botched it.' }, findings: [words('blame')], expect: { severity: 'none' } },
];

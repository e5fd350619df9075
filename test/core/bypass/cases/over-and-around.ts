import { words } from '../../../support/judge';
import type { RelationCase } from './relation-case';

const gone = ['vpit', 'dirnet'];

/** The two kinds of bypass, with full reporting lines and without any. */
export const overAndAround: readonly RelationCase[] = [
  { id: 'the managers in between are skipped too', at: 'mill.example', draft: { to: ['ceo'], subject: 'Wi-Fi', body: 'Our figures.' }, expect: { severity: 'caution', bypassed: [...gone, 'cio'], kind: 'over', asks: true } },
  { id: 'a manager who is on the mail is not skipped', at: 'mill.example', draft: { to: ['ceo', 'cio'], subject: 'Wi-Fi', body: 'Our figures.' }, expect: { severity: 'caution', bypassed: gone, kind: 'over' } },
  { id: 'a dotted line counts for over and skips nobody', at: 'mill.example', draft: { to: ['coo'], subject: 'Wi-Fi', body: 'Our figures.' }, expect: { severity: 'caution', bypassed: gone, kind: 'over' } },
  { id: 'a chief beside the line is gone to around the contacts', at: 'mill.example', draft: { to: ['counsel'], subject: 'Wi-Fi', body: 'A one-page business case.' }, expect: { severity: 'caution', bypassed: gone, kind: 'around', asks: false } },
  { id: 'a peer department about the topic', at: 'mill.example', draft: { to: ['plant'], subject: 'Access points for the plant', body: 'Would you sponsor them?' }, expect: { severity: 'caution', bypassed: gone, kind: 'around' } },
  { id: 'a peer department that names the function', at: 'mill.example', draft: { to: ['plant'], subject: 'A thought', body: 'I met with IT last month about a new offer of ours.' }, expect: { severity: 'caution', kind: 'around' } },
  { id: 'a peer department that names the contact', at: 'mill.example', draft: { to: ['plant'], subject: 'A thought', body: 'Raj Venkat has our proposal; what is your view of the budget?' }, expect: { severity: 'caution', bypassed: gone, kind: 'around' } },
  { id: 'a peer department about something else', at: 'mill.example', draft: { to: ['plant'], subject: 'Forklift lanes', body: 'Attached is the floor plan for your new lanes.' }, expect: { severity: 'none' } },
  { id: 'several department heads at once', at: 'mill.example', draft: { to: ['plant', 'nurse', 'fac'], subject: 'Wireless', body: 'Please tell them that you need it.' }, expect: { severity: 'caution', bypassed: gone, kind: 'around' } },
  { id: 'one engagement and nothing mentioned is that one, for over', at: 'kestrelfarm.example', draft: { to: ['ops'], subject: 'Next year', body: 'Could we talk about our offer?' }, expect: { severity: 'caution', bypassed: ['it'], kind: 'over', engagements: ['routing'] } },
  { id: 'one engagement and nothing mentioned is never around', at: 'kestrelfarm.example', draft: { to: ['money'], subject: 'Next year', body: 'Could we talk about our offer?' }, expect: { severity: 'none' } },
  { id: 'the owner over two levels', at: 'kestrelfarm.example', draft: { to: ['owner'], subject: 'TMS', body: 'A word on routing software?' }, expect: { severity: 'caution', bypassed: ['it', 'ops'], kind: 'over', asks: true } },
  { id: 'a board member beside the reporting line is over everybody', at: 'thinmetals.example', draft: { to: ['trust'], subject: 'Backup', body: 'A short note.' }, expect: { severity: 'stop', bypassed: ['admin'], kind: 'over', asks: true } },
  { id: 'without manager links a higher level of the same function is over', at: 'thinmetals.example', draft: { to: ['head'], subject: 'Backup', body: 'A short note.' }, expect: { severity: 'caution', bypassed: ['admin'], kind: 'over' } },
  { id: 'without manager links a chief of the same function is over', at: 'thinmetals.example', draft: { to: ['cto'], subject: 'Backup', body: 'A short note.' }, expect: { severity: 'caution', bypassed: ['admin'], kind: 'over', asks: false } },
  { id: 'without manager links the chief executive is over', at: 'thinmetals.example', draft: { to: ['pres'], subject: '', body: 'Could we talk about our offer?' }, expect: { severity: 'caution', bypassed: ['admin'], kind: 'over', asks: true } },
  { id: 'without manager links a chief of another function is around', at: 'thinmetals.example', draft: { to: ['fin'], subject: 'Backup', body: 'A short note.' }, expect: { severity: 'caution', bypassed: ['admin'], kind: 'around' } },
  { id: 'without manager links a chief of another function is nothing without words', at: 'thinmetals.example', draft: { to: ['fin'], subject: 'Your question', body: 'The figures that you wanted are attached.' }, expect: { severity: 'none' } },
  { id: 'without manager links a lower level of the same function is below', at: 'thinmetals.example', draft: { to: ['tech'], subject: 'Backup', body: 'Which port is it?' }, expect: { severity: 'none' } },
  { id: 'a manager in the parent company is over the subsidiary\'s contact', at: 'mill.example', draft: { to: ['coo'], subject: 'Crane telemetry', body: 'Our figures.' }, expect: { severity: 'caution', bypassed: ['yard@millnorth.example', 'boss@millnorth.example'], kind: 'over', engagements: ['cranes'] } },
  { id: 'somebody of the parent beside the line is not of the same account', at: 'mill.example', draft: { to: ['nurse'], subject: 'Crane telemetry', body: 'Our figures.' }, expect: { severity: 'none' } },
  { id: 'a partner\'s people are never bypassed', at: 'cascadepartners.example', draft: { to: ['lead'], subject: 'Wireless at the mill', body: 'Shall we bid together?' }, expect: { severity: 'none' } },
  { id: 'two customers in one mail are judged each', at: 'mill.example', draft: { to: ['cio', 'ops@kestrelfarm.example'], subject: 'Wireless and routing software', body: 'Two birds.' }, expect: { severity: 'caution', bypassed: [...gone, 'it@kestrelfarm.example'] } },
  { id: 'a decider must be visible when the decision is contested', at: 'mill.example', draft: { to: ['cio'], cc: ['dirnet'], subject: 'Wireless', body: 'Please look at it again.' }, findings: [words('contest')], expect: { severity: 'stop', bypassed: ['vpit'], kind: 'over' } },
  { id: 'a contest with the decider on copy is no bypass', at: 'mill.example', draft: { to: ['cio'], cc: ['vpit'], subject: 'Wireless', body: 'Please look at it again.' }, findings: [words('contest')], expect: { severity: 'caution', bypassed: [] } },
  { id: 'a contest to the contact who does not decide is no bypass', at: 'mill.example', draft: { to: ['dirnet'], subject: 'Wireless', body: 'Please look at it again.' }, findings: [words('contest')], expect: { severity: 'caution', bypassed: [] } },
];

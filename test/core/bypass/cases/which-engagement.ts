import { words } from '../../../support/judge';
import type { RelationCase } from './relation-case';

const gone = ['vpit', 'dirnet'];
const hitsIt = words('blame', { kind: 'function', account: 'mill', id: 'it' });

/** Which engagement a mail is about. */
export const whichEngagement: readonly RelationCase[] = [
  { id: 'a topic in the subject', at: 'mill.example', draft: { to: ['plant'], subject: 'HVAC', body: 'See attached.' }, expect: { severity: 'caution', bypassed: ['fac'], engagements: ['hvac'] } },
  { id: 'a topic in another inflection', at: 'mill.example', draft: { to: ['plant'], body: 'The new chiller is on the roof; shall we add sensors?' }, expect: { severity: 'caution', bypassed: ['fac'], engagements: ['hvac'] } },
  { id: 'a topic without its hyphen', at: 'mill.example', draft: { to: ['plant'], body: 'WiFi for the loading bays would cost little.' }, expect: { severity: 'caution', bypassed: gone, engagements: ['wifi'] } },
  { id: 'a topic of two words in the singular and hyphenated', at: 'mill.example', draft: { to: ['plant'], body: 'One access-point a bay would do.' }, expect: { severity: 'caution', bypassed: gone, engagements: ['wifi'] } },
  { id: 'the name of the engagement', at: 'mill.example', draft: { to: ['plant'], body: 'About the chiller monitoring: could you sponsor it?' }, expect: { severity: 'caution', engagements: ['hvac'] } },
  { id: 'several engagements are judged each and the worst counts', at: 'mill.example', draft: { to: ['plant'], cc: ['fac'], subject: 'Wireless and chillers', body: 'Two in one.' }, expect: { severity: 'caution', bypassed: gone, engagements: ['wifi', 'hvac'] } },
  { id: 'of two nested topics the longer one is meant', at: 'mill.example', draft: { to: ['plant'], subject: 'Wireless security', body: 'See attached.' }, expect: { severity: 'caution', bypassed: ['sec'], engagements: ['guard'] } },
  { id: 'nested topics that stand alone too are both meant', at: 'mill.example', draft: { to: ['plant'], subject: 'Wireless security', body: 'And the wireless itself.' }, expect: { severity: 'caution', bypassed: ['sec', ...gone], engagements: ['wifi', 'guard'] } },
  { id: 'a contact of the wrong engagement does not help', at: 'mill.example', draft: { to: ['cio'], cc: ['nurse'], subject: 'Wireless', body: 'See attached.' }, expect: { severity: 'caution', bypassed: gone } },
  { id: 'the contact of another deal is judged like anybody', at: 'mill.example', draft: { to: ['nurse'], subject: 'Wireless', body: 'Coverage in your rooms is thin; shall we survey it?' }, expect: { severity: 'caution', bypassed: gone, kind: 'around' } },
  { id: 'a passing name of another contact changes nothing', at: 'mill.example', draft: { to: ['cio'], cc: ['dirnet'], subject: 'Wireless', body: 'Olu Adey was standing right there, by the way.' }, expect: { severity: 'none', engagements: ['wifi'] } },
  { id: 'words that hit the people of a second engagement make it meant too', at: 'mill.example', draft: { to: ['coo'], cc: ['nurse'], subject: 'First-aid posts', body: 'They went in late because IT dropped the ball.' }, findings: [hitsIt], expect: { severity: 'stop', bypassed: gone, kind: 'over' } },
  { id: 'nothing mentioned and several engagements count only for over', at: 'mill.example', draft: { to: ['counsel'], subject: 'A thought', body: 'Could we talk about our offer?' }, expect: { severity: 'none' } },
  { id: 'nothing mentioned and over all contacts', at: 'mill.example', draft: { to: ['coo'], subject: 'A thought', body: 'Could we talk about our offer?' }, expect: { severity: 'caution', kind: 'over' } },
  { id: 'nothing mentioned and a visible contact of any engagement is enough', at: 'mill.example', draft: { to: ['cio'], cc: ['fac'], subject: 'A thought', body: 'Could we talk about our offer?' }, expect: { severity: 'none' } },
  { id: 'nothing mentioned and an allowance for any engagement is enough', at: 'mill.example', draft: { to: ['ceo'], subject: 'A thought', body: 'Could we talk about our offer?' }, expect: { severity: 'none', allowed: ['ceo'] } },
  { id: 'an engagement of other reps counts when it is mentioned', at: 'mill.example', draft: { to: ['coo'], subject: 'Chillers', body: 'See attached.' }, expect: { severity: 'caution', bypassed: ['fac'], engagements: ['hvac'] } },
  { id: 'an engagement of other reps does not count unmentioned', at: 'mill.example', draft: { to: ['cfo'], subject: 'Hello', body: 'Could we talk about our offer?' }, expect: { severity: 'none', bypassed: [] } },
  { id: 'the quoted thread tells what a short reply is about', at: 'mill.example', draft: { to: ['counsel'], subject: 'RE: Tuesday', composeType: 'reply', body: 'Vera,\n\nwhat do you think of this?\n\nFrom: Raj Venkat <dirnet@mill.example>\nSent: Monday, November 23, 2026 9:00 AM\nTo: Erin Cole <erin@seller.example>\nSubject: Tuesday\n\nThe access points stay as they are.' }, expect: { severity: 'caution', bypassed: gone, kind: 'around' } },
  { id: 'an everyday word that is also a short name or function is no mention', at: 'mill.example', draft: { to: ['plant'], subject: 'Forklift', body: 'It is parked by the gate, and it will stay there.' }, expect: { severity: 'none' } },
  { id: 'an executive\'s own engagement', at: 'mill.example', draft: { to: ['nurse'], subject: 'Defibrillator checks', body: 'All done.' }, expect: { severity: 'none' } },
];

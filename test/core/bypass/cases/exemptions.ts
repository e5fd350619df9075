import { words } from '../../../support/judge';
import type { RelationCase } from './relation-case';

const gone = ['vpit', 'dirnet'];
const wifi = { subject: 'Wireless refresh', body: 'Here is the plan for the access points.' };

/** What is not a bypass, and where that ends. */
export const exemptions: readonly RelationCase[] = [
  { id: 'an involved person may be written to', at: 'mill.example', draft: { to: ['cfo'], ...wifi }, expect: { severity: 'none' } },
  { id: 'an involved person after the contact said no', at: 'mill.example', draft: { to: ['cfo'], ...wifi }, refusalReported: true, expect: { severity: 'caution', bypassed: gone, kind: 'around', asks: true } },
  { id: 'an involved person with words that hurt', at: 'mill.example', draft: { to: ['cfo'], ...wifi }, findings: [words('blame')], expect: { severity: 'stop', bypassed: gone } },
  { id: 'pressure to an involved person is pressure alone', at: 'mill.example', draft: { to: ['cfo'], ...wifi }, findings: [words('pressure')], expect: { severity: 'note', bypassed: [] } },
  { id: 'an involved buyer may have any paper after a no', at: 'mill.example', draft: { to: ['buyer'], subject: 'Wireless refresh', body: 'The quotation that you wanted for your file is attached.' }, refusalReported: true, expect: { severity: 'none' } },
  { id: 'an involved economic buyer may not have a quote after a no', at: 'mill.example', draft: { to: ['cfo'], subject: 'Wireless refresh', body: 'Our quotation is attached.' }, refusalReported: true, expect: { severity: 'caution', bypassed: gone } },
  { id: 'our executive to theirs', at: 'mill.example', draft: { from: 'dana@seller.example', to: ['cio'], ...wifi }, expect: { severity: 'none' } },
  { id: 'our executive to somebody else\'s counterpart', at: 'mill.example', draft: { from: 'dana@seller.example', to: ['coo'], ...wifi }, expect: { severity: 'caution', bypassed: gone } },
  { id: 'a rep is not our executive', at: 'mill.example', draft: { to: ['cio'], cc: ['dana@seller.example'], ...wifi }, expect: { severity: 'caution', bypassed: gone } },
  { id: 'accounts payable about an invoice', at: 'mill.example', draft: { to: ['ap'], subject: 'Invoice 4711, wireless', body: 'Our records say that it is overdue. When is the next payment run?' }, expect: { severity: 'none' } },
  { id: 'the general counsel about redlines', at: 'mill.example', draft: { to: ['counsel'], subject: 'Redlines, wireless refresh', body: 'Our markup of clauses 7 and 9 is attached.' }, expect: { severity: 'none' } },
  { id: 'a security reviewer about the questionnaire', at: 'mill.example', draft: { to: ['sec'], subject: 'Security questionnaire, wireless', body: 'All 140 answers are in the portal.' }, expect: { severity: 'none' } },
  { id: 'starting paper of an open deal is about the decision', at: 'mill.example', draft: { to: ['ap'], subject: 'Wireless', body: 'Could you raise the requisition? Our quotation is attached.' }, expect: { severity: 'caution', bypassed: gone, kind: 'around' } },
  { id: 'an invoice that names its quote is still an invoice', at: 'mill.example', draft: { to: ['ap'], subject: 'Invoice 4711, wireless', body: 'It is for the signed quote of June; where shall it go?' }, expect: { severity: 'none' } },
  { id: 'a chief about paper is no clerk', at: 'thinmetals.example', draft: { to: ['fin'], subject: 'Backup', body: 'The invoice for the renewal is attached.' }, expect: { severity: 'caution', bypassed: ['admin'] } },
  { id: 'any paper of a won deal', at: 'bridgecity.example', draft: { to: ['paymaster'], subject: 'Parking meters', body: 'Here is the quotation for your purchase order.' }, expect: { severity: 'none' } },
  { id: 'paper with words that contest the decision is about the decision', at: 'mill.example', draft: { to: ['ap'], subject: 'Invoice 4711, wireless', body: 'By the way, that award should be reopened.' }, findings: [words('contest')], expect: { severity: 'stop', bypassed: gone } },
  { id: 'support mail of a support engagement', at: 'bridgecity.example', draft: { to: ['itdir'], subject: 'Help desk: outage of 22 November', body: 'The root cause and the fix are attached to ticket 88.' }, expect: { severity: 'none' } },
  { id: 'selling within a support engagement is no support mail', at: 'bridgecity.example', draft: { to: ['itdir'], subject: 'Help desk', body: 'Our new offer would double your seats. Could we meet?' }, expect: { severity: 'caution', bypassed: ['desk-head'], kind: 'over' } },
  { id: 'an allowed person of that engagement', at: 'mill.example', draft: { to: ['ceo'], subject: 'First-aid posts: November note', body: 'All on plan.' }, expect: { severity: 'none', allowed: ['ceo'] } },
  { id: 'the assistant of an allowed person counts as that person', at: 'mill.example', draft: { to: ['ceo-ea'], subject: 'First-aid posts: November note', body: 'For the binder.' }, expect: { severity: 'none', allowed: ['ceo'] } },
  { id: 'an allowance holds on its last day', at: 'mill.example', draft: { to: ['ceo'], subject: 'First-aid posts', body: 'All on plan.' }, now: '2026-11-24T22:00:00Z', expect: { severity: 'none', allowed: ['ceo'] } },
  { id: 'an allowance is over the day after', at: 'mill.example', draft: { to: ['ceo'], subject: 'First-aid posts', body: 'All on plan.' }, now: '2026-11-25T01:00:00Z', expect: { severity: 'caution', bypassed: ['nurse', 'coo'], kind: 'over', asks: true } },
  { id: 'an expired allowance with blame', at: 'mill.example', draft: { to: ['ceo'], subject: 'First-aid posts', body: 'Mila never came.' }, now: '2026-11-26T01:00:00Z', findings: [words('blame')], expect: { severity: 'stop', bypassed: ['nurse', 'coo'] } },
  { id: 'an allowed route with pressure', at: 'mill.example', draft: { to: ['ceo'], subject: 'First-aid posts', body: 'Only until Friday.' }, findings: [words('pressure')], expect: { severity: 'note', allowed: ['ceo'] } },
  { id: 'an allowed route with blame', at: 'mill.example', draft: { to: ['ceo'], subject: 'First-aid posts', body: 'Mila never came.' }, findings: [words('blame')], expect: { severity: 'caution', bypassed: [], allowed: ['ceo'] } },
  { id: 'an allowed person of another engagement is not allowed here', at: 'mill.example', draft: { to: ['ceo'], ...wifi }, expect: { severity: 'caution', bypassed: [...gone, 'cio'], allowed: [] } },
  { id: 'the expired allowance of a board member', at: 'mill.example', draft: { to: ['chair'], subject: 'First-aid posts', body: 'All on plan.' }, expect: { severity: 'stop', bypassed: ['nurse', 'coo', 'ceo'] } },
  { id: 'thanks that touch no engagement', at: 'kestrelfarm.example', draft: { to: ['owner'], subject: 'Thank you', body: 'Thank you for the tour of the orchard; the children loved it.' }, expect: { severity: 'none' } },
  { id: 'congratulations that touch no engagement', at: 'kestrelfarm.example', draft: { to: ['owner'], subject: 'Congratulations', body: 'I read of your award in the paper. Hearty congratulations.' }, expect: { severity: 'none' } },
  { id: 'holiday wishes', at: 'kestrelfarm.example', draft: { to: ['owner'], subject: 'Season\'s greetings', body: 'Happy holidays to you and yours, and thank you for your trust and partnership this year.' }, expect: { severity: 'none' } },
  { id: 'an invitation to an event', at: 'kestrelfarm.example', draft: { to: ['owner'], subject: 'You are invited', body: 'We would be honored to have you as our guest at the customer forum. The keynote is on cold chains, our product team hosts two sessions, and dinner is by the river. Please register by March.' }, expect: { severity: 'none' } },
  { id: 'logistics that touch no engagement', at: 'kestrelfarm.example', draft: { to: ['owner'], subject: 'Monday', body: 'Where is visitor parking, and do we need badges at the gate?' }, expect: { severity: 'none' } },
  { id: 'thanks that turn into an offer', at: 'kestrelfarm.example', draft: { to: ['owner'], subject: 'Thank you', body: 'Thank you for the tour. Could I have 20 minutes to show you how we could help?' }, expect: { severity: 'caution', bypassed: ['it', 'ops'] } },
  { id: 'congratulations that touch the engagement', at: 'kestrelfarm.example', draft: { to: ['owner'], subject: 'Congratulations', body: 'Congratulations on the new depot. The routing software is ready for it.' }, expect: { severity: 'caution', bypassed: ['it', 'ops'] } },
  { id: 'the rep\'s own claim to have been sent proves nothing', at: 'mill.example', draft: { to: ['cio'], subject: 'Wireless', body: 'Walter Parr suggested I write to you about the next step.' }, expect: { severity: 'caution', bypassed: gone, kind: 'over' } },
];

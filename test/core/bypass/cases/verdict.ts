import { words } from '../../../support/judge';
import type { RelationCase } from './relation-case';

const wifi = { subject: 'Wireless refresh', body: 'A word on the access points.' };
const gone = ['vpit', 'dirnet'];
const hits = (account: string) => ({ kind: 'organisation' as const, account });
const stops = (['blame', 'disparagement', 'unfair-process', 'waste', 'contest', 'threat', 'private-disclosure', 'bypass-admission', 'pressure'] as const)
  .map((category): RelationCase => ({ id: `a bypass with ${category}`, at: 'mill.example', draft: { to: ['cio'], ...wifi }, findings: [words(category)], expect: { severity: 'stop', bypassed: gone, asks: true } }));
const shames = (['blame', 'disparagement', 'unfair-process', 'waste', 'threat'] as const)
  .map((category): RelationCase => ({ id: `${category} with the contact copied`, at: 'mill.example', draft: { to: ['dirnet'], cc: ['cio'], ...wifi }, findings: [words(category)], expect: { severity: 'caution', bypassed: [], asks: true } }));

/** The verdict table of the page. */
export const verdict: readonly RelationCase[] = [
  ...stops,
  ...shames,
  { id: 'a likely reading inside a bypass', at: 'mill.example', draft: { to: ['cio'], ...wifi }, findings: [words('blame', undefined, 'likely')], expect: { severity: 'stop', bypassed: gone } },
  { id: 'a likely reading with the contact on the mail', at: 'mill.example', draft: { to: ['dirnet'], ...wifi }, findings: [words('blame', undefined, 'likely')], expect: { severity: 'none' } },
  { id: 'the board, whatever the words', at: 'mill.example', draft: { to: ['chair'], ...wifi }, expect: { severity: 'stop', bypassed: [...gone, 'cio', 'ceo'], asks: true } },
  { id: 'the board through its assistant', at: 'mill.example', draft: { to: ['chair-ea'], ...wifi }, expect: { severity: 'stop', bypassed: [...gone, 'cio', 'ceo'], via: 'chair-ea' } },
  { id: 'a quiet bypass asks nothing', at: 'mill.example', draft: { to: ['cio'], ...wifi }, expect: { severity: 'caution', asks: false } },
  { id: 'a bypass after a refusal asks', at: 'mill.example', draft: { to: ['cio'], ...wifi }, refusalReported: true, expect: { severity: 'caution', asks: true } },
  { id: 'a bypass in a stalled deal asks', at: 'kestrelfarm.example', draft: { to: ['ops'], subject: 'TMS', body: 'A word.' }, expect: { severity: 'caution', asks: true } },
  { id: 'a bypass after three weeks of silence asks', at: 'mill.example', draft: { to: ['cio'], ...wifi }, now: '2026-12-12T09:00:00Z', expect: { severity: 'caution', asks: true } },
  { id: 'twenty days are no silence yet', at: 'mill.example', draft: { to: ['cio'], ...wifi }, now: '2026-12-11T08:00:00Z', expect: { severity: 'caution', asks: false } },
  { id: 'pressure alone', at: 'mill.example', draft: { to: ['vpit'], ...wifi }, findings: [words('pressure')], expect: { severity: 'note', asks: false } },
  { id: 'admission and disclosure without a bypass give nothing', at: 'mill.example', draft: { to: ['vpit'], ...wifi }, findings: [words('bypass-admission'), words('private-disclosure')], expect: { severity: 'none' } },
  { id: 'accusing words to an outsider', at: 'mill.example', draft: { to: ['someone@elsewhere.example'], subject: 'Hm', body: 'Their people botched it.' }, findings: [words('blame')], expect: { severity: 'note', asks: false } },
  { id: 'accusing words about another customer', at: 'mill.example', draft: { to: ['vpit'], subject: 'Hm', body: 'The farm botched it.' }, findings: [words('blame', hits('farm'))], expect: { severity: 'note', asks: false } },
  { id: 'accusing words about the parent to its subsidiary', at: 'millnorth.example', draft: { to: ['yard'], subject: 'Hm', body: 'Head office botched it.' }, findings: [words('blame', hits('mill'))], expect: { severity: 'caution' } },
  { id: 'a partner\'s people read an accusation of the customer', at: 'cascadepartners.example', draft: { to: ['deke'], subject: 'The mill', body: 'Their people botched it.' }, findings: [words('blame', hits('mill'))], expect: { severity: 'note', bypassed: [] } },
  { id: 'accusing words to an unknown address of a customer', at: 'mill.example', draft: { to: ['nobody@mill.example'], subject: 'Hm', body: 'Your people botched it.' }, findings: [words('blame')], expect: { severity: 'caution' } },
  { id: 'a meeting is judged like a mail', at: 'mill.example', draft: { kind: 'appointment', to: ['cio'], subject: 'Wireless refresh', body: 'Review of the access points.' }, expect: { severity: 'caution', bypassed: gone } },
  { id: 'a meeting with the contact as optional attendee', at: 'mill.example', draft: { kind: 'appointment', to: ['cio'], cc: ['dirnet'], subject: 'Wireless refresh', body: 'Review of the access points.' }, expect: { severity: 'none' } },
];

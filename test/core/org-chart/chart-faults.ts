import type { OrgChartFile } from '../../../src/core';
import { account, person } from '../../support/chart-rows';

/* eslint-disable @typescript-eslint/no-explicit-any */
/** One thing broken in the good chart, and the issue that must tell of it. */
export interface ChartFault {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly break: (file: any) => void;
  /** JSON Pointer to the place. */
  readonly path: string;
  readonly alsoAt?: string;
  /** Words that the message must hold. */
  readonly says?: string;
}

const acme = (file: OrgChartFile): any => file.accounts[0];
const people = (file: OrgChartFile): any[] => acme(file).people;
const wifi = (file: OrgChartFile): any => acme(file).engagements[0];
const nested = (depth: number): unknown => (depth === 0 ? {} : { next: nested(depth - 1) });

/** Errors stop a publish. */
export const errors: readonly Omit<ChartFault, 'severity'>[] = [
  { code: 'wrong-format', break: (file) => { file.format = 'visio'; }, path: '/format', says: 'visio' },
  { code: 'wrong-version', break: (file) => { file.version = 2; }, path: '/version', says: 'version 2' },
  { code: 'too-deep', break: (file) => { file.extra = nested(70); }, path: '' },
  { code: 'missing-field', break: (file) => { delete acme(file).name; }, path: '/accounts/0/name', says: '"name"' },
  { code: 'missing-field', break: (file) => { delete file.ownDomains; }, path: '/ownDomains' },
  { code: 'wrong-type', break: (file) => { people(file)[1].emails = 'cio@acme.example'; }, path: '/accounts/0/people/1/emails', says: 'a list' },
  { code: 'wrong-type', break: (file) => { people(file)[1].level = 'boss'; }, path: '/accounts/0/people/1/level', says: '"boss"' },
  { code: 'wrong-type', break: (file) => { file.generatedAt = '30 February'; }, path: '/generatedAt', says: '2026-11-24' },
  { code: 'wrong-type', break: (file) => { wifi(file).workingContactIds = []; }, path: '/accounts/0/engagements/0/workingContactIds', says: 'at least one' },
  { code: 'too-long', break: (file) => { people(file)[1].title = 'x'.repeat(201); }, path: '/accounts/0/people/1/title', says: '201' },
  { code: 'hidden-characters', break: (file) => { people(file)[1].name = 'Ben \u202eorokO'; }, path: '/accounts/0/people/1/name' },
  { code: 'too-many-addresses', break: (file) => { people(file)[1].emails = Array.from({ length: 21 }, (_, i) => `cio${i}@acme.example`); }, path: '/accounts/0/people/1/emails', says: '21' },
  { code: 'duplicate-account-id', break: (file) => { file.accounts[1].id = 'acme'; }, path: '/accounts/1/id', alsoAt: '/accounts/0/id' },
  { code: 'duplicate-id', break: (file) => { people(file)[3].id = 'cio'; }, path: '/accounts/0/people/3/id', alsoAt: '/accounts/0/people/1/id', says: '"cio"' },
  { code: 'duplicate-engagement-id', break: (file) => { acme(file).engagements.push({ ...wifi(file) }); }, path: '/accounts/0/engagements/1/id', alsoAt: '/accounts/0/engagements/0/id' },
  { code: 'duplicate-address', break: (file) => { people(file)[2].emails = ['net@acme.example', 'CIO+old@acme.example']; }, path: '/accounts/0/people/2/emails/1', alsoAt: '/accounts/0/people/1/emails/0', says: 'Ben Okoro (acme) and to Cleo Lang (acme)' },
  { code: 'unknown-account', break: (file) => { file.accounts[1].parentAccountId = 'acne'; }, path: '/accounts/1/parentAccountId', says: 'Did you mean "acme"?' },
  { code: 'unknown-manager', break: (file) => { people(file)[2].managerId = 'cios'; }, path: '/accounts/0/people/2/managerId', says: 'Did you mean "cio"?' },
  { code: 'unknown-manager', break: (file) => { people(file)[2].dottedIds = ['nobody-near']; }, path: '/accounts/0/people/2/dottedIds/0', says: 'not in the chart.' },
  { code: 'manager-in-unrelated-account', break: (file) => { people(file)[2].managerId = 'birch/boss'; }, path: '/accounts/0/people/2/managerId', alsoAt: '/accounts/1/people/0' },
  { code: 'cycle', break: (file) => { people(file)[0].managerId = 'net'; }, path: '/accounts/0/people/0/managerId', says: 'Ana Ruiz → Cleo Lang → Ben Okoro → Ana Ruiz' },
  { code: 'cycle', break: (file) => { file.accounts[1].parentAccountId = 'acme'; file.accounts[1].people[0].managerId = 'acme/net'; people(file)[0].managerId = 'birch/it'; }, path: '/accounts/0/people/0/managerId', says: 'Finn Aas' },
  { code: 'reports-to-self', break: (file) => { people(file)[2].managerId = 'net'; }, path: '/accounts/0/people/2/managerId' },
  { code: 'manager-not-a-person', break: (file) => { people(file)[2].managerId = 'team'; people(file)[4].members = []; people(file)[4].reaches = 'senior'; }, path: '/accounts/0/people/2/managerId', alsoAt: '/accounts/0/people/4', says: 'group' },
  { code: 'address-outside-domains', break: (file) => { people(file)[2].emails = ['net@elsewhere.example']; }, path: '/accounts/0/people/2/emails/0', says: 'acme.example' },
  { code: 'not-an-address', break: (file) => { people(file)[2].emails = ['net at acme']; }, path: '/accounts/0/people/2/emails/0', says: 'net at acme' },
  { code: 'not-an-address', break: (file) => { people(file)[2].emails = ['/o=acme/cn=net']; }, path: '/accounts/0/people/2/emails/0' },
  { code: 'not-an-address', break: (file) => { wifi(file).reps = ['Erin']; }, path: '/accounts/0/engagements/0/reps/0' },
  { code: 'not-an-address', break: (file) => { wifi(file).soleChannel = { addresses: ['the portal'] }; }, path: '/accounts/0/engagements/0/soleChannel/addresses/0' },
  { code: 'not-an-address', break: (file) => { acme(file).executivePairs = [{ ours: 'Dana', theirs: 'cio' }]; }, path: '/accounts/0/executivePairs/0/ours' },
  { code: 'no-address', break: (file) => { people(file)[2].emails = []; people(file)[4].members = ['cio']; }, path: '/accounts/0/people/2' },
  { code: 'domain-claimed-twice', break: (file) => { file.accounts[1].domains.push('ACME.example'); }, path: '/accounts/1/domains/1', alsoAt: '/accounts/0/domains/0' },
  { code: 'shared-domain', break: (file) => { acme(file).domains.push('gmail.com'); }, path: '/accounts/0/domains/1', says: 'acme' },
  { code: 'shared-domain', break: (file) => { acme(file).domains.push('co.uk'); }, path: '/accounts/0/domains/1' },
  { code: 'own-domain', break: (file) => { acme(file).domains.push('seller.example'); }, path: '/accounts/0/domains/1' },
  { code: 'not-a-domain', break: (file) => { acme(file).domains.push('https://acme.example'); }, path: '/accounts/0/domains/1' },
  { code: 'not-a-domain', break: (file) => { file.ownDomains.push('seller'); }, path: '/ownDomains/1' },
  ...([
    ['assistantTo', '/accounts/0/people/3/assistantTo/0', (file) => { people(file)[3].assistantTo = ['ceoo']; }],
    ['members', '/accounts/0/people/4/members/0', (file) => { people(file)[4].members = ['nett']; }],
    ['workingContactIds', '/accounts/0/engagements/0/workingContactIds/0', (file) => { wifi(file).workingContactIds = ['nett']; }],
    ['deciderIds', '/accounts/0/engagements/0/deciderIds/0', (file) => { wifi(file).deciderIds = ['cioo']; }],
    ['involved', '/accounts/0/engagements/0/involved/0/personId', (file) => { wifi(file).involved[0].personId = 'ceoo'; }],
    ['allowed', '/accounts/0/engagements/0/allowed/0/personId', (file) => { wifi(file).allowed[0].personId = 'ceoo'; }],
    ['executivePairs', '/accounts/0/executivePairs/0/theirs', (file) => { acme(file).executivePairs = [{ ours: 'dana@seller.example', theirs: 'ceoo' }]; }],
  ] as [string, string, ChartFault['break']][]).map(([, path, change]) => ({ code: 'unknown-id', break: change, path, says: 'Did you mean' })),
  { code: 'group-as-contact', break: (file) => { wifi(file).workingContactIds = ['team']; }, path: '/accounts/0/engagements/0/workingContactIds/0' },
  { code: 'assistant-of-self', break: (file) => { people(file)[3].assistantTo = ['ea']; }, path: '/accounts/0/people/3/assistantTo/0' },
  { code: 'assistant-of-assistant', break: (file) => { people(file)[2].assistantTo = ['ea']; }, path: '/accounts/0/people/2/assistantTo/0', alsoAt: '/accounts/0/people/3' },
  { code: 'ends-before-it-starts', break: (file) => { wifi(file).allowed[0].since = '2028-01-01'; }, path: '/accounts/0/engagements/0/allowed/0' },
];

/** Warnings do not stop a publish. */
export const warnings: readonly Omit<ChartFault, 'severity'>[] = [
  { code: 'contacts-left', break: (file) => { people(file)[2].status = 'left'; }, path: '/accounts/0/engagements/0/workingContactIds' },
  { code: 'reference-to-leaver', break: (file) => { people(file)[0].status = 'left'; }, path: '/accounts/0/engagements/0/involved/0/personId', alsoAt: '/accounts/0/people/0', says: 'Ana Ruiz' },
  { code: 'no-topics', break: (file) => { wifi(file).topics = []; }, path: '/accounts/0/engagements/0' },
  { code: 'no-reps', break: (file) => { delete wifi(file).reps; }, path: '/accounts/0/engagements/0' },
  { code: 'no-manager', break: (file) => { delete people(file)[2].managerId; }, path: '/accounts/0/people/2', says: 'Cleo Lang' },
  { code: 'no-managers-at-all', break: (file) => { people(file).forEach((row) => { delete row.managerId; }); }, path: '/accounts/0/people' },
  { code: 'level-unknown', break: (file) => { people(file)[2].title = 'Plumbus'; }, path: '/accounts', says: 'Plumbus (1)' },
  { code: 'level-contradicts-tree', break: (file) => { people(file)[2].title = 'Chief Information Officer'; people(file)[1].title = 'IT Manager'; }, path: '/accounts/0/people/2', alsoAt: '/accounts/0/people/1' },
  { code: 'name-marker', break: (file) => { people(file)[2].name = 'Cleo Lang (GONE)'; }, path: '/accounts/0/people/2/name' },
  { code: 'name-marker', break: (file) => { people(file)[2].name = 'Cleo Lang (DM)'; }, path: '/accounts/0/people/2/name' },
  { code: 'expired-allowance', break: (file) => { wifi(file).allowed[0].until = '2026-11-23'; }, path: '/accounts/0/engagements/0/allowed/0', says: '2026-11-23' },
  { code: 'chart-out-of-date', break: (file) => { file.validUntil = '2026-11-23'; }, path: '/validUntil' },
  { code: 'heard-in-the-future', break: (file) => { wifi(file).lastHeardAt = '2027-02-01'; }, path: '/accounts/0/engagements/0/lastHeardAt' },
  { code: 'unknown-field', break: (file) => { people(file)[2].nickname = 'C'; }, path: '/accounts/0/people/2/nickname' },
  { code: 'private-field', break: (file) => { people(file)[2].MobilePhone = '1'; }, path: '/accounts/0/people/2/MobilePhone' },
  { code: 'look-alike-domain', break: (file) => { file.accounts.push(account('acne', 'acm3.example', [person('x', 'X Y', 'Owner'), person('y', 'Y Z', 'IT Manager', 'x')])); file.accounts[0].domains.push('acmes-mill.example'); file.accounts[2].domains.push('acmesmill.example'); }, path: '/accounts/2/domains/1', says: 'acmes' },
  { code: 'empty-group', break: (file) => { people(file)[4].members = []; }, path: '/accounts/0/people/4' },
  { code: 'account-of-one', break: (file) => { file.accounts[1].people.pop(); }, path: '/accounts/1' },
];

export const chartFaults: readonly ChartFault[] = [...errors.map((fault) => ({ ...fault, severity: 'error' as const })), ...warnings.map((fault) => ({ ...fault, severity: 'warning' as const }))];

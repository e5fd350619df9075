import { nearestTo } from '../../core';
import type { ImportIssue } from '../../orgchart-tools/import/issue-log';
import type { EngagementRow, PersonRow } from '../../orgchart-tools/rows';
import { changeAccount, changeEngagement, changeHead, changePerson, removePerson } from './edits';
import type { Edit } from './edits';
import type { DeskChart } from './desk-chart';
import { findRow } from './find-row';
import type { FoundRow } from './find-row';

/** A cure that one click can bring about; `key` names its words, `desk.mend.<key>`. */
export interface Mend {
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly edit: Edit;
}

type PersonChange = Partial<PersonRow>;
type EngagementChange = Partial<EngagementRow>;

const markers = /\s*\((?:gone|left|dm|old|ex|former|inactive|do not contact|dnc|retired)\)|\s*\b(?:DO NOT USE|NO LONGER|GONE|LEFT COMPANY)\b/gi;
const hasLeft = /gone|left|old|ex\b|former|retired|inactive|no longer/i;
// eslint-disable-next-line no-control-regex
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
const without = (list: readonly string[] | null | undefined, index: string | undefined): string[] => (list ?? []).filter((_, i) => i !== Number(index));

type PersonMend = (issue: ImportIssue, person: PersonRow, found: FoundRow) => readonly { readonly key: string; readonly values?: Mend['values']; readonly changes: PersonChange }[];

/** Ids that a CRM counts up differ by a digit from their neighbours, so that the nearest is no guess. */
const isCounted = (id: string): boolean => /\d/.test(id);

const noManager: PersonMend = ({ code }, person, { account }) => {
  const others = (account?.people ?? []).filter(({ id }) => id !== person.id);
  const guess = code === 'unknown-manager' && person.managerId && !isCounted(person.managerId) ? nearestTo(person.managerId, others.map(({ id }) => id)) : undefined;
  return [...(guess === undefined ? [] : [{ key: 'use-guess', values: { guess: others.find(({ id }) => id === guess)?.name ?? guess }, changes: { managerId: guess } }]), { key: 'no-manager', changes: { managerId: undefined } }];
};

const dropAddress: PersonMend = (_, person, { rest }) => [{ key: 'drop-address', values: { address: person.emails?.[Number(rest[1])] ?? '' }, changes: { emails: without(person.emails, rest[1]) } }];

/** Assistants and members stand in lists; a manager does not. */
const dropReference: PersonMend = (issue, person, found) => {
  const [field, index] = found.rest;
  if (field === 'managerId') return noManager(issue, person, found);
  if (field !== 'assistantTo' && field !== 'members' && field !== 'dottedIds') return [];
  return [{ key: 'drop-reference', changes: { [field]: without(person[field], index) } }];
};

const personMends: Readonly<Record<string, PersonMend>> = {
  'unknown-manager': noManager,
  'reports-to-self': noManager,
  'manager-not-a-person': noManager,
  'manager-in-unrelated-account': noManager,
  'unknown-id': dropReference,
  'assistant-of-self': dropReference,
  'not-an-address': dropAddress,
  'duplicate-address': dropAddress,
  'name-marker': (_, person) => {
    const name = (person.name ?? '').replace(markers, '').trim();
    return [hasLeft.test(person.name ?? '') ? { key: 'marked-left', values: { name }, changes: { name, status: 'left' } } : { key: 'clean-name', values: { name }, changes: { name } }];
  },
  'hidden-characters': (_, person) => [{ key: 'strip-hidden', changes: { name: person.name?.replace(hidden, ''), title: person.title?.replace(hidden, ''), department: person.department?.replace(hidden, '') } }],
};

type EngagementMend = (engagement: EngagementRow, found: FoundRow) => { readonly key: string; readonly changes: EngagementChange } | undefined;

const dropRow = (field: 'allowed' | 'involved'): EngagementMend => (engagement, { rest }) =>
  ({ key: field === 'allowed' ? 'drop-permission' : 'drop-reference', changes: { [field]: (engagement[field] ?? []).filter((_, i) => i !== Number(rest[1])) } });

const dropId: EngagementMend = (engagement, found) => {
  const [field, index] = found.rest;
  if (field === 'workingContactIds' || field === 'deciderIds') return { key: 'drop-reference', changes: { [field]: without(engagement[field], index) } };
  return field === 'allowed' || field === 'involved' ? dropRow(field)(engagement, found) : undefined;
};

const engagementMends: Readonly<Record<string, EngagementMend>> = {
  'expired-allowance': dropRow('allowed'),
  'unknown-id': dropId,
  'group-as-contact': dropId,
  'reference-to-leaver': dropId,
};

/** What one click can do about a fault; none where the choice is a person's. */
export function mendsFor(issue: ImportIssue, { file }: DeskChart): readonly Mend[] {
  if (issue.code === 'chart-out-of-date') return [{ key: 'no-end-date', edit: changeHead({ validUntil: undefined }) }];
  const found = findRow(file, issue.path);
  const { account, person, engagement } = found;
  if (account === undefined) return [];
  if (person !== undefined) {
    if (issue.code === 'address-outside-domains') {
      const domain = domainOf(person.emails?.[Number(found.rest[1] ?? 0)] ?? '');
      return [
        { key: 'add-domain', values: { domain, account: account.name }, edit: changeAccount(account.id, { domains: [...account.domains, domain] }) },
        { key: 'mark-external', edit: changePerson(account.id, person.id, { external: true }) },
      ];
    }
    if (issue.code === 'no-address') return [{ key: 'remove-row', values: { name: person.name ?? person.id }, edit: removePerson(account.id, person.id) }];
    return (personMends[issue.code]?.(issue, person, found) ?? []).map(({ key, values, changes }) => ({ key, values, edit: changePerson(account.id, person.id, changes) }));
  }
  const mend = engagement && engagementMends[issue.code]?.(engagement, found);
  return engagement === undefined || mend === undefined ? [] : [{ key: mend.key, edit: changeEngagement(account.id, engagement.id, mend.changes) }];
}

import type { Issue } from '../org-chart';
import type { AccountRow, OrgChartFile, PersonRow } from '../schema';
import { didYouMean } from './did-you-mean';
import { error, pointer, warning } from './issue';

type PeopleById = ReadonlyMap<string, ReadonlyMap<string, PersonRow>>;

/** Row behind a reference: in the account, or as `otherAccountId/id` in a parent or subsidiary. */
function resolve(people: PeopleById, accountId: string, id: string): PersonRow | undefined {
  const own = people.get(accountId)?.get(id);
  if (own !== undefined) return own;
  const slash = id.indexOf('/');
  return slash < 1 ? undefined : people.get(id.slice(0, slash))?.get(id.slice(slash + 1));
}

function related(file: OrgChartFile, one: string, other: string): boolean {
  const parentOf = (id: string) => file.accounts.find((account) => account.id === id)?.parentAccountId;
  return parentOf(one) === other || parentOf(other) === one;
}

const label = (person: PersonRow) => (person.name ? `${person.name} (${person.id})` : person.id);

/** Duplicate ids and every reference that leads nowhere or to the wrong kind of row. */
export function checkReferences(file: OrgChartFile): readonly Issue[] {
  const issues: Issue[] = [];
  const people = new Map<string, Map<string, PersonRow>>();
  file.accounts.forEach((account, a) => {
    if (people.has(account.id)) issues.push(error('duplicate-id', pointer('accounts', a, 'id'), `Two accounts have the id "${account.id}".`, 'Give one of them another id, or join the two.'));
    const own = people.get(account.id) ?? new Map<string, PersonRow>();
    account.people.forEach((person, p) => {
      if (own.has(person.id)) issues.push(error('duplicate-id', pointer('accounts', a, 'people', p, 'id'), `Two people of ${account.name} have the id "${person.id}".`, 'Give one of them another id, or delete the row that is there twice.'));
      else own.set(person.id, person);
    });
    people.set(account.id, own);
  });
  file.accounts.forEach((account, a) => {
    account.people.forEach((person, p) => issues.push(...personReferences(file, people, account, person, pointer('accounts', a, 'people', p))));
    issues.push(...engagementReferences(people, account, a));
  });
  return issues;
}

function personReferences(file: OrgChartFile, people: PeopleById, account: AccountRow, person: PersonRow, path: string): Issue[] {
  const issues: Issue[] = [];
  const unknown = (id: string, field: string, what: string) =>
    error('unknown-id', `${path}${field}`, `${label(person)}: ${what} "${id}" is not in the chart.${didYouMean(id, people.get(account.id)?.keys() ?? [])}`, 'Correct the id, or add that person.');
  const managers = [...(person.managerId ? [{ id: person.managerId, field: '/managerId', what: 'the manager' }] : []), ...(person.dottedIds ?? []).map((id, i) => ({ id, field: `/dottedIds/${i}`, what: 'the dotted-line manager' }))];
  managers.forEach(({ id, field, what }) => {
    const manager = resolve(people, account.id, id);
    if (manager === undefined) issues.push(unknown(id, field, what));
    else if (manager === person) issues.push(error('reports-to-self', `${path}${field}`, `${label(person)} reports to themselves.`, 'Leave the manager empty for the top person.'));
    else if ((manager.kind ?? 'person') !== 'person') issues.push(error('manager-not-a-person', `${path}${field}`, `${label(person)} reports to "${id}", which is a ${manager.kind}.`, 'Name a person as the manager.'));
    else if (id.indexOf('/') > 0 && people.get(account.id)?.get(id) === undefined && !related(file, account.id, id.slice(0, id.indexOf('/')))) {
      issues.push(error('manager-in-unrelated-account', `${path}${field}`, `${label(person)} reports into account "${id.slice(0, id.indexOf('/'))}", which is neither parent nor subsidiary of ${account.name}.`, 'Set parentAccountId, or correct the manager.'));
    }
  });
  (person.assistantTo ?? []).forEach((id, i) => {
    const executive = resolve(people, account.id, id);
    if (executive === undefined) issues.push(unknown(id, `/assistantTo/${i}`, 'assistantTo'));
    else if (executive === person) issues.push(error('assistant-of-self', `${path}/assistantTo/${i}`, `${label(person)} is their own assistant.`, 'Name the person they work for.'));
    else if ((executive.assistantTo ?? []).length > 0) issues.push(error('assistant-of-assistant', `${path}/assistantTo/${i}`, `${label(person)} is the assistant of ${label(executive)}, who is an assistant too.`, 'Name the executive whom both work for.'));
  });
  (person.members ?? []).forEach((id, i) => {
    if (resolve(people, account.id, id) === undefined) issues.push(unknown(id, `/members/${i}`, 'the member'));
  });
  if (person.kind === 'group' && (person.members ?? []).length === 0 && !person.reaches) {
    issues.push(warning('empty-group', path, `The group ${label(person)} has neither members nor "reaches".`, 'List its members, or say the highest level that reads it.'));
  }
  return issues;
}

function engagementReferences(people: PeopleById, account: AccountRow, a: number): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  (account.engagements ?? []).forEach((engagement, e) => {
    const path = pointer('accounts', a, 'engagements', e);
    if (seen.has(engagement.id)) issues.push(error('duplicate-id', `${path}/id`, `Two engagements of ${account.name} have the id "${engagement.id}".`, 'Give one of them another id.'));
    seen.add(engagement.id);
    const references: readonly (readonly [string, string])[] = [
      ...engagement.workingContactIds.map((id, i) => [id, `/workingContactIds/${i}`] as const),
      ...(engagement.deciderIds ?? []).map((id, i) => [id, `/deciderIds/${i}`] as const),
      ...(engagement.involved ?? []).map((each, i) => [each.personId, `/involved/${i}/personId`] as const),
      ...(engagement.allowed ?? []).map((each, i) => [each.personId, `/allowed/${i}/personId`] as const),
    ];
    references.forEach(([id, field]) => {
      const person = resolve(people, account.id, id);
      if (person === undefined) {
        issues.push(error('unknown-id', `${path}${field}`, `Engagement "${engagement.name}": "${id}" is not in the chart of ${account.name}.${didYouMean(id, people.get(account.id)?.keys() ?? [])}`, 'Correct the id, or add that person.'));
      } else if (person.kind === 'group' && field.indexOf('/workingContactIds') === 0) {
        issues.push(error('group-as-contact', `${path}${field}`, `Engagement "${engagement.name}": the group "${id}" cannot be a working contact.`, 'Name the persons (or a shared mailbox) we work with.'));
      }
    });
    const contacts = engagement.workingContactIds.map((id) => resolve(people, account.id, id)).filter((each): each is PersonRow => each !== undefined);
    if (contacts.length > 0 && contacts.every((each) => each.status === 'left')) {
      issues.push(warning('contacts-left', `${path}/workingContactIds`, `Engagement "${engagement.name}": every working contact has left.`, 'Name the new working contact.'));
    }
  });
  return issues;
}

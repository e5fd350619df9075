import type { Account, Words } from '../../core';
import type { ImportIssue } from '../../orgchart-tools/import/issue-log';
import { dayOf } from '../../orgchart-tools/day';

/** What a person is to us, for the picture and the table. */
export interface PersonFacts {
  readonly isContact: boolean;
  readonly isDecider: boolean;
  /** In words, most telling first: "Contact for Storage refresh". */
  readonly lines: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}

const noFacts: PersonFacts = { isContact: false, isDecider: false, lines: [], errors: 0, warnings: 0 };

function dealLines(account: Account, now: number, words: Words): ReadonlyMap<string, { readonly isContact: boolean; readonly isDecider: boolean; readonly lines: readonly string[] }> {
  const facts = new Map<string, { isContact: boolean; isDecider: boolean; lines: string[] }>();
  const of = (id: string) => {
    const known = facts.get(id) ?? { isContact: false, isDecider: false, lines: [] };
    facts.set(id, known);
    return known;
  };
  account.engagements.forEach((engagement) => {
    engagement.workingContactIds.forEach((id) => {
      const decides = engagement.deciderIds.includes(id);
      const fact = of(id);
      fact.isContact = true;
      fact.isDecider ||= decides;
      fact.lines.push(words(decides ? 'desk.fact.decides' : 'desk.fact.contact', { deal: engagement.name }));
    });
    engagement.deciderIds.filter((id) => !engagement.workingContactIds.includes(id)).forEach((id) => {
      of(id).isDecider = true;
      of(id).lines.push(words('desk.fact.decides', { deal: engagement.name }));
    });
    engagement.allowed.forEach(({ personId, until }) => of(personId).lines.push(until === undefined
      ? words('desk.fact.allowed', { deal: engagement.name })
      : words(until < now ? 'desk.fact.allowed-over' : 'desk.fact.allowed-until', { deal: engagement.name, until: dayOf(until) })));
    engagement.involved.filter(({ personId }) => !engagement.workingContactIds.includes(personId)).forEach(({ personId, role }) => of(personId).lines.push(words('desk.fact.involved', { deal: engagement.name, role: role.replace(/-/g, ' ') })));
  });
  return facts;
}

/** Facts by person id; people of whom there is nothing to say are missing. `index` is the account's place in the file. */
export function factsOf(account: Account, index: number, issues: readonly ImportIssue[], now: number, words: Words): ReadonlyMap<string, PersonFacts> {
  const deals = dealLines(account, now, words);
  const ids = [...account.people.keys()];
  const nameOf = (id: string): string => account.people.get(id)?.name ?? id;
  const facts = new Map<string, PersonFacts>();
  account.people.forEach((person) => {
    const deal = deals.get(person.id) ?? noFacts;
    const lines = [
      ...(person.left ? [words('desk.fact.left')] : []),
      ...deal.lines,
      ...(person.assistantTo.length > 0 ? [words('desk.fact.assistant', { people: person.assistantTo.map(nameOf) })] : []),
      ...(person.members.length > 0 ? [words('desk.fact.members', { people: person.members.slice(0, 3).map(nameOf), count: person.members.length })] : []),
      ...(person.external ? [words('desk.fact.external')] : []),
    ];
    if (lines.length > 0) facts.set(person.id, { ...noFacts, ...deal, lines });
  });
  const prefix = `/accounts/${index}/people/`;
  issues.filter(({ path }) => path.startsWith(prefix)).forEach(({ path, severity }) => {
    const id = ids[Number(path.slice(prefix.length).split('/')[0])];
    if (id === undefined) return;
    const known = facts.get(id) ?? noFacts;
    facts.set(id, severity === 'error' ? { ...known, errors: known.errors + 1 } : { ...known, warnings: known.warnings + 1 });
  });
  return facts;
}

/** The faults by the place of the account that they are in. */
export function issuesByAccount(issues: readonly ImportIssue[]): ReadonlyMap<number, readonly ImportIssue[]> {
  const byAccount = new Map<number, ImportIssue[]>();
  issues.forEach((issue) => {
    const index = Number(/^\/accounts\/(\d+)\//.exec(issue.path)?.[1] ?? -1);
    const known = byAccount.get(index);
    if (known === undefined) byAccount.set(index, [issue]);
    else known.push(issue);
  });
  return byAccount;
}

export const factsFor = (facts: ReadonlyMap<string, PersonFacts>, id: string): PersonFacts => facts.get(id) ?? noFacts;

import type { Account, Person } from '../org-chart/org-chart';
import type { Target } from '../report';
import { letters } from '../text/letters';
import { findPeople, indexNames, nameWords } from '../text/people-mentions';
import type { LanguageScope } from './scope';
import { functionOfTeam } from './team-function';
import type { Side, Strength } from './units';

/** A phrase of the chart: words in lower case, and whom they mean. */
export interface Entry {
  readonly words: readonly string[];
  readonly side: Side;
  readonly strength: Strength;
  readonly target?: Target;
  readonly human: boolean;
  /** Counts only after "the", "your" and the like (job titles). */
  readonly needsArticle: boolean;
}

export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly target: Target;
}

export interface Gazetteer {
  readonly byFirstWord: ReadonlyMap<string, readonly Entry[]>;
  readonly hasAccounts: boolean;
  /** Words of the accounts' names: "the hospital" is the customer when its name says so. */
  readonly kinds: ReadonlySet<string>;
  readonly organisation?: Target;
  readonly functions: ReadonlySet<string>;
  readonly accountId?: string;
  /** First names and surnames of the seller's side, lower case. */
  readonly ownNames: ReadonlySet<string>;
  readonly namesIn: (text: string) => readonly NameSpan[];
}

export function personTarget(person: Person): Target {
  return { kind: 'person', account: person.accountId, id: person.id, email: person.emails[0], name: person.name };
}

const titleWords = (title: string): readonly string[] => title.toLowerCase().replace(/[&]/g, 'and').split(/[^a-z']+/).filter((word) => word !== '' && word.length < 20);
const notInName = new RegExp(`[^${letters}\\d']+`);
const orgSuffix = /^(?:inc|llc|ltd|gmbh|corp|corporation|plc|ag|sa|co|company|the|of|and)$/;

function entriesOf(account: Account): readonly Entry[] {
  const entries: Entry[] = [];
  const organisation: Target = { kind: 'organisation', account: account.id, name: account.name };
  const nameParts = account.name.toLowerCase().split(notInName).filter((word) => word !== '');
  if (nameParts.length > 0) {
    entries.push({ words: nameParts, side: 'who', strength: 3, target: organisation, human: false, needsArticle: false });
    const first = nameParts[0] ?? '';
    if (nameParts.length > 1 && first.length > 3 && !orgSuffix.test(first)) entries.push({ words: [first], side: 'who', strength: 3, target: organisation, human: false, needsArticle: false });
  }
  account.people.forEach((person) => {
    if (person.title !== undefined && person.kind === 'person') {
      const words = titleWords(person.title);
      if (words.length > 0 && words.length < 8) entries.push({ words, side: 'who', strength: 3, target: personTarget(person), human: true, needsArticle: true });
    }
    if (person.kind !== 'person' && person.name !== undefined) entries.push({ words: titleWords(person.name), side: 'who', strength: 3, target: { kind: 'function', account: account.id, id: person.id, email: person.emails[0], name: person.name }, human: false, needsArticle: true });
  });
  return entries.filter((entry) => entry.words.length > 0);
}

const remembered = new WeakMap<Account, { readonly entries: readonly Entry[]; readonly names: ReturnType<typeof indexNames> }>();

function forAccount(account: Account) {
  const before = remembered.get(account);
  if (before !== undefined) return before;
  const made = { entries: entriesOf(account), names: indexNames(account.people.values()) };
  remembered.set(account, made);
  return made;
}

/** Who may be meant in a draft; what an account contributes is kept between drafts. */
export function gazetteerFor(scope: LanguageScope): Gazetteer {
  const byFirstWord = new Map<string, Entry[]>();
  const functions = new Set<string>();
  const accounts = scope.accounts.map(forAccount);
  accounts.forEach(({ entries }) => entries.forEach((entry) => {
    const first = entry.words[0] as string;
    const list = byFirstWord.get(first);
    if (list === undefined) byFirstWord.set(first, [entry]);
    else list.push(entry);
  }));
  scope.accounts.forEach((account) => account.people.forEach((person) => {
    if (person.function !== undefined) functions.add(person.function);
  }));
  byFirstWord.forEach((list) => list.sort((one, other) => other.words.length - one.words.length));
  const ownNames = new Set<string>();
  [scope.sender?.name ?? '', ...scope.colleagues].forEach((name) => nameWords(name).forEach((word) => { if (word.length > 1) ownNames.add(word.toLowerCase()); }));
  const account = scope.accounts.length === 1 ? scope.accounts[0] : undefined;
  return {
    byFirstWord,
    hasAccounts: scope.accounts.length > 0,
    kinds: new Set(scope.accounts.reduce<string[]>((all, { name }) => all.concat(name.toLowerCase().split(/[^a-z]+/)), [])),
    ownNames,
    functions,
    accountId: account?.id,
    organisation: account === undefined ? undefined : { kind: 'organisation', account: account.id, name: account.name },
    namesIn: (text) => accounts
      .reduce<NameSpan[]>((all, { names }) => all.concat(findPeople(text, names).map(({ person, start, end }) => ({ start, end, target: personTarget(person) }))), [])
      .sort((one, other) => one.start - other.start),
  };
}

/** The target for a team called so ("infrastructure", "IT"); the customer as a whole when no function is meant. */
export function teamTarget(gazetteer: Gazetteer, words: string): Target | undefined {
  const name = words.trim();
  const id = functionOfTeam(name);
  const account = gazetteer.accountId === undefined ? {} : { account: gazetteer.accountId };
  if (id !== undefined) return { kind: 'function', ...account, id, name };
  return name === '' ? gazetteer.organisation : { kind: 'function', ...account, name };
}

import type { Words } from '../../core';
import type { ImportIssue } from '../../orgchart-tools/import/issue-log';
import type { AccountRow } from '../../orgchart-tools/rows';
import { placeOfKey } from '../engine/order-people';
import { factsFor, factsOf, issuesByAccount } from '../picture/person-facts';
import type { PersonFacts } from '../picture/person-facts';
import type { ReadAccount } from './account-cache';
import { tableRow } from './table-rows';
import type { TableRow } from './table-rows';

interface ReaderOptions {
  readonly readAccount: ReadAccount;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly words: Words;
}

/** Works out the table's row of a key; undefined when the chart has moved on since the keys were made. What it takes of an account is kept. */
export function createRowReader(accounts: readonly AccountRow[], issues: readonly ImportIssue[], { readAccount, now, words }: ReaderOptions): (key: number) => TableRow | undefined {
  const byAccount = issuesByAccount(issues);
  const known = new Map<number, ReadonlyMap<string, PersonFacts>>();
  return (key) => {
    const { accountIndex, personIndex } = placeOfKey(key);
    const row = accounts[accountIndex];
    const account = row && readAccount(row);
    const person = account?.people.get(row?.people[personIndex]?.id ?? '');
    if (account === undefined || person === undefined) return undefined;
    const facts = known.get(accountIndex) ?? factsOf(account, accountIndex, byAccount.get(accountIndex) ?? [], now, words);
    known.set(accountIndex, facts);
    return tableRow(person, account, factsFor(facts, person.id), words);
  };
}

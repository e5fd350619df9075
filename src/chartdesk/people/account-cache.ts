import { indexOrgChart, readTitles } from '../../core';
import type { Account } from '../../core';
import type { AccountRow } from '../../orgchart-tools/rows';

/** An account as the check sees it, worked out once for each version of its row. */
export type ReadAccount = (row: AccountRow) => Account | undefined;

export function createAccountCache(): ReadAccount {
  const known = new WeakMap<AccountRow, { readonly account?: Account }>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before.account;
    const account = indexOrgChart(readTitles({ format: 'endrun-orgchart', version: 1, generatedAt: '', ownDomains: [], accounts: [row] })).accounts.get(row.id);
    known.set(row, { account });
    return account;
  };
}

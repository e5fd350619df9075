import type { AccountRow, OrgChartFile, PersonRow } from '../schema';

/** A person's row and its place in the file. */
export interface PlacedPerson {
  readonly row: PersonRow;
  readonly accountId: string;
  readonly path: string;
}

/** Rows by id; of two with one id, the first. */
export interface RowIndex {
  readonly accounts: ReadonlyMap<string, AccountRow>;
  readonly people: ReadonlyMap<string, ReadonlyMap<string, PlacedPerson>>;
}

export function indexRows(file: OrgChartFile): RowIndex {
  const accounts = new Map<string, AccountRow>();
  const people = new Map<string, Map<string, PlacedPerson>>();
  file.accounts.forEach((account, a) => {
    if (!accounts.has(account.id)) accounts.set(account.id, account);
    const own = people.get(account.id) ?? new Map<string, PlacedPerson>();
    people.set(account.id, own);
    account.people.forEach((row, p) => {
      if (!own.has(row.id)) own.set(row.id, { row, accountId: account.id, path: `/accounts/${a}/people/${p}` });
    });
  });
  return { accounts, people };
}

/** The row behind a reference: in the account, or as `otherAccountId/id`. The same reading as `findPerson`. */
export function resolveRow({ people }: RowIndex, accountId: string, id: string): PlacedPerson | undefined {
  const own = people.get(accountId)?.get(id);
  if (own !== undefined) return own;
  for (let slash = id.indexOf('/'); slash !== -1; slash = id.indexOf('/', slash + 1)) {
    const other = people.get(id.slice(0, slash))?.get(id.slice(slash + 1));
    if (other !== undefined) return other;
  }
  return undefined;
}

/** True for one account and its parent or subsidiary, or two subsidiaries of one parent. */
export function areRelated({ accounts }: RowIndex, one: string, other: string): boolean {
  const [parent, otherParent] = [accounts.get(one)?.parentAccountId, accounts.get(other)?.parentAccountId];
  return one === other || parent === other || otherParent === one || (Boolean(parent) && parent === otherParent);
}

/** A row as a message names it. */
export function nameOfRow(row: PersonRow): string {
  return row.name ? `${row.name} (${row.id})` : row.id;
}

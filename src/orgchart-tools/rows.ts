import type { OrgChartFile } from '../core';

/** The rows of an org-chart file by name. */
export type AccountRow = OrgChartFile['accounts'][number];
export type PersonRow = AccountRow['people'][number];
export type EngagementRow = NonNullable<AccountRow['engagements']>[number];
export type AllowedRow = NonNullable<EngagementRow['allowed']>[number];

/** What somebody is called: by name, else address, else id. */
export const personName = ({ name, emails, id }: { readonly name?: string | null; readonly emails?: readonly string[] | null; readonly id: string }): string => name ?? emails?.[0] ?? id;

/** Splits `a; b, c` and lines; empty entries fall away. */
export const splitList = (given: string | undefined): string[] => (given ?? '').split(/[;,\n|]/).map((part) => part.trim()).filter((part) => part !== '');

/** The same object without the fields that say nothing. */
export function withoutEmpty<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))) as T;
}

import type { OrgChartFile, PersonRow } from '../schema';
import { inferFunction, inferLevel } from './infer-title';

declare const ranked: unique symbol;
/** A chart in which everybody has a level; one whose titles were not read would be judged as if nobody had a rank. */
export type RankedChartFile = OrgChartFile & { readonly [ranked]: true };

/** Groups and mailboxes have no title; their names tell what they are for: "Board of Trustees", "Accounts Payable". */
const titleOf = (row: PersonRow): string | undefined => row.title ?? ((row.kind ?? 'person') === 'person' ? undefined : row.name) ?? undefined;
const levelRead = (row: PersonRow): PersonRow['level'] => inferLevel(titleOf(row));
const functionRead = (row: PersonRow): string | undefined => inferFunction(titleOf(row), row.department ?? undefined);

const withPeople = (file: OrgChartFile, change: (row: PersonRow) => PersonRow): OrgChartFile =>
  ({ ...file, accounts: file.accounts.map((account) => ({ ...account, people: account.people.map(change) })) });

/**
 * The same chart with a level and, where it can be told, a function for everybody: as stated, else read from title and
 * department. Done once, before a chart is published or judged by, so that the launch event need not know titles.
 */
export const readTitles = (file: OrgChartFile): RankedChartFile => withPeople(file, (row) => {
  const role = row.function ?? functionRead(row);
  return { ...row, level: row.level ?? levelRead(row), ...(role === undefined ? {} : { function: role }) };
}) as RankedChartFile;

/** The chart as it was before `readTitles`: without the levels and functions that the titles give anyway. */
export const withoutReadTitles = (file: OrgChartFile): OrgChartFile => withPeople(file, (row) => {
  const { level, function: role, ...rest } = row;
  return { ...rest, ...(level === levelRead(row) ? {} : { level }), ...(role === functionRead(row) ? {} : { function: role }) };
});

/** Whether the titles of a chart were read. */
export const hasReadTitles = (file: OrgChartFile): file is RankedChartFile => file.accounts.every(({ people }) => people.every(({ level }) => level !== undefined && level !== null));

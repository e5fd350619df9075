import type { Place } from './place';

/** A file that sales ops hand in: its name and bytes, from a disk or from a browser's file picker. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One sheet or CSV file. */
export interface Table {
  readonly place: Place;
  readonly headers: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** What a row is about. The first four are the sheets of the template; the others are files of a CRM that add to deals. */
export const sheetKinds = ['accounts', 'people', 'deals', 'allowed', 'roles', 'team', 'users'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** A row of any source in the words of the template: field → text as given. */
export interface SourceRow {
  readonly place: Place;
  readonly values: Readonly<Record<string, string>>;
  /** Field → header, to name the column of a fault. */
  readonly columns: Readonly<Record<string, string>>;
}

/** All rows of all sources. */
export type SourceRows = Record<SheetKind, SourceRow[]>;

/** Where the data came from: what a person typed is trusted to the letter, what a system exported is completed where it is thin. */
export type SourceSystem = 'template' | 'salesforce' | 'hubspot' | 'microsoft-graph' | 'scim' | 'ldif';

export const placeOf = (row: SourceRow, field?: string): Place =>
  (field === undefined || row.columns[field] === undefined ? row.place : { ...row.place, column: row.columns[field] });

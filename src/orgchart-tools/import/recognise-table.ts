import { columnNames, plainHeader } from './column-names';
import type { ColumnMap } from './read-columns';
import type { SheetKind, Table } from './source-file';

type Has = (...fields: readonly string[]) => boolean;

/** What tells each kind of table by its fields, the most special first. */
const tests: readonly (readonly [SheetKind, (has: Has) => boolean])[] = [
  ['roles', (has) => has('deal_id', 'person', 'role')],
  ['team', (has) => has('deal_id', 'user_id') || has('deal_id', 'email', 'role')],
  ['allowed', (has) => has('deal_id', 'person') && (has('until') || has('reason') || has('since'))],
  ['deals', (has) => has('name', 'state') || has('name', 'working_contacts') || has('name', 'topics')],
  ['allowed', (has) => has('deal_id', 'person')],
  ['accounts', (has) => has('name', 'domains')],
  ['people', (has) => has('email') || (has('reports_to') && (has('name') || has('id')))],
];

const byName: readonly (readonly [SheetKind, RegExp])[] = [
  ['roles', /opportunity[ _-]?contact[ _-]?role/i], ['team', /opportunity[ _-]?team/i], ['users', /^users?\b/i],
  ['accounts', /^(?:accounts?|companies|company)\b/i], ['people', /^(?:people|contacts?)\b/i], ['deals', /^(?:deals?|opportunit(?:y|ies))\b/i], ['allowed', /^allowed\b/i],
];

/** The help sheet of the template, and sheets that a system adds. */
const notData = /^(?:help|read ?me|hidden.*|lists)$/i;

function fieldsOf(table: Table, kind: SheetKind, map: ColumnMap): ReadonlySet<string> {
  const plain = new Set(table.headers.map(plainHeader));
  const names = Object.entries(columnNames[kind]);
  return new Set(names.filter(([field, headers]) => headers.some((header) => plain.has(header)) || (map[field] !== undefined && plain.has(plainHeader(map[field])))).map(([field]) => field));
}

/** What a table is about, by its sheet's or file's name when the columns agree, else by its columns; undefined when nothing tells. */
export function recogniseTable(table: Table, map: ColumnMap): SheetKind | 'help' | undefined {
  const name = table.place.sheet ?? table.place.file.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
  if (notData.test(name)) return 'help';
  const named = byName.find(([, pattern]) => pattern.test(name))?.[0];
  if (named !== undefined && fieldsOf(table, named, map).size >= Math.min(2, table.headers.length)) return named;
  const isUsers = table.headers.includes('Username') && !table.headers.includes('AccountId');
  if (isUsers) return 'users';
  return tests.find(([kind, test]) => {
    const fields = fieldsOf(table, kind, map);
    return test((...wanted) => wanted.every((field) => fields.has(field)));
  })?.[0];
}

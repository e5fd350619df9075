import * as v from 'valibot';
import { accountSchema, engagementSchema, orgChartSchema, personSchema } from '../schema';
import type { OrgChartFile } from '../schema';
import type { FaultLog } from './fault-log';
import { pointer } from './fault-log';
import { isTooDeep, maxDepth } from './limits';

const maxShownCharacters = 60;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > maxShownCharacters ? `${text.slice(0, maxShownCharacters)}…` : text;
}

/** True when the value claims to be a chart of this format and version, and is no trap. */
function isOurs(value: unknown, log: FaultLog): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    log.error('not-a-chart', '', {}, { found: shown(value) });
    return false;
  }
  const { format, version } = value as { format?: unknown; version?: unknown };
  if (format !== 'endrun-orgchart') log.error('wrong-format', '/format', { found: shown(format) }, { found: shown(format), expected: '"endrun-orgchart"' });
  else if (version !== 1) log.error('wrong-version', '/version', { found: shown(version) }, { found: shown(version), expected: '1' });
  else if (isTooDeep(value)) log.error('too-deep', '', { limit: maxDepth });
  else return true;
  return false;
}

/** What the validator calls types, as a person would. */
const typeWords: Readonly<Record<string, string>> = { string: 'text', Array: 'a list', Object: 'an object', boolean: 'true or false', number: 'a number' };

/** A message of the schema says what belongs there; else the type does. */
function expectedOf(issue: { readonly expected: string | null; readonly message: string }): string {
  if (!/^Invalid /.test(issue.message)) return issue.message;
  const expected = issue.expected ?? 'something else';
  return typeWords[expected] ?? expected.replace(/^\(|\)$/g, '').replace(/ \| /g, ', ');
}

/** The file, when its form is right; every missing or wrongly typed field goes to the log. */
export function checkShape(value: unknown, log: FaultLog): OrgChartFile | undefined {
  if (!isOurs(value, log)) return undefined;
  const result = v.safeParse(orgChartSchema, value);
  if (result.success) return result.output;
  result.issues.forEach((issue) => {
    const path = pointer(...(issue.path ?? []).map((item) => item.key as string | number));
    const field = path.slice(path.lastIndexOf('/') + 1);
    const expected = expectedOf(issue);
    const found = shown(issue.input);
    if (issue.received === 'undefined') log.error('missing-field', path, { field }, { found, expected });
    else log.error('wrong-type', path, { field, expected, found }, { found, expected });
  });
  return undefined;
}

const knownFields = {
  file: Object.keys(orgChartSchema.entries),
  account: Object.keys(accountSchema.entries),
  person: Object.keys(personSchema.entries),
  engagement: Object.keys(engagementSchema.entries),
};

/** Columns that an org chart needs nothing of, by their usual names. */
const privateField = /phone|mobile|fax|photo|birth|street|address$|notes?$|comment|description/i;

/** Warnings for fields that the format does not know; they are kept. */
export function checkUnknownFields(file: OrgChartFile, log: FaultLog): void {
  const check = (row: object, kind: keyof typeof knownFields, path: string) => Object.keys(row).filter((field) => knownFields[kind].indexOf(field) === -1)
    .forEach((field) => log.warning(privateField.test(field) ? 'private-field' : 'unknown-field', `${path}${pointer(field)}`, { field }));
  check(file, 'file', '');
  file.accounts.forEach((account, a) => {
    check(account, 'account', pointer('accounts', a));
    account.people.forEach((person, p) => check(person, 'person', pointer('accounts', a, 'people', p)));
    (account.engagements ?? []).forEach((engagement, e) => check(engagement, 'engagement', pointer('accounts', a, 'engagements', e)));
  });
}

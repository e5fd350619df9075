import * as v from 'valibot';
import type { Issue } from '../org-chart';
import { accountSchema, engagementSchema, orgChartSchema, personSchema } from '../schema';
import type { OrgChartFile } from '../schema';
import { error, pointer, warning } from './issue';

const maxShownCharacters = 60;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > maxShownCharacters ? `${text.slice(0, maxShownCharacters)}…` : text;
}

function formatIssues(value: unknown): readonly Issue[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [error('not-a-chart', '', 'This is not an org chart: the file must hold one JSON object.', 'Export the chart again, or start from the template.')];
  }
  const { format, version } = value as { format?: unknown; version?: unknown };
  if (format !== 'endrun-orgchart') {
    return [error('wrong-format', pointer('format'), `"format" must be "endrun-orgchart", found ${shown(format)}.`, 'Check that this is the org-chart file and not another export.')];
  }
  if (version !== 1) {
    return [error('wrong-version', pointer('version'), `This is version ${shown(version)} of the org-chart format; this Endrun reads version 1.`, 'Update Endrun, or export the chart as version 1.')];
  }
  return undefined;
}

/** Faults of form: missing and wrongly typed fields. `file` is there when the form is right. */
export function checkShape(value: unknown): { readonly file?: OrgChartFile; readonly issues: readonly Issue[] } {
  const early = formatIssues(value);
  if (early !== undefined) return { issues: early };
  const result = v.safeParse(orgChartSchema, value);
  if (result.success) return { file: result.output, issues: [] };
  const issues = result.issues.map((issue) => {
    const path = pointer(...(issue.path ?? []).map((item) => item.key as string | number));
    const field = path === '' ? 'the file' : `"${path.slice(path.lastIndexOf('/') + 1)}"`;
    return issue.received === 'undefined'
      ? error('missing-field', path, `${field} is missing.`, `Add ${field}; the format description says what belongs there.`)
      : error('wrong-type', path, `${field} must be ${issue.expected ?? issue.message.replace(/^Invalid [^:]+: /, '')}, found ${shown(issue.input)}.`, 'Correct the value, or leave the field out where it is not required.');
  });
  return { issues };
}

const knownFields = {
  file: Object.keys(orgChartSchema.entries),
  account: Object.keys(accountSchema.entries),
  person: Object.keys(personSchema.entries),
  engagement: Object.keys(engagementSchema.entries),
};

const droppedFields = /phone|mobile|fax|photo|birth|street|address$|notes?$|comment|description/i;

function unknownFields(row: object, kind: keyof typeof knownFields, path: string): Issue[] {
  return Object.keys(row).filter((field) => knownFields[kind].indexOf(field) === -1).map((field) =>
    droppedFields.test(field)
      ? warning('private-field', `${path}${pointer(field)}`, `"${field}" looks like a phone, address or free-text field, which an org chart does not need.`, 'Leave such columns out of the export.')
      : warning('unknown-field', `${path}${pointer(field)}`, `The field "${field}" is not part of the format; it is kept but not used.`, 'Correct its name if it was meant to be one of ours, or leave it out.'));
}

/** Warnings for fields that the format does not know. */
export function checkUnknownFields(file: OrgChartFile): readonly Issue[] {
  const issues = unknownFields(file, 'file', '');
  file.accounts.forEach((account, a) => {
    issues.push(...unknownFields(account, 'account', pointer('accounts', a)));
    account.people.forEach((person, p) => issues.push(...unknownFields(person, 'person', pointer('accounts', a, 'people', p))));
    (account.engagements ?? []).forEach((engagement, e) => issues.push(...unknownFields(engagement, 'engagement', pointer('accounts', a, 'engagements', e))));
  });
  return issues;
}

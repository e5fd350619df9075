import type { Issue, OrgChartFile } from '../../core';
import type { ImportIssue } from './issue-log';
import type { Place } from './place';
import { formatPlace } from './place';
import { placeOf } from './source-file';
import type { SourceRow } from './source-file';

/** Field of the format → field of the template, where they differ. */
const templateField: Readonly<Record<string, string>> = {
  id: 'id', emails: 'email', managerId: 'reports_to', assistantTo: 'assistant_to', workingContactIds: 'working_contacts', deciderIds: 'deciders', parentAccountId: 'parent', personId: 'person', endsAt: 'ends', lastHeardAt: 'last_heard',
};

/** The row nearest to the end of a JSON Pointer, and the field after it. */
function origin(path: string, file: OrgChartFile, origins: WeakMap<object, SourceRow>): Place | undefined {
  const parts = path.split('/').slice(1).map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  let value: unknown = file;
  let found: { row: SourceRow; field: string | undefined; index: string | undefined } | undefined;
  parts.forEach((part, i) => {
    if (typeof value !== 'object' || value === null) return;
    value = (value as Record<string, unknown>)[part];
    const row = typeof value === 'object' && value !== null ? origins.get(value) : undefined;
    if (row !== undefined) found = { row, field: parts[i + 1], index: parts[i + 2] };
  });
  if (found === undefined) return undefined;
  const { row, field, index } = found;
  if (field === undefined) return row.place;
  const named = field === 'emails' && index !== undefined && index !== '0' && row.columns.other_emails !== undefined ? 'other_emails' : row.columns[field] !== undefined ? field : templateField[field] ?? field;
  return placeOf(row, row.columns[named] === undefined && named === 'id' ? 'account_id' : named);
}

/** The validator's issues, told with the places in the source files; the second place goes into the message. */
export function placeIssues(issues: readonly Issue[], file: OrgChartFile, origins: WeakMap<object, SourceRow>): readonly ImportIssue[] {
  return issues.map((issue) => {
    const place = origin(issue.path, file, origins);
    const also = issue.alsoAt === undefined ? undefined : origin(issue.alsoAt, file, origins);
    return { ...issue, ...(place === undefined ? {} : { place }), ...(also === undefined ? {} : { message: `${issue.message} (${formatPlace(also)})` }) };
  });
}

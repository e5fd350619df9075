import { accountSchema, engagementSchema, orgChartSchema, personSchema } from './schema';
import type { OrgChartFile } from './schema';

/** Fields in the order of the format; those it does not know follow in their own order. */
function ordered(row: object, fields: readonly string[]): Record<string, unknown> {
  const given = row as Record<string, unknown>;
  const out: Record<string, unknown> = {};
  fields.concat(Object.keys(given).filter((field) => fields.indexOf(field) === -1)).forEach((field) => {
    if (given[field] !== undefined) out[field] = given[field];
  });
  return out;
}

const fileFields = Object.keys(orgChartSchema.entries);
const accountFields = Object.keys(accountSchema.entries);
const personFields = Object.keys(personSchema.entries);
const engagementFields = Object.keys(engagementSchema.entries);

/**
 * The canonical text of a chart file: fields in the order of the format, two blanks of indent, a line
 * break at the end. What was printed once is printed again as the same bytes; nothing is dropped.
 */
export function printOrgChart(file: OrgChartFile): string {
  const accounts = file.accounts.map((account) => ordered({
    ...account,
    people: account.people.map((person) => ordered(person, personFields)),
    ...(account.engagements === undefined || account.engagements === null ? {} : { engagements: account.engagements.map((engagement) => ordered(engagement, engagementFields)) }),
  }, accountFields));
  return `${JSON.stringify(ordered({ ...file, accounts }, fileFields), null, 2)}\n`;
}

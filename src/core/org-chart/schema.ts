import * as v from 'valibot';
import { momentPattern, parseMoment } from './moment';
import { levels } from './org-chart';

/** Functions that the add-in has words for; a chart may use others of its own. Source: the org-chart format, version 1. */
export const knownFunctions = [
  'executive', 'finance', 'it', 'security', 'procurement', 'legal', 'operations', 'engineering', 'product', 'marketing', 'sales', 'hr', 'support', 'clinical', 'academic', 'library', 'compliance', 'board',
] as const;

/** Roles of involved people that the add-in has words for. */
export const knownRoles = ['economic-buyer', 'champion', 'technical-evaluator', 'user', 'legal', 'procurement', 'other'] as const;

const filled = (description: string) => v.pipe(v.string(), v.regex(/\S/, 'text that is not empty'), v.description(description));
const text = (description: string) => v.nullish(v.pipe(v.string(), v.description(description)));
const flag = (description: string) => v.nullish(v.pipe(v.boolean(), v.description(description)));
const isMoment = (given: string): boolean => parseMoment(given) !== undefined;
const momentMessage = 'a date such as 2026-11-24, or a time such as 2026-11-24T06:00:00Z';
const moment = (description: string) => v.pipe(v.string(), v.regex(momentPattern, momentMessage), v.check(isMoment, momentMessage), v.description(description));
const maybeMoment = (description: string) => v.nullish(moment(description));
const texts = (description: string) => v.nullish(v.pipe(v.array(v.string()), v.description(description)));
const filledTexts = (description: string) => v.pipe(v.array(v.string()), v.minLength(1, 'a list with at least one entry'), v.description(description));
const oneOf = <const T extends readonly string[]>(values: T, description: string) => v.nullish(v.pipe(v.picklist(values), v.description(description)));

export const personSchema = v.looseObject({
  id: filled('Unique in the account.'),
  kind: oneOf(['person', 'group', 'mailbox'], 'A person unless said otherwise.'),
  name: text('May be left out for privacy.'),
  emails: texts('The first is primary. At least one, unless somebody reports to this person.'),
  title: text('As in the source.'),
  department: text('As in the source.'),
  level: oneOf(levels, 'Read from the title when absent.'),
  function: text(`A kebab-case word, read from title and department when absent. Known: ${knownFunctions.join(', ')}.`),
  managerId: text('Id of the manager in this account, or otherAccountId/id in a parent or subsidiary.'),
  dottedIds: texts('Ids of dotted-line managers.'),
  assistantTo: texts('Ids of the people whose assistant this is.'),
  members: texts('Of a group or mailbox: ids of those who read it.'),
  reaches: oneOf(levels, 'Of a group with unknown members: the highest level that reads it.'),
  external: flag('True for a person whose address is not at a domain of the account.'),
  status: oneOf(['active', 'left'], 'Active unless said otherwise.'),
  until: maybeMoment('Last day at the account.'),
});

const involvedSchema = v.looseObject({
  personId: filled('A stakeholder known to be part of the deal.'),
  role: text(`Known: ${knownRoles.join(', ')}.`),
});

const allowedSchema = v.looseObject({
  personId: filled('Somebody who invited us to write.'),
  reason: text('Why, in a few words.'),
  since: maybeMoment('First day.'),
  until: maybeMoment('Last day.'),
  by: text('Who of ours entered it.'),
});

const soleChannelSchema = v.looseObject({
  addresses: filledTexts('The only addresses that may be written to.'),
  until: maybeMoment('Last day of the restriction.'),
});

export const engagementSchema = v.looseObject({
  id: filled('Unique in the account.'),
  name: filled('As a rep would call the deal.'),
  crmId: text('Id in the CRM.'),
  workingContactIds: filledTexts('Whom we work with: persons, or a mailbox. A person of another account is otherAccountId/id.'),
  deciderIds: texts('Who must be visible when the decision is contested; all working contacts when absent.'),
  involved: v.nullish(v.array(involvedSchema)),
  kind: oneOf(['new', 'renewal', 'support', 'project'], 'New business unless said otherwise.'),
  endsAt: maybeMoment('Contractual end.'),
  soleChannel: v.nullish(soleChannelSchema),
  function: text('The function it belongs to.'),
  topics: texts('Words and phrases by which a mail about it is recognised.'),
  reps: texts('Addresses of our reps; empty means everybody.'),
  state: oneOf(['open', 'won', 'lost', 'stalled'], 'Open unless said otherwise.'),
  lastHeardAt: maybeMoment('When a working contact was last heard from.'),
  allowed: v.nullish(v.array(allowedSchema)),
});

const pairSchema = v.looseObject({ ours: filled('Address of our executive.'), theirs: filled('Id of theirs.') });

export const accountSchema = v.looseObject({
  id: filled('Unique in the file.'),
  name: filled('As a rep would call the customer.'),
  domains: filledTexts('Mail domains; subdomains match too.'),
  parentAccountId: text('The account of which this is a subsidiary.'),
  relation: oneOf(['customer', 'partner'], 'A customer unless said otherwise.'),
  executivePairs: v.nullish(v.array(pairSchema)),
  people: v.array(personSchema),
  engagements: v.nullish(v.array(engagementSchema)),
});

const sourceSchema = v.looseObject({
  system: text('Where the chart was exported from.'),
  file: text('Name of the exported file.'),
  rows: v.nullish(v.number()),
});

/** Format `endrun-orgchart`, version 1: the one source of the row types, the validator and the published JSON Schema. */
export const orgChartSchema = v.looseObject({
  $schema: text('Address of the JSON Schema, for completion in editors.'),
  format: v.literal('endrun-orgchart'),
  version: v.literal(1),
  generatedAt: moment('When the chart was made.'),
  validUntil: maybeMoment('After this the add-in says how old the chart is.'),
  source: v.nullish(sourceSchema),
  ownDomains: filledTexts('Our own mail domains: their people are internal.'),
  accounts: v.array(accountSchema),
});

/** The file as it stands: flat rows, one per address-bearing thing. */
export type OrgChartFile = v.InferOutput<typeof orgChartSchema>;
export type AccountRow = v.InferOutput<typeof accountSchema>;
export type PersonRow = v.InferOutput<typeof personSchema>;
export type EngagementRow = v.InferOutput<typeof engagementSchema>;

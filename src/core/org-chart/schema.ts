import * as v from 'valibot';
import { levels } from './org-chart';

const text = v.string();
const filled = v.pipe(v.string(), v.trim(), v.minLength(1));
const moment = v.pipe(v.string(), v.check((given) => !Number.isNaN(Date.parse(given)), 'a date such as 2026-11-24 or 2026-11-24T06:00:00Z'));
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.nullable(v.array(item)));
const maybe = <T extends v.GenericSchema>(item: T) => v.optional(v.nullable(item));

const assistantOrGroup = { assistantTo: list(text), members: list(text), reaches: maybe(v.picklist(levels)) };

export const personSchema = v.looseObject({
  id: filled,
  kind: maybe(v.picklist(['person', 'group', 'mailbox'])),
  name: maybe(text),
  emails: list(text),
  title: maybe(text),
  department: maybe(text),
  level: maybe(v.picklist(levels)),
  function: maybe(text),
  managerId: maybe(text),
  dottedIds: list(text),
  ...assistantOrGroup,
  external: maybe(v.boolean()),
  status: maybe(v.picklist(['active', 'left'])),
  until: maybe(moment),
});

export const engagementSchema = v.looseObject({
  id: filled,
  name: filled,
  crmId: maybe(text),
  workingContactIds: v.pipe(v.array(text), v.minLength(1)),
  deciderIds: list(text),
  involved: list(v.looseObject({ personId: filled, role: maybe(text) })),
  kind: maybe(v.picklist(['new', 'renewal', 'support', 'project'])),
  endsAt: maybe(moment),
  soleChannel: maybe(v.looseObject({ addresses: v.pipe(v.array(text), v.minLength(1)), until: maybe(moment) })),
  function: maybe(text),
  topics: list(text),
  reps: list(text),
  state: maybe(v.picklist(['open', 'won', 'lost', 'stalled'])),
  lastHeardAt: maybe(moment),
  allowed: list(v.looseObject({ personId: filled, reason: maybe(text), since: maybe(moment), until: maybe(moment), by: maybe(text) })),
});

export const accountSchema = v.looseObject({
  id: filled,
  name: filled,
  domains: v.pipe(v.array(filled), v.minLength(1)),
  parentAccountId: maybe(text),
  relation: maybe(v.picklist(['customer', 'partner'])),
  executivePairs: list(v.looseObject({ ours: filled, theirs: filled })),
  people: v.array(personSchema),
  engagements: list(engagementSchema),
});

/** Format `endrun-orgchart`, version 1. Source of the types, the validator and the published JSON Schema. */
export const orgChartSchema = v.looseObject({
  $schema: maybe(text),
  format: v.literal('endrun-orgchart'),
  version: v.literal(1),
  generatedAt: moment,
  validUntil: maybe(moment),
  source: maybe(v.looseObject({ system: maybe(text), file: maybe(text), rows: maybe(v.number()) })),
  ownDomains: v.pipe(v.array(filled), v.minLength(1)),
  accounts: v.array(accountSchema),
});

/** The file as it stands: flat rows, one per address-bearing thing. */
export type OrgChartFile = v.InferOutput<typeof orgChartSchema>;
export type AccountRow = v.InferOutput<typeof accountSchema>;
export type PersonRow = v.InferOutput<typeof personSchema>;
export type EngagementRow = v.InferOutput<typeof engagementSchema>;

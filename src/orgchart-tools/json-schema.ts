import { toJsonSchema } from '@valibot/to-json-schema';
import { orgChartSchema } from '../core';

/** Where the schema is published: a chart that names it in `$schema` gets completion in editors. */
export const schemaFileName = 'endrun-orgchart.schema.json';

/** The JSON Schema of the org-chart format, from the same source as the validator and the types. */
export function orgChartJsonSchema(): object {
  // A check by code (is this a day of the calendar?) has no JSON Schema; its pattern stands beside it.
  const schema = toJsonSchema(orgChartSchema, { target: 'draft-07', ignoreActions: ['check'], errorMode: 'throw' });
  return { ...schema, $id: schemaFileName, title: 'Endrun org chart, version 1' };
}

/** The text of the published file. */
export function printJsonSchema(): string {
  return `${JSON.stringify(orgChartJsonSchema(), null, 2)}\n`;
}

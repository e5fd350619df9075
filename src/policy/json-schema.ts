import { toJsonSchema } from '@valibot/to-json-schema';
import { policySchema } from './schema';

/** Where the schema is published: a policy that names it in `$schema` gets completion in editors. */
export const policySchemaFileName = 'endrun-policy.schema.json';

/** The text of the published JSON Schema of the policy, from the same source as its check. */
export function printPolicySchema(): string {
  // A check by code (is this an address?) has no JSON Schema; the description says it.
  const schema = toJsonSchema(policySchema, { target: 'draft-07', ignoreActions: ['check'], errorMode: 'throw' });
  return `${JSON.stringify({ ...schema, $id: policySchemaFileName, title: 'Endrun policy, version 1' }, null, 2)}\n`;
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printJsonSchema, schemaFileName } from '../src/orgchart-tools/json-schema';
import { policySchemaFileName, printPolicySchema } from '../src/policy/json-schema';

// npm run schema: writes the published JSON Schemas after a change of a format.
writeFileSync(join(__dirname, '..', 'assets', schemaFileName), printJsonSchema());
writeFileSync(join(__dirname, '..', 'assets', policySchemaFileName), printPolicySchema());

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printJsonSchema, schemaFileName } from '../src/orgchart-tools/json-schema';

// npm run schema: writes the published JSON Schema after a change of the format.
writeFileSync(join(__dirname, '..', 'assets', schemaFileName), printJsonSchema());

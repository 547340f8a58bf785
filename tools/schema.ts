/**
 * Writes schema/casefile-1.schema.json from the contract in src/model: `npx tsx tools/schema.ts`.
 * JSON Schema draft 2020-12, generated, never edited by hand.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { caseFileSchema } from '../src/model/index.ts';

const PLACE = fileURLToPath(new URL('../schema/casefile-1.schema.json', import.meta.url));

/** The published schema as text, ending with a newline. */
export const caseFileJsonSchema = (): string => {
  const { $schema, ...rest } = z.toJSONSchema(caseFileSchema, { target: 'draft-2020-12' });
  const schema = {
    $schema,
    title: 'Aigak case file, version 1',
    description: 'A case file as exported for one audience. Dates are EDTF; offsets count Unicode code points.',
    ...rest,
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PLACE, caseFileJsonSchema());
  process.stderr.write(`written: ${PLACE}\n`);
}

/**
 * Writes the golden export of one case of test/corpus/ anew, and shows what changed, line by line:
 * `npx tsx tools/golden.ts NAME`. There is no way to rewrite all of them at once, and no test does it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { exportOfCorpusCase } from '../test/support/corpus.ts';

const corpus = join(import.meta.dirname, '../test/corpus');
const [name] = process.argv.slice(2);
if (name === undefined || !existsSync(join(corpus, name))) {
  process.stderr.write(`Which case? One of: ${readdirSync(corpus).join(', ')}\n`);
  process.exit(2);
}
const file = join(corpus, name, 'expected.json');
const before = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
const text = await exportOfCorpusCase(name);
const after = text.split('\n');
const [old, now] = [new Set(before), new Set(after)];
for (const line of before.filter((one) => !now.has(one))) process.stdout.write(`- ${line}\n`);
for (const line of after.filter((one) => !old.has(one))) process.stdout.write(`+ ${line}\n`);
writeFileSync(file, text);

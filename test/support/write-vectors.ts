import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vectorFiles } from './vectors.ts';

/** Writes test/vectors anew: `npx tsx test/support/write-vectors.ts`. Only after a change that others must follow. */
const folder = fileURLToPath(new URL('../vectors', import.meta.url));
for (const [path, bytes] of vectorFiles()) {
  const full = join(folder, path);
  rmSync(full, { force: true });
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, bytes);
}

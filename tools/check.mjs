/**
 * Everything a change must pass besides its tests: layout and lint, types, the import law, and drawings and schemas
 * that are current. Prints each step with its time; stops at the first that fails, with exit 1 and its own output.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packaged = (path) => join(root, 'node_modules', path);
const TSX = packaged('tsx/dist/cli.mjs');
const TSC = packaged('typescript/bin/tsc');

const steps = [
  ['layout and lint', [packaged('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']],
  ['types of what ships', [TSC, '-b']],
  ['types of tests, benches and tools', [TSC, '-p', 'tsconfig.test.json']],
  ['types of the page', [TSC, '-p', 'tsconfig.web.json']],
  ['import law', [TSX, 'tools/import-law.ts']],
  ['docs/rooms.md is current', [TSX, 'tools/map.ts', '--check']],
];

for (const [name, args] of steps) {
  const since = performance.now();
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const time = `${((performance.now() - since) / 1000).toFixed(1)} s`;
  if (run.status === 0) {
    process.stdout.write(`ok    ${name}  (${time})\n`);
    continue;
  }
  process.stdout.write(`FAIL  ${name}  (${time})\n${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}\n`);
  process.stdout.write(
    `What failed stands above; run it alone with: node ${args.map((arg) => arg.replace(`${root}/`, '')).join(' ')}\n`,
  );
  process.exit(1);
}

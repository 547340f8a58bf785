#!/usr/bin/env node
/** Starts the compiled command line. In a checkout that was never built, it makes itself ready first. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `aigak: this is Node ${process.versions.node}; Aigak needs 20.19 or newer.\n  what to do: install a newer Node from nodejs.org.\n`,
  );
  process.exit(1);
}

const built = new URL('../dist/entrances/cli/index.js', import.meta.url);
if (!existsSync(built)) {
  const ready = new URL('../tools/ready.mjs', import.meta.url);
  if (existsSync(ready)) {
    const { spawnSync } = await import('node:child_process');
    const { status } = spawnSync(process.execPath, [fileURLToPath(ready)], { stdio: ['ignore', 2, 'inherit'] });
    if (status !== 0) process.exit(1);
  }
  if (!existsSync(built)) {
    process.stderr.write('aigak: Aigak is not built.\n  what to do: run “npm run build” in its folder.\n');
    process.exit(1);
  }
}
// Most commands end within two seconds, of which V8 by default spends a sixth on optimising what then hardly runs again.
// What runs for long is optimised all the same, a little later. Newer lines of Node have no such flag, and would say so.
if (major === 20) setFlagsFromString('--interrupt-budget=400000');
const { main } = await import(built.href);
await main();

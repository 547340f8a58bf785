import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { scratchFolders } from '../support/cli.ts';
import { root } from '../support/tree.ts';

/**
 * What README.md tells a newcomer to run, in a fresh clone of what is committed, with no environment but a path.
 * Packages are copied from here; with SLOW=1 they are installed with an empty npm cache, and all tests run.
 */
const slow = process.env.SLOW !== undefined;
const inside = process.env.AIGAK_IN_FRESH_CLONE !== undefined;
const scratch = scratchFolders();
afterAll(() => scratch.clear());

const run = (cwd: string, command: string, ...args: readonly string[]) => {
  const { PATH, SSL_CERT_FILE, NODE_EXTRA_CA_CERTS, npm_config_registry, npm_config_cafile, https_proxy } = process.env;
  const network = { SSL_CERT_FILE, NODE_EXTRA_CA_CERTS, npm_config_registry, npm_config_cafile, https_proxy };
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(Object.entries(network).filter(([, value]) => value !== undefined)),
      PATH: `${dirname(process.execPath)}:${PATH}`,
      HOME: dirname(cwd),
      AIGAK_IN_FRESH_CLONE: '1',
    },
  });
  if (error) throw error;
  return { status, stdout, stderr };
};

describe.skipIf(inside || !existsSync(join(root, '.git')))('a fresh clone (skipped outside a git checkout)', () => {
  it('shows the sample case and passes its tests with the two commands of the README', {
    timeout: slow ? 1_200_000 : 180_000,
  }, () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme).toMatch(/^npm run demo\b/m);
    expect(readme).toMatch(/^npm test\b/m);

    const clone = join(scratch.make(), 'aigak көшірме');
    const cloned = run(root, 'git', 'clone', '--quiet', root, clone);
    expect(cloned.stderr + cloned.stdout).toBe('');
    if (!slow)
      cpSync(join(root, 'node_modules'), join(clone, 'node_modules'), { recursive: true, verbatimSymlinks: true });

    const demo = run(clone, 'npm', 'run', 'demo');
    expect(demo, demo.stderr).toMatchObject({ status: 0 });
    const [, transcript = ''] = /^From the chronology[^`]*```\n([^`]*)```/m.exec(readme) ?? [];
    expect(transcript.length).toBeGreaterThan(200);
    for (const event of transcript.split('\n\n'))
      expect(demo.stdout, 'what README.md shows').toContain(event.trimEnd());
    expect(demo.stdout + demo.stderr).toContain('dossier.html');
    expect(readFileSync(join(clone, 'dossier.html'), 'utf8')).toContain('Okhmelar');

    const again = run(clone, 'npm', 'run', 'demo');
    expect(again, again.stderr).toMatchObject({ status: 0 });
    expect(again.stderr).not.toContain('compiling');

    const tests = run(clone, 'npm', 'test', ...(slow ? [] : ['--', 'src/model', 'test/laws/house-size.test.ts']));
    expect(tests, tests.stdout).toMatchObject({ status: 0 });
    expect(tests.stdout).toMatch(/Tests .*\d+ passed/);
  });
});

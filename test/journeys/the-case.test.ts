import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { fiveReportsHere } from '../support/five-reports.ts';
import { firstMissing, shownCommands } from '../support/shown-commands.ts';
import { root, shared } from '../support/tree.ts';

const scratch = scratchFolders();
afterAll(() => scratch.clear());

/** docs/the-case.md promises what commands print on the five reports: each is run, in its order, on one case. */
describe.skipIf(!fiveReportsHere)('docs/the-case.md', () => {
  it('shows only what its commands print', { timeout: 180_000 }, () => {
    const shown = shownCommands(readFileSync(join(root, 'docs/the-case.md'), 'utf8'));
    expect(shown.length).toBeGreaterThan(10);
    const folder = scratch.make();
    const seeds = join(shared, 'seeds');
    mkdirSync(join(folder, 'first-four'));
    for (const name of readdirSync(seeds).sort().slice(0, 4))
      copyFileSync(join(seeds, name), join(folder, 'first-four', name));
    mkdirSync(join(folder, 'fifth'));
    for (const name of readdirSync(seeds).sort().slice(4)) copyFileSync(join(seeds, name), join(folder, 'fifth', name));
    for (const command of shown) {
      const run = aigak(command.args, { cwd: folder });
      expect(run.status, `line ${command.at}: ${said(run)}`).toBe(0);
      expect(firstMissing(command, run.stdout), `line ${command.at}: ${command.args.join(' ')}`).toBeUndefined();
    }
  });

  it('a line that is not printed, or not in that order, is found missing', () => {
    const [command] = shownCommands('```\n$ npx aigak show x "a b"\none\n…\nthree\n```\n');
    expect(command?.args).toEqual(['show', 'x', 'a b']);
    expect(command && firstMissing(command, 'one\ntwo\nthree\n')).toBeUndefined();
    expect(command && firstMissing(command, 'three\none\n')).toBe('three');
  });
});

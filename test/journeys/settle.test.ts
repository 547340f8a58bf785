import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';

const scratch = scratchFolders();
afterAll(() => scratch.clear());

it('[C77] a disagreement is settled from the command line, its sides stay, and taking it back opens it again', () => {
  const folder = scratch.make();
  mkdirSync(join(folder, 'reports'));
  writeFileSync(
    join(folder, 'reports', 'verdict.txt'),
    'Officer found guilty | The Belvar Herald\n\n4 May 2021\n\nOn 3 May 2021 the district court of Belvar found the police officer Samir Dorvan guilty of torture. Dorvan did not admit guilt.\n',
  );
  const run = (...args: readonly string[]) => {
    const done = aigak(args, { cwd: folder });
    expect(done, said(done)).toMatchObject({ status: 0 });
    return done.stdout;
  };
  run('build', 'reports', '--case', 'case');
  const open = run('show', 'case', 'disputes');
  const id = /dsp-[0-9a-f]+/.exec(open)?.[0] ?? '';
  const settled = run(
    'settle',
    'case',
    id,
    'not final: the appeal is heard in June',
    '--because',
    'the court’s register',
  );
  const shown = run('show', 'case', 'disputes');
  expect(shown).toContain('settled by A Tester: not final: the appeal is heard in June');
  for (const side of ['Found guilty', 'Guilt denied']) expect(shown).toContain(side);
  run('withdraw', 'case', /as ([0-9a-f]{12})/.exec(settled)?.[1] ?? '', '--because', 'a slip');
  expect(run('show', 'case', 'disputes')).toBe(open);
});

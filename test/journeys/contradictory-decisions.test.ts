import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';

const scratch = scratchFolders();
afterAll(() => scratch.clear());

it('[T150] decisions that contradict each other are asked about at once, and one withdrawn lets the others hold', () => {
  const folder = scratch.make();
  mkdirSync(join(folder, 'reports'));
  writeFileSync(
    join(folder, 'reports', 'verdict.txt'),
    'Three officers questioned | The Belvar Herald\n\n4 May 2021\n\nThe police questioned Samir Dorvan, Ilmo Kantor and Rasko Vell in Belvar on 3 May 2021. Dorvan was arrested. Kantor was released. Vell was beaten by guards.\n',
  );
  const tell = (...args: readonly string[]) => {
    const done = aigak(args, { cwd: folder });
    expect(done, said(done)).toMatchObject({ status: 0 });
    return done;
  };
  const because = ['--because', 'a colleague said so'];
  tell('build', 'reports', '--case', 'case');
  const before = tell('show', 'case', 'people').stdout;
  tell('join', 'case', 'Samir Dorvan', 'Ilmo Kantor', ...because);
  expect(tell('join', 'case', 'Ilmo Kantor', 'Rasko Vell', ...because).stderr).toBe('');
  const parted = tell('part', 'case', 'Samir Dorvan', 'Rasko Vell', ...because);
  expect(parted.stderr).toMatch(
    /Which of these decisions is wrong\?.*\n {2}what to do: withdraw the one that is wrong/,
  );
  expect(tell('show', 'case', 'people').stdout).toBe(before);
  for (const view of ['review', 'decisions', 'questions'])
    expect(tell('show', 'case', view).stdout).toMatch(/Samir Dorvan \/ Rasko Vell/);
  expect(tell('build', 'reports', '--case', 'case').stderr).toContain('Which of these decisions is wrong?');
  const entry = /as ([0-9a-f]{12})/.exec(parted.stdout)?.[1] ?? '';
  tell('withdraw', 'case', entry, ...because);
  const after = tell('show', 'case', 'people').stdout;
  expect(after).not.toBe(before);
  expect(after.match(/^person-/gm)).toHaveLength(1);
  expect(tell('show', 'case', 'review').stdout).not.toContain('contradict');
});

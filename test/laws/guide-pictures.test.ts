import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HEAVIEST, PICTURES } from '../../tools/pictures/list.ts';
import { filesBelow, root } from '../support/tree.ts';

const folder = join(root, 'docs/guide/pictures');
const names = PICTURES.map(({ name }) => `${name}.png`).sort();

it('[W65] every picture of the guide and of README is made by the script, is there, and is light', () => {
  expect(readdirSync(folder).sort()).toEqual(names);
  for (const name of names) {
    expect(statSync(join(folder, name)).size, name).toBeLessThanOrEqual(HEAVIEST);
    expect(readFileSync(join(folder, name)).subarray(1, 4).toString('latin1'), name).toBe('PNG');
  }
  const texts = ['README.md', ...filesBelow('docs/guide').filter((path) => path.endsWith('.md'))];
  const shown = texts.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, to]) =>
      to?.split('/').at(-1),
    ),
  );
  expect([...new Set(shown)].sort()).toEqual(names);
});

import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../..');
/** An import or export of values from a file of ours, at the start of a line; one that is awaited is loaded later. */
const LOADS = /^(?:import|export)\s(?!type\s)[^;]*?from '(\.[^']+)'/gm;

/** Every file that is loaded with a file, by path from src/. */
const loadedWith = (path: string, known = new Set<string>()): ReadonlySet<string> => {
  const name = relative(SRC, path).replaceAll('\\', '/');
  if (known.has(name)) return known;
  known.add(name);
  for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(LOADS)) loadedWith(join(dirname(path), to), known);
  return known;
};

const of = (command: string): readonly string[] => [...loadedWith(join(SRC, 'entrances/cli/commands', command))];

describe('what a command loads', () => {
  it('[E20] a build loads what reads and reconciles, and what tells only once there is something to tell', () => {
    const build = of('build.ts');
    expect(build).toEqual(expect.arrayContaining(['derive.ts', 'reading/index.ts', 'reconciling/index.ts']));
    expect(build.filter((file) => file.startsWith('telling/'))).toEqual([]);
    expect(of('show.ts').filter((file) => file.startsWith('telling/')).length).toBeGreaterThan(10);
  });

  it('[E20] what tells is loaded in one language; another is loaded when it is asked for', () => {
    const show = of('show.ts');
    expect(show).toContain('telling/phrases/languages.ts');
    expect(show.filter((file) => /phrases\/(?:ru|kk|ky)/.test(file))).toEqual([]);
  });
});

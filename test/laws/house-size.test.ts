import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from '../support/tree.ts';

/** Word lists are data that happens to be TypeScript; everything else should fit in a head. */
const isWordList = (path: string) => /\/languages\/|\/tables\//.test(path);
const LONGEST = 400;

describe('the size of files', () => {
  const sizes = filesBelow('src')
    .filter((path) => /[.]tsx?$/.test(path) && !isWordList(path))
    .map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }));

  it(`no file of src/ is longer than ${LONGEST} lines, word lists apart`, () => {
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it('half of them are shorter than 120 lines', () => {
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(120);
  });

  it('no folder is a drawer for what found no place, and names are kebab-case', () => {
    const named = filesBelow('src', 'test', 'tools', 'bench').filter((path) => /\.(tsx?|mjs)$/.test(path));
    expect(
      named.filter((path) => /(^|[/-])(utils?|helpers?|manager|services?|misc|common)([./-]|$)/.test(path)),
    ).toEqual([]);
    expect(named.filter((path) => !/^[a-z0-9/.-]+$/.test(path))).toEqual([]);
  });
});

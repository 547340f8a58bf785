import { describe, expect, it } from 'vitest';
import { pureRooms } from '../../.dependency-cruiser.mjs';
import { filesBelow, textOf } from '../support/tree.ts';

const TEXT = /\.(ts|mjs|js|json|md|txt|html|yml|yaml)$|(^|\/)(LICENSE|run)$/;
const tree = filesBelow('src', 'test', 'tools', 'bench', 'docs', 'examples', 'bin', 'schema', '.ci')
  .concat(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'package.json'])
  .filter((path) => TEXT.test(path) && path !== 'test/laws/house-words.test.ts' && !path.startsWith('test/corpus/'));

const findings = (paths: readonly string[], words: RegExp) =>
  paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, at) => (words.test(line) ? [`${path}:${at + 1} ${line.trim().slice(0, 80)}`] : [])),
  );

describe('the words of the house', () => {
  it('names no path of one machine', () => {
    expect(findings(tree, /(^|[^\w.])\/(home\/\w+|root|Users\/\w+)\//)).toEqual([]);
  });

  it('leaves no open ends, lonely tests or holes in the types', () => {
    const code = tree.filter((path) => /\.(ts|mjs)$/.test(path));
    expect(
      findings(code, /\b(TODO|FIXME|HACK)\b|@ts-ignore|@ts-nocheck|\bas any\b|\b(it|test|describe)\.only\(/),
    ).toEqual([]);
  });

  it('asks no clock, chance or locale in a pure room, and exports no default', () => {
    const pure = tree.filter(
      (path) =>
        path.endsWith('.ts') &&
        !/\.(test|acceptance)\.ts$/.test(path) &&
        pureRooms.some((room) => path === `src/${room}` || path.startsWith(`src/${room}/`)),
    );
    expect(pure.length).toBeGreaterThan(10);
    const code =
      /^(?!\s*(\/?\*|\/\/)).*(\bDate\.now\b|\bnew Date\(\)|\bMath\.(random|exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|tanh|cbrt)\b|\blocaleCompare\b|\btoLocale\w+\(|\bIntl\.|^export default\b)/;
    expect(findings(pure, code)).toEqual([]);
  });
});

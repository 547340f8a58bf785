import { describe, expect, it } from 'vitest';
import type { Dispute } from '../../model/index.ts';
import { opposed } from './opposed.ts';

const side = (says: string) => ({ says, voices: [], statements: [] });
const dispute = (kind: NonNullable<Dispute['kind']>, ...says: string[]): Dispute => ({
  id: 'dsp-1',
  about: 'ev-1',
  kind,
  sides: says.map(side),
  state: 'open',
  reason: { code: 'readings-exclude-each-other', args: { field: 'polarity', event: 'ev-1' } },
});
/** Every pair of sides that stand against each other, as "one/other". */
const pairs = (one: Dispute) =>
  one.sides.flatMap((a, at) =>
    one.sides.slice(at + 1).flatMap((b) => (opposed(one, a, b) ? [`${a.says}/${b.says}`] : [])),
  );

describe('what stands against what', () => {
  it('[T72] who withdraws a confession and who contradicts it stand against it, not against each other', () => {
    expect(pairs(dispute('confession', 'confessed', 'accused', 'withdrawn', 'contradicted'))).toEqual([
      'confessed/withdrawn',
      'confessed/contradicted',
      'accused/withdrawn',
      'accused/contradicted',
    ]);
  });

  it('[T72] of anything else every side excludes the others, and none excludes itself', () => {
    expect(pairs(dispute('figure', '4', '17', '23'))).toEqual(['4/17', '4/23', '17/23']);
    const one = dispute('figure', '4', '17');
    expect(one.sides.some((a) => opposed(one, a, a))).toBe(false);
  });
});

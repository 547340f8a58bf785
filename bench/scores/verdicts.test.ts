import { describe, expect, it } from 'vitest';
import { verdictScores } from './verdicts.ts';

const KINDS = ['same', 'other', 'none'] as const;
type Kind = (typeof KINDS)[number];
const cases = (...pairs: readonly (readonly [Kind, Kind, number?])[]) =>
  pairs.map(([gold, said, weight]) => ({ gold, said, ...(weight === undefined ? {} : { weight }) }));

describe('scores of verdicts', () => {
  it('gold against gold is 1.0 in every figure', () => {
    const { by, macroF1, accuracy } = verdictScores(
      cases(['same', 'same'], ['other', 'other'], ['none', 'none']),
      KINDS,
    );
    for (const { precision, recall, f1 } of by.values()) expect([precision, recall, f1]).toEqual([1, 1, 1]);
    expect([macroF1, accuracy]).toEqual([1, 1]);
  });

  it('figures worked out by hand: three of "same", two met, one said of "other"', () => {
    const { by, macroF1, accuracy } = verdictScores(
      cases(['same', 'same'], ['same', 'same'], ['same', 'none'], ['other', 'same'], ['none', 'none']),
      KINDS,
    );
    // same: 2 of 3 said, 2 of 3 gold. other: nothing said. none: 1 of 2 said, 1 of 1 gold.
    expect(by.get('same')?.f1).toBeCloseTo(2 / 3);
    expect(by.get('other')).toMatchObject({ precision: 0, recall: 0, f1: 0, cases: 1 });
    expect(by.get('none')?.f1).toBeCloseTo(2 / 3);
    expect(macroF1).toBeCloseTo(4 / 9);
    expect(accuracy).toBeCloseTo(3 / 5);
  });

  it('a case counts by its weight', () => {
    const { by, accuracy } = verdictScores(cases(['same', 'same', 3], ['same', 'none', 1]), KINDS);
    expect(by.get('same')?.recall).toBeCloseTo(0.75);
    expect(accuracy).toBeCloseTo(0.75);
  });

  it('nothing to judge earns nothing', () => {
    expect(verdictScores([], KINDS)).toMatchObject({ macroF1: 0, accuracy: 0 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bCubed } from './b-cubed.ts';

/** Clusters as lists of mentions, as a map from mention to cluster. */
const partition = (...clusters: readonly (readonly number[])[]): ReadonlyMap<string, string> =>
  new Map(clusters.flatMap((cluster, at) => cluster.map((mention): [string, string] => [String(mention), String(at)])));

/** The definition, mention by mention: a slower referee. */
const referee = (key: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): readonly [number, number] => {
  const together = (side: ReadonlyMap<string, string>, mention: string) =>
    new Set([...side.keys()].filter((other) => side.get(other) === side.get(mention)));
  const mean = (over: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) => {
    const shares = [...over.keys()].map((mention) => {
      if (!other.has(mention)) return 0;
      const [mine, theirs] = [together(over, mention), together(other, mention)];
      return [...mine].filter((one) => theirs.has(one)).length / mine.size;
    });
    return shares.length === 0 ? 0 : shares.reduce((a, b) => a + b, 0) / shares.length;
  };
  return [mean(found, key), mean(key, found)];
};

const KEY = partition([1, 2, 3, 4, 5], [6, 7], [8, 9, 10, 11, 12]);

describe('B³', () => {
  it('gives the figures of the paper that proposed it, for its two responses', () => {
    const first = bCubed(KEY, partition([1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11, 12]));
    expect(first.precision).toBeCloseTo(0.762, 3);
    expect(first.recall).toBe(1);
    const second = bCubed(KEY, partition([1, 2, 3, 4, 5, 8, 9, 10, 11, 12], [6, 7]));
    expect(second.precision).toBeCloseTo(0.583, 3);
    expect(second.recall).toBe(1);
  });

  it('is 1 for the key against itself, whatever its clusters are called', () => {
    expect(bCubed(KEY, new Map([...KEY].map(([mention, at]) => [mention, `c${at}`])))).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });

  it('counts every mention alone as fully precise, and all in one as fully recalled', () => {
    const alone = bCubed(KEY, new Map([...KEY.keys()].map((mention) => [mention, mention])));
    expect(alone.precision).toBe(1);
    expect(alone.recall).toBeCloseTo(3 / 12, 10);
    const together = bCubed(KEY, new Map([...KEY.keys()].map((mention) => [mention, 'all'])));
    expect(together.recall).toBe(1);
    expect(together.precision).toBeCloseTo((25 + 4 + 25) / 144, 10);
  });

  it('counts a mention that one side lacks as nothing on the other', () => {
    const { precision, recall } = bCubed(partition([1, 2], [3]), partition([1, 2, 4]));
    expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 0) / 3, 10);
    expect(recall).toBeCloseTo((1 + 1 + 0) / 3, 10);
  });

  it('agrees with its definition read mention by mention', () => {
    const digit = (most: number) => fc.nat(most).map(String);
    const side = fc.array(fc.tuple(digit(12), digit(4)), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [key, found] = [new Map(a), new Map(b)];
        const [precision, recall] = referee(key, found);
        const score = bCubed(key, found);
        expect(score.precision).toBeCloseTo(precision, 10);
        expect(score.recall).toBeCloseTo(recall, 10);
        const turned = bCubed(found, key);
        expect(turned.precision).toBeCloseTo(score.recall, 10);
        expect(turned.recall).toBeCloseTo(score.precision, 10);
      }),
    );
  });
});

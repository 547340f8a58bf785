import { describe, expect, it } from 'vitest';
import { QUERIES } from '../../bench/search/queries.ts';
import { searchedArchive } from '../../bench/search/searched-archive.ts';
import { search, searchIndex } from './index.ts';

/**
 * What a tenth of a second is enough for on a laptop, with room to spare: entries of lists, words of texts and passages that a query
 * looks at. Measured: a millisecond of the processor is enough for 12,000 and more (docs/decisions/0102).
 */
const ENOUGH = 1_000_000;

const costs = (size: number): readonly number[] => {
  const index = searchIndex(searchedArchive(size));
  return QUERIES.map(({ query }) => search(index, query).work).sort((a, b) => a - b);
};
const at = (sorted: readonly number[], share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;

describe('what a query costs', () => {
  it('[Q9] grows no faster than the case, and is little enough at ten thousand reports for 95 of 100 queries', () => {
    const [small, large] = [costs(250), costs(1000)];
    expect(QUERIES.length).toBeGreaterThan(100);
    // From each part of the order, the cheapest queries and the dearest: four times the case, about four times the work.
    for (const share of [0.5, 0.9, 0.95, 1])
      expect([share, at(large, share) / at(small, share) < 4.4]).toEqual([share, true]);
    expect(at(large, 0.95) * 10).toBeLessThan(ENOUGH);
    // A name is found without looking through the texts that do not have it.
    expect(at(large, 0.5) * 10).toBeLessThan(ENOUGH / 20);
  });
});

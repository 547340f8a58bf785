import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAssignment } from './assignment.ts';
import { bCubed } from './b-cubed.ts';
import { ceafE } from './ceaf.ts';
import { type Clusters, membersOf } from './clusters.ts';
import { conll } from './conll.ts';
import { muc } from './muc.ts';

const clusters = (...groups: readonly string[]): Clusters =>
  new Map(groups.flatMap((group, at) => [...group].map((mention): [string, string] => [mention, `c${at}`])));

/** The example that Bagga and Baldwin (1998) and Luo (2005) work out: twelve mentions of three. */
const GOLD = clusters('12345', '67', '89ABC');
const ONE_LINK_SMALL = clusters('12345', '6789ABC');
const ONE_LINK_LARGE = clusters('1234589ABC', '67');
const ALL_ONE = clusters('123456789ABC');
const ALONE = clusters(...'123456789ABC');

const random = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { minLength: 2, maxLength: 14 })
  .map((pairs) => ({
    gold: new Map(pairs.map(([chain], at) => [`m${at}`, `g${chain}`])),
    ours: new Map(pairs.map(([, own], at) => [`m${at}`, `o${own}`])),
  }));

const permutations = (items: readonly number[]): readonly (readonly number[])[] =>
  items.length === 0
    ? [[]]
    : items.flatMap((one) => permutations(items.filter((other) => other !== one)).map((rest) => [one, ...rest]));

describe('scores of coreference', () => {
  it('gold against gold is 1 in every measure', () => {
    const made = conll(GOLD, GOLD);
    for (const one of [made.muc, made.bCubed, made.ceafE]) expect(one).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(made.f1).toBe(1);
  });

  it.each([
    ['one wrong link between small clusters', ONE_LINK_SMALL, 0.947, 0.865, 0.733],
    ['one wrong link between large clusters', ONE_LINK_LARGE, 0.947, 0.737, 0.667],
    ['everything in one', ALL_ONE, 0.9, 0.545, 0.294],
    ['everything alone', ALONE, 0, 0.4, 0.178],
  ])('gives the figures that Luo (2005) prints for %s', (_, ours, m, b, c) => {
    expect(muc(GOLD, ours).f1).toBeCloseTo(m, 3);
    expect(bCubed(GOLD, ours).f1).toBeCloseTo(b, 3);
    expect(ceafE(GOLD, ours).f1).toBeCloseTo(c, 3);
  });

  it('gives the precisions that Bagga and Baldwin (1998) print for one wrong link', () => {
    expect(bCubed(GOLD, ONE_LINK_SMALL)).toMatchObject({ precision: expect.closeTo(0.76, 2), recall: 1 });
    expect(bCubed(GOLD, ONE_LINK_LARGE)).toMatchObject({ precision: expect.closeTo(0.58, 2), recall: 1 });
    expect(muc(GOLD, ONE_LINK_SMALL)).toMatchObject({ precision: 0.9, recall: 1 });
  });

  it('gives a mention that one side does not have no credit on the other', () => {
    // gold {a b}{c}, ours {a b x}: B³ recall (1+1+0)/3, precision (2/3+2/3+0)/3; MUC recall 1/1, precision 1/2
    const [gold, ours] = [clusters('ab', 'c'), clusters('abx')];
    expect(bCubed(gold, ours)).toMatchObject({ precision: expect.closeTo(4 / 9), recall: expect.closeTo(2 / 3) });
    expect(muc(gold, ours)).toMatchObject({ precision: 0.5, recall: 1 });
    // φ4({a b}, {a b x}) = 4/5, of one cluster of ours and two of gold
    expect(ceafE(gold, ours)).toMatchObject({ precision: expect.closeTo(0.8), recall: expect.closeTo(0.4) });
  });

  it('swapping gold and ours swaps precision and recall', () => {
    fc.assert(
      fc.property(random, ({ gold, ours }) => {
        for (const score of [muc, bCubed, ceafE]) {
          const [there, back] = [score(gold, ours), score(ours, gold)];
          expect(there.precision).toBeCloseTo(back.recall);
          expect(there.recall).toBeCloseTo(back.precision);
        }
      }),
    );
  });

  it('B³ is what a count of every pair of mentions gives', () => {
    fc.assert(
      fc.property(random, ({ gold, ours }) => {
        const names = [...gold.keys()];
        const both = (one: string, other: string) =>
          gold.get(one) === gold.get(other) && ours.get(one) === ours.get(other);
        const share = (of: Clusters) =>
          names
            .map((one) => {
              const mine = names.filter((other) => of.get(other) === of.get(one));
              return mine.filter((other) => both(one, other)).length / mine.length;
            })
            .reduce((sum, each) => sum + each, 0) / names.length;
        expect(bCubed(gold, ours).precision).toBeCloseTo(share(ours));
        expect(bCubed(gold, ours).recall).toBeCloseTo(share(gold));
      }),
    );
  });

  it('CEAF assigns clusters as well as trying every assignment does', () => {
    fc.assert(
      fc.property(random, ({ gold, ours }) => {
        const [golds, owns] = [[...membersOf(gold).values()], [...membersOf(ours).values()]];
        const side = Math.max(golds.length, owns.length);
        const earns = (g: readonly string[] = [], o: readonly string[] = []) =>
          g.length + o.length === 0 ? 0 : (2 * g.filter((one) => o.includes(one)).length) / (g.length + o.length);
        const best = Math.max(
          ...permutations(Array.from({ length: side }, (_, at) => at)).map((order) =>
            order.reduce((sum, column, row) => sum + earns(golds[row], owns[column]), 0),
          ),
        );
        expect(ceafE(gold, ours).recall).toBeCloseTo(best / golds.length);
        expect(ceafE(gold, ours).precision).toBeCloseTo(best / owns.length);
      }),
    );
  });

  it('assigns rows to columns for the most in all, lying or upright', () => {
    const earns = [
      [7, 5, 1],
      [6, 1, 0],
    ];
    expect(bestAssignment(earns)).toBe(11);
    expect(bestAssignment([0, 1, 2].map((column) => earns.map((row) => row[column] ?? 0)))).toBe(11);
    expect(bestAssignment([])).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Order, ordersBehind, type Propagated, propagate, type Span } from './propagate.ts';

const order = (before: string, after: string, least = 0, most?: number): Order => ({
  before,
  after,
  least,
  ...(most === undefined ? {} : { most }),
  key: 'told',
});
const told = ({ min, max }: Propagated, id: string) => [min.get(id)?.day, max.get(id)?.day];

const IDS = [...'abcde'];
const spans = fc
  .array(fc.record({ id: fc.constantFrom(...IDS), min: fc.nat(20), more: fc.nat(20), open: fc.nat(3) }), {
    maxLength: 5,
  })
  .map((all): Span[] =>
    all
      .filter((one, at) => all.findIndex((other) => other.id === one.id) === at)
      .map(({ id, min, more, open }) => ({
        id,
        ...(open === 1 ? {} : { min }),
        ...(open === 2 ? {} : { max: min + more }),
      })),
  );
const orders = fc.array(
  fc
    .record({
      before: fc.constantFrom(...IDS),
      after: fc.constantFrom(...IDS),
      least: fc.integer({ min: 0, max: 5 }),
      more: fc.option(fc.nat(4), { nil: undefined }),
    })
    .map(({ before, after, least, more }) =>
      order(before, after, least, more === undefined ? undefined : least + more),
    ),
  { maxLength: 7 },
);

describe('carrying dates over', () => {
  it('[C247] what came after something is not before its first day, what came before not after its last, along a whole chain', () => {
    const found = propagate(
      [
        { id: 'arrest', min: 100, max: 100 },
        { id: 'report', max: 400 },
      ],
      [order('arrest', 'trial', 1), order('trial', 'verdict'), order('verdict', 'report')],
    );
    expect(told(found, 'trial')).toEqual([101, 400]);
    expect(told(found, 'verdict')).toEqual([101, 400]);
    expect(ordersBehind('verdict', found.min).map((one) => one.after)).toEqual(['verdict', 'trial']);
    expect(found.contradictions).toEqual([]);
  });

  it('[C247] a stated distance carries over both ways', () => {
    const found = propagate([{ id: 'release', min: 50, max: 52 }], [order('blow', 'release', 2, 2)]);
    expect(told(found, 'blow')).toEqual([48, 50]);
  });

  it('[C248] orders that cannot all hold are named, and none of them is used', () => {
    const round = [order('a', 'b', 1), order('b', 'c'), order('c', 'a')];
    const found = propagate([{ id: 'a', min: 5, max: 9 }], [...round, order('a', 'd', 1)]);
    expect(found.contradictions.map((one) => one.orders)).toHaveLength(1);
    expect(new Set(found.contradictions[0]?.orders)).toEqual(new Set(round));
    expect([told(found, 'b'), told(found, 'c')]).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(told(found, 'd')).toEqual([6, undefined]);
    const late = propagate(
      [
        { id: 'deed', min: 30 },
        { id: 'report', min: 10, max: 10 },
      ],
      [order('deed', 'report')],
    );
    expect(late.contradictions).toEqual([{ at: 'deed', orders: [order('deed', 'report')] }]);
    expect(told(late, 'deed')).toEqual([30, undefined]);
  });

  it('[C247] neither the order of moments nor that of what is told of them matters', () => {
    fc.assert(
      fc.property(spans, orders, fc.integer(), (all, some, seed) => {
        const turned = <T>(list: readonly T[]): T[] => {
          const at = list.length === 0 ? 0 : Math.abs(seed) % list.length;
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        expect(propagate(turned(all), turned(some))).toEqual(propagate(all, some));
      }),
    );
  });

  it('[C247] bounds only ever tighten, hold in every arrangement of days that fits, and rest on orders told', () => {
    fc.assert(
      fc.property(spans, orders, (all, some) => {
        const found = propagate(all, some);
        const gone = new Set(found.contradictions.flatMap((one) => one.orders.map((each) => JSON.stringify(each))));
        const used = some.filter((one) => !gone.has(JSON.stringify(one)));
        for (const { id, min, max } of all) {
          const [from, to] = told(found, id);
          if (min !== undefined) expect(from ?? Number.NEGATIVE_INFINITY).toBeGreaterThanOrEqual(min);
          if (max !== undefined) expect(to ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(max);
        }
        // A fixpoint: no order left could tighten anything further.
        for (const { before, after, least, most = Number.POSITIVE_INFINITY } of used.filter(
          (one) => one.before !== one.after,
        )) {
          const at = (side: 'min' | 'max', id: string, open: number) => found[side].get(id)?.day ?? open;
          const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
          expect(at('min', after, low)).toBeGreaterThanOrEqual(at('min', before, low) + least);
          expect(at('max', before, high)).toBeLessThanOrEqual(at('max', after, high) - least);
          expect(at('min', before, low)).toBeGreaterThanOrEqual(at('min', after, low) - most);
          expect(at('max', after, high)).toBeLessThanOrEqual(at('max', before, high) + most);
        }
        for (const [id, { by, day }] of found.min) {
          if (by === undefined) expect(all.find((one) => one.id === id)?.min).toBe(day);
          else expect(used.map((one) => JSON.stringify(one))).toContain(JSON.stringify(by));
        }
      }),
    );
  });

  it('[C248] what is told more, unless it contradicts, only tightens', () => {
    fc.assert(
      fc.property(spans, orders, orders, (all, some, more) => {
        const [before, after] = [propagate(all, some), propagate(all, [...some, ...more])];
        fc.pre(after.contradictions.length === 0);
        for (const id of IDS) {
          const [from, to] = told(before, id);
          const [now, then] = told(after, id);
          if (from !== undefined) expect(now).toBeGreaterThanOrEqual(from);
          if (to !== undefined) expect(then).toBeLessThanOrEqual(to);
        }
      }),
    );
  });
});

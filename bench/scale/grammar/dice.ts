/** Chance that is the same on every machine: numbers drawn one after the other from a seed. */
export type Dice = {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** True in so many of a hundred throws. */
  chance(percent: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
};

/** Mulberry32 (T. Ettinger, public domain): 32-bit integers from a seed; `limit` may be at most 2^32. */
export const dice = (seed: number): Dice => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => Math.floor((next() / 0x1_0000_0000) * limit);
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('nothing to pick from');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
};

/** A seed for one part of something seeded: parts that bear other numbers draw other numbers. */
export const seedOf = (seed: number, part: number): number => Math.imul(seed ^ 0x9e3779b9, 2 * part + 1) >>> 0;

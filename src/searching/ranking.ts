import { byCodeUnit } from '../model/index.ts';
import { HIT_KINDS, type HitKind } from './unit.ts';

/** Something that was found, before it is known whether it stands among the first. `order`: lower stands first. */
export type Found = { readonly order: number; readonly kind: HitKind; readonly id: string };

/** Names stand before titles, titles before what is said, what is said before mere words. */
export const TIERS = { name: 0, title: 1, said: 2, words: 3 } as const;

/** Words in one breath, in one sentence, in one passage, or scattered. */
const stretchOf = (spread: number, words: number): number => {
  const between = spread - words;
  return between <= 6 ? 0 : between <= 24 ? 1 : between <= 80 ? 2 : 3;
};

type Standing = {
  readonly tier: number;
  readonly spread: number;
  readonly words: number;
  readonly grade: number;
  readonly kind: HitKind;
  readonly weight: number;
  readonly day: number;
};

const place = (order: number, size: number, value: number): number =>
  order * size + Math.max(0, Math.min(size - 1, value));

/**
 * One number by which hits are put in order: by tier, by how near the words stand, by how they match, by how far apart exactly, by
 * kind, by how often it is spoken of, the newest first. Fits in the 53 bits of a number.
 */
export const orderOf = ({ tier, spread, words, grade, kind, weight, day }: Standing): number => {
  let order = tier;
  order = place(order, 4, stretchOf(spread, words));
  order = place(order, 4, grade);
  order = place(order, 256, spread);
  order = place(order, 8, HIT_KINDS.indexOf(kind));
  order = place(order, 4096, 4095 - weight);
  return place(order, 1 << 21, (1 << 21) - 1 - day);
};

const before = (a: Found, b: Found): number =>
  a.order - b.order || byCodeUnit(a.id, b.id) || byCodeUnit(a.kind, b.kind);

/** The first `limit` of what is offered, in order, without putting all of it in order. */
export const firstOf = <T extends Found>(limit: number) => {
  const kept: T[] = [];
  /** Whether something of that order can be among the first. */
  const wants = (order: number): boolean =>
    limit > 0 && (kept.length < limit || order <= (kept.at(-1)?.order ?? order));
  /** Keeps a hit if it is among the first so far. */
  const offer = (one: T): void => {
    if (!wants(one.order)) return;
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(kept[middle] as T, one) < 0) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, one);
    if (kept.length > limit) kept.pop();
  };
  return { wants, offer, kept: (): readonly T[] => kept };
};

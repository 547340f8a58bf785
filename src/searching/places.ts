import type { Sought } from './sought.ts';

/** Where words of the query were found in a unit: number of its word, how many words from there, which bits, how near. */
export type Place = { readonly at: number; readonly length: number; readonly bits: number; readonly grade: number };

/** Where the words of a phrase stand in a row; each place counts as one, with the bit of the whole. */
const phrasePlaces = (words: Uint32Array, at: number, sought: Sought): Place[] =>
  sought.phrases.flatMap(({ words: parts, whole }) =>
    parts.every((bit, step) => ((sought.bits.get(words[at + step] ?? 0) ?? 0) & bit) !== 0)
      ? [{ at, length: parts.length, bits: whole, grade: 0 }]
      : [],
  );

/** Every place of a unit that answers something needed, in the order of its words. `wanted` has the bits of each form. */
export const placesIn = (words: Uint32Array, sought: Sought, wanted: Uint32Array): readonly Place[] => {
  const places: Place[] = [];
  for (let at = 0; at < words.length; at++) {
    const form = words[at] as number;
    const bits = wanted[form] as number;
    if (bits === 0) continue;
    if (sought.phrases.length > 0) places.push(...phrasePlaces(words, at, sought));
    const own = bits & sought.needed;
    if (own !== 0) places.push({ at, length: 1, bits: own, grade: sought.grades.get(form) ?? 0 });
  }
  return places;
};

/** The narrowest stretch of places that has all the bits asked for. */
export type Window = { readonly first: Place; readonly last: Place; readonly spread: number; readonly grade: number };

const COST_OF_GRADE = 4;

/**
 * The nearest together that all of `needed` stand among places from `from` to `to`; of equals the better kind, then the first.
 * Undefined where not all are there.
 */
export const nearest = (places: readonly Place[], needed: number, from = 0, to = places.length): Window | undefined => {
  let best: (Window & { cost: number }) | undefined;
  const count = new Map<number, number>();
  let [have, left] = [0, from];
  const take = (bits: number, by: 1 | -1): void => {
    for (let rest = bits & needed; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      const now = (count.get(bit) ?? 0) + by;
      count.set(bit, now);
      have = now > 0 ? have | bit : have & ~bit;
    }
  };
  for (let right = from; right < to; right++) {
    const last = places[right] as Place;
    take(last.bits, 1);
    while (have === needed) {
      const first = places[left] as Place;
      let [grade, end] = [0, 0];
      for (let at = left; at <= right; at++) {
        const one = places[at] as Place;
        grade = Math.max(grade, one.grade);
        end = Math.max(end, one.at + one.length);
      }
      const spread = end - first.at;
      const cost = spread + COST_OF_GRADE * grade;
      if (best === undefined || cost < best.cost) best = { first, last, spread, grade, cost };
      take(first.bits, -1);
      left++;
    }
  }
  return best;
};

import { type DaySpan, mayLieIn } from '../day-span.ts';

/** How many happenings lie in each of equal stretches of time: those whose month is known, and those that only may. */
export type Density = { readonly sure: readonly number[]; readonly loose: readonly number[] };

const MONTH = 31;

/**
 * Counts dates over `bins` equal stretches from one day to another. A date known to the month counts where it lies; a wider
 * one is spread evenly over its time, and one with an open end stands at the end that is known. Together each counts as one.
 */
export const density = (spans: readonly DaySpan[], from: number, to: number, bins: number): Density => {
  const sure = new Array<number>(bins).fill(0);
  const loose = new Array<number>(bins).fill(0);
  const length = (to - from + 1) / bins;
  const binOf = (day: number): number => Math.max(0, Math.min(bins - 1, Math.floor((day - from) / length)));
  const add = (list: number[], at: number, much: number) => {
    list[at] = (list[at] ?? 0) + much;
  };
  for (const span of spans) {
    const { min, max } = span;
    if (!mayLieIn(span, from, to)) continue;
    if (min === undefined || max === undefined) {
      add(loose, binOf(min ?? max ?? from), 1);
      continue;
    }
    if (max - min < MONTH) {
      add(sure, binOf((min + max) / 2), 1);
      continue;
    }
    const [first, last] = [binOf(min), binOf(max)];
    for (let at = first; at <= last; at++) add(loose, at, 1 / (last - first + 1));
  }
  const rounded = (list: readonly number[]): readonly number[] => list.map((one) => Math.round(one * 100) / 100);
  return { sure: rounded(sure), loose: rounded(loose) };
};

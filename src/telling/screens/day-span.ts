import { dayNumber } from '../../model/index.ts';

/** Days from 1970-01-01 on, first and last possible one; an absent end is open. */
export type DaySpan = { readonly min?: number; readonly max?: number };

/** The days that a told date can mean. */
export const daySpan = ({ min, max }: { readonly min?: string; readonly max?: string }): DaySpan => ({
  ...(min === undefined ? {} : { min: dayNumber(min) }),
  ...(max === undefined ? {} : { max: dayNumber(max) }),
});

/** Whether a date can lie within a window: an open end may lie anywhere beyond. What has no end at all lies nowhere. */
export const mayLieIn = ({ min, max }: DaySpan, from: number, to: number): boolean =>
  (min !== undefined || max !== undefined) && (min === undefined || min <= to) && (max === undefined || max >= from);

/** Of the time that is known, so much is added where an end is open, so that one sees that it goes on: one part in. */
const ROOM = 25;

/** First and last day that any of these names, with a little room where one has an open end; undefined where none names a day. */
export const reachOf = (spans: Iterable<DaySpan>): { readonly from: number; readonly to: number } | undefined => {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let [before, after] = [false, false];
  for (const { min, max } of spans) {
    if (min === undefined && max === undefined) continue;
    before ||= min === undefined;
    after ||= max === undefined;
    from = Math.min(from, min ?? max ?? from);
    to = Math.max(to, max ?? min ?? to);
  }
  if (from > to) return undefined;
  const room = Math.ceil((to - from + 1) / ROOM);
  return { from: before ? from - room : from, to: after ? to + room : to };
};

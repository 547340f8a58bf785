import type { Bounds, When } from '../../model/index.ts';
import { bounds } from '../../model/index.ts';

/** What of two reports tells which drew on which: the days on which each can have been published, and whom each names. */
export type Footing = { readonly days: Bounds; readonly cites: boolean };

/** Which of two reports draws on the other (`a` on `b`, or `b` on `a`), and how that is known. */
export type Direction = {
  readonly from: 'a' | 'b';
  readonly how: 'published-later' | 'cites-it' | 'cite-each-other' | 'direction-unknown';
};

/** The days on which a report can have been published, as far as it or a person states them. */
export const publishedDays = (when: When | undefined): Bounds =>
  when?.stated === undefined ? {} : bounds(when.stated);

const isBefore = (one: Bounds, other: Bounds): boolean =>
  one.max !== undefined && other.min !== undefined && one.max < other.min;

/**
 * The later report draws on the earlier; where the days leave that open, the one that names the other draws on it. Where both
 * name each other, or neither does, it is not known, and `b` stands as the one that draws.
 */
export const directionOf = (a: Footing, b: Footing): Direction => {
  if (isBefore(a.days, b.days)) return { from: 'b', how: 'published-later' };
  if (isBefore(b.days, a.days)) return { from: 'a', how: 'published-later' };
  if (a.cites !== b.cites) return { from: a.cites ? 'a' : 'b', how: 'cites-it' };
  return { from: 'b', how: a.cites ? 'cite-each-other' : 'direction-unknown' };
};

import type { Lineage, When } from '../../model/index.ts';
import { between, bounds, reason } from '../../model/index.ts';
import { hasYear } from './calendar.ts';

/** By when an undated report was out: the first dated report that draws on its wording and names it. */
export type DrawnOn = { readonly day: string; readonly date: string; readonly source: string };

/**
 * The upper bounds that shared wording gives to reports without a date of their own. Only where the dated report names the
 * other: else the undated one may be the copy.
 */
export const drawnOnBy = (
  lineages: readonly Lineage[],
  published: ReadonlyMap<string, When | undefined>,
): ReadonlyMap<string, DrawnOn> => {
  const found = new Map<string, DrawnOn>();
  for (const { from, to, reason: why } of lineages) {
    if (why.code !== 'shared-wording' || why.args.direction !== 'cites-it') continue;
    const date = published.get(from)?.stated;
    const day = date === undefined ? undefined : bounds(date.slice(0, 10)).max;
    if (date === undefined || day === undefined || hasYear(published.get(to)?.stated ?? '')) continue;
    const before = found.get(to);
    if (before === undefined || day < before.day) found.set(to, { day, date: date.slice(0, 10), source: from });
  }
  return found;
};

/** An undated report's date with the bound that another report's drawing on it gives; a bound that what it tells excludes is left out. */
export const withDrawnOn = (published: When | undefined, by: DrawnOn | undefined): When | undefined => {
  if (by === undefined) return published;
  const told = published?.inferred === undefined ? undefined : bounds(published.inferred).min;
  if (told !== undefined && told > by.day) return published;
  return {
    ...published,
    inferred: between(told, by.day),
    reason: reason('drawn-on-by', { date: by.date, source: by.source, ...(told === undefined ? {} : { told }) }),
  };
};

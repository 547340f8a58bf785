import type { FigureSeries } from '../../model/index.ts';
import { by, reason } from '../../model/index.ts';
import { dateOf } from '../events/happening.ts';
import { isLater } from './as-of.ts';
import { compareNumbers, type Verdict } from './compare-counts.ts';
import type { Count } from './count.ts';

export type Point = FigureSeries['points'][number];
/** A point with the counts it was made of. */
export type Placed = { readonly counts: readonly Count[]; readonly point: Point };

const numberOf = ({ content: { quantity } }: Count): string =>
  quantity.min === undefined && quantity.max === undefined
    ? `~${quantity.words.toLowerCase()}`
    : `${quantity.qualifier}${quantity.min ?? ''}..${quantity.max ?? ''}`;

const keyOf = (one: Count): string =>
  [numberOf(one), one.speaker, dateOf(one.asOf) ?? '', dateOf(one.period) ?? ''].join('|');

const pointOf = (same: readonly Count[]): Point => {
  const { content, record, asOf, period } = same[0] as Count;
  const { min, max, words, unit, qualifier } = content.quantity;
  const voice = record.voice.at(-1)?.identity;
  const partOf = same.map((one) => one.content.partOf).find((one) => one !== undefined);
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    qualifier,
    words,
    ...(unit === undefined ? {} : { unit }),
    ...(asOf === undefined ? {} : { when: asOf }),
    ...(period === undefined ? {} : { period }),
    ...(voice === undefined ? {} : { voice }),
    ...(partOf === undefined ? {} : { partOf }),
    statements: same.map((one) => one.record.id).sort(),
    sources: [...new Set(same.map((one) => one.record.source))].sort(),
  };
};

/** Items by key, both in order. */
export const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] => {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const known = found.get(keyOf(item));
    if (known) known.push(item);
    else found.set(keyOf(item), [item]);
  }
  return [...found.entries()].sort(by(([key]) => key)).map(([, same]) => same);
};

type Link = { readonly a: Placed; readonly b: Placed; readonly verdict: Verdict };

/**
 * A number that is still given when a greater one is has not grown into it: the two are held against each other. Of the
 * counts compared, `o` speaks of the earlier number at a time that is not before the later one.
 */
const stillGiven = (earlier: Count, later: Count, all: readonly Placed[]): boolean =>
  all.some(({ counts: [o] }) => {
    if (o === undefined || o === earlier || o.range === undefined || earlier.range === undefined) return false;
    return o.range.low === earlier.range.low && o.range.high === earlier.range.high && !isLater(later.asOf, o.asOf);
  });

const linksBetween = (points: readonly Placed[]): readonly Link[] =>
  points.flatMap((a, at) =>
    points.slice(at + 1).map((b): Link => {
      const verdict = compareNumbers(a.counts[0] as Count, b.counts[0] as Count);
      const grown = verdict.kind === 'same' && verdict.how === 'development' ? verdict : undefined;
      return grown?.earlier && grown.later && stillGiven(grown.earlier, grown.later, points)
        ? { a, b, verdict: { kind: 'same', how: 'dispute', reason: reason('figures-exclude-each-other') } }
        : { a, b, verdict };
    }),
  );

const isTold = ({ record }: Count): boolean => record.strength === 'strong' || record.review !== 'proposed';

/** How far the points of a series agree. What the same voice replaced later takes no part. */
const stateOf = (points: readonly Placed[], links: readonly Link[]): NonNullable<FigureSeries['state']> => {
  if (!points.some(({ counts }) => counts.some(isTold))) return 'pending';
  const hows = new Set(links.map(({ verdict }) => (verdict.kind === 'same' ? verdict.how : verdict.kind)));
  if (hows.has('dispute')) return 'disputed';
  if (hows.has('development')) return 'developing';
  const numbers = new Set(points.flatMap(({ point: { min, max } }) => [min, max].flatMap((one) => one ?? [])));
  if (numbers.size > 1) return 'range';
  return points.length > 1 || new Set(points.flatMap(({ point }) => point.sources)).size > 1 ? 'agreed' : 'single';
};

const rangeOfAll = (points: readonly Point[]): { min: number; max: number } | undefined => {
  const numbers = points.flatMap(({ min, max }) => [min, max].flatMap((one) => (one === undefined ? [] : [one])));
  // a loop rather than a spread: a long series has more numbers than a call takes arguments
  const ends = numbers.reduce<{ min: number; max: number } | undefined>(
    (known, one) => ({ min: Math.min(known?.min ?? one, one), max: Math.max(known?.max ?? one, one) }),
    undefined,
  );
  return ends;
};

/**
 * The points of one series: one per number, voice and as-of time. A point says which earlier ones it replaces (the same voice
 * later) or may have grown from (proposed); the series says how far its points agree, and the range from lowest to highest.
 */
export const seriesPoints = (
  counts: readonly Count[],
): Pick<FigureSeries, 'points' | 'state' | 'range'> & { readonly disputed: readonly (readonly [Point, Point])[] } => {
  const placed = grouped(counts, keyOf).map((same): Placed => ({ counts: same, point: pointOf(same) }));
  const links = linksBetween(placed);
  const replaced = new Set<Placed>();
  const follows = new Map<Placed, NonNullable<Point['follows']>>();
  for (const { a, b, verdict } of links) {
    if (verdict.kind !== 'same' || (verdict.how !== 'supersedes' && verdict.how !== 'development')) continue;
    const [earlier, later] = verdict.earlier === a.counts[0] ? [a, b] : [b, a];
    if (verdict.how === 'supersedes') replaced.add(earlier);
    const own = { kind: verdict.how, statements: earlier.point.statements, reason: verdict.reason };
    follows.set(later, [...(follows.get(later) ?? []), own]);
  }
  const standing = placed.filter((one) => !replaced.has(one));
  const between = links.filter(({ a, b }) => !replaced.has(a) && !replaced.has(b));
  const range = rangeOfAll(standing.map(({ point }) => point));
  return {
    points: placed.map((one) => {
      const own = follows.get(one);
      return own === undefined
        ? one.point
        : { ...one.point, follows: own.sort(by(({ statements }) => statements.join())) };
    }),
    state: stateOf(standing, between),
    ...(range === undefined ? {} : { range }),
    disputed: between.flatMap(({ a, b, verdict }) =>
      verdict.kind === 'same' && verdict.how === 'dispute' ? [[a.point, b.point] as const] : [],
    ),
  };
};

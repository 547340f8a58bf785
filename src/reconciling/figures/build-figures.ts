import type { FigureSeries, StatementRecord } from '../../model/index.ts';
import { by, derivedId, stricter } from '../../model/index.ts';
import type { Held } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import type { Count, Known } from './count.ts';
import { figureDoubts } from './figure-doubts.ts';
import { groupCounts } from './group-counts.ts';
import { relateSeries } from './relate-series.ts';
import { grouped, type Point, seriesPoints } from './series-points.ts';
import { sentencesOf, takeCounts } from './take-counts.ts';

/** A series with the pairs of its points that exclude each other. */
export type BuiltSeries = FigureSeries & { readonly disputed: readonly (readonly [Point, Point])[] };

/** Longer words than this tell of more than the count. */
const LONGEST = 120;
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** The words that bound a series: the fullest of its tellings that tells no other number; of two alike the first by id. */
const scopeOf = (together: readonly Count[]): string => {
  const rank = ({ content: { scope, quantity } }: Count): number => {
    const others = scope.replace(quantity.words, '').replace(YEAR, '');
    return scope.length > LONGEST || /\d/.test(others) ? 0 : scope.length;
  };
  const [best] = [...together].sort((p, q) => rank(q) - rank(p) || (p.record.id < q.record.id ? -1 : 1));
  return best?.content.scope ?? '';
};

/**
 * Figures as series of points, each series one count: by measure, scope and counting rule (Every Casualty: ranges, never an
 * average; what replaces, grows, disputes or counts others is told apart by rules [C60]–[C67], each with its reason). Coerced
 * and rejected statements count nothing. Sorted by id; the order of sources carries no meaning.
 */
export const buildFigures = (
  records: readonly StatementRecord[],
  helds: readonly Held[],
  who: Identified,
  scopeOfStatement: Known['scopeOf'],
  published: Known['published'],
  compared?: () => void,
): readonly BuiltSeries[] => {
  const all = takeCounts(records, helds, who, { scopeOf: scopeOfStatement, published });
  const { root, between } = groupCounts(all, compared);
  const together = grouped(all, (one) => root(one.record.id));
  const ids = new Map<string, string>();
  for (const counts of together) {
    const id = derivedId('fig', ...counts.map((one) => one.record.id));
    for (const one of counts) ids.set(one.record.id, id);
  }
  const seriesOf = (statement: string): string => ids.get(statement) ?? '';
  const told = new Map(together.map((counts) => [seriesOf(counts[0]?.record.id ?? ''), seriesPoints(counts)]));
  const related = relateSeries(all, between, seriesOf, (series) => told.get(series)?.state === 'pending');
  const sentences = new Map(helds.map((held) => [held.source, sentencesOf(held)]));
  const doubts = figureDoubts(records, all, (source, place) => sentences.get(source)?.at(place) ?? -1);
  return together
    .map((counts): BuiltSeries => {
      const id = seriesOf(counts[0]?.record.id ?? '');
      const { points = [], state, range, disputed = [] } = told.get(id) ?? {};
      const doubted = [...new Set(counts.flatMap((one) => doubts.get(one.record.id) ?? []))].sort();
      const relatedTo = related.get(id);
      return {
        id,
        measure: (counts[0] as Count).content.measure,
        scope: scopeOf(counts),
        ...(state === undefined ? {} : { state }),
        ...(range === undefined ? {} : { range }),
        points,
        ...(relatedTo === undefined ? {} : { relatedTo }),
        ...(doubted.length === 0 ? {} : { doubts: doubted }),
        access: counts.reduce(
          (access, one) => stricter(access, one.record.access),
          counts[0]?.record.access ?? 'restricted',
        ),
        disputed,
      };
    })
    .sort(by((series) => series.id));
};

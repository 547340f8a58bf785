import { type Access, type FigureSeries, mayRead } from '../../model/index.ts';
import { filterReason, filterWhen } from './filter-statement.ts';
import type { Visible } from './visible.ts';

type Point = FigureSeries['points'][number];

/** What a count followed, where every statement that carried the earlier one may be read. */
const filterFollows = ({ follows }: Point, visible: Visible): Point['follows'] => {
  const kept = (follows ?? []).filter(
    (one) =>
      one.statements.every((id) => visible.statements.has(id)) && filterReason(one.reason, visible) !== undefined,
  );
  return kept.length === 0 ? undefined : kept;
};

const filterPoint = (point: Point, visible: Visible, seriesIds: ReadonlySet<string>): Point | undefined => {
  const { when, period, voice, partOf, words, follows: _follows, ...rest } = point;
  const statements = point.statements.filter((id) => visible.statements.has(id));
  const whole = statements.length === point.statements.length;
  const retold = visible.contents(statements).flatMap((one) => (one.kind === 'figure' ? [one] : []))[0];
  const said = whole ? words : retold?.quantity.words;
  if (statements.length === 0 || said === undefined) return undefined;
  const dated = whole ? when : retold?.when;
  const known = voice !== undefined && (visible.identities.has(voice) || visible.sources.has(voice));
  const follows = filterFollows(point, visible);
  return {
    ...rest,
    words: said,
    ...(dated === undefined ? {} : { when: filterWhen(dated, visible) }),
    ...(period === undefined || !whole ? {} : { period: filterWhen(period, visible) }),
    ...(known ? { voice } : {}),
    ...(partOf !== undefined && (seriesIds.has(partOf) || visible.statements.has(partOf)) ? { partOf } : {}),
    ...(follows === undefined ? {} : { follows }),
    statements,
    sources: point.sources.filter((id) => visible.sources.has(id)),
  };
};

const isWhole = (series: FigureSeries, visible: Visible): boolean =>
  series.points.every((point) => point.statements.every((id) => visible.statements.has(id)));

/**
 * Figures as visible statements alone give them. A series that lost a point takes its scope from a statement that is
 * left, and is told without how its points agree and how it bears on others: the words of all that may be hidden.
 */
export const filterFigures = (figures: readonly FigureSeries[], audience: Access, visible: Visible): FigureSeries[] => {
  const readable = figures.filter((one) => mayRead(audience, one.access));
  const whole = new Set(readable.filter((one) => isWhole(one, visible)).map((one) => one.id));
  const ids = new Set(readable.map((one) => one.id));
  const shown = readable.flatMap(({ relatedTo, doubts, state, range, ...series }): FigureSeries[] => {
    const points = series.points.flatMap((point) => filterPoint(point, visible, ids) ?? []);
    const left = series.points.flatMap((point) => point.statements).filter((id) => visible.statements.has(id));
    const retold = visible.contents(left).flatMap((one) => (one.kind === 'figure' ? [one.scope] : []))[0];
    const scope = whole.has(series.id) ? series.scope : retold;
    if (points.length === 0 || scope === undefined || visible.repeatsHidden(scope)) return [];
    const doubted = (doubts ?? []).filter((id) => visible.statements.has(id));
    const agreeing = { ...(state === undefined ? {} : { state }), ...(range === undefined ? {} : { range }) };
    return [
      {
        ...series,
        scope,
        ...(whole.has(series.id) ? agreeing : {}),
        points,
        ...(relatedTo === undefined ? {} : { relatedTo }),
        ...(doubted.length === 0 ? {} : { doubts: doubted }),
      },
    ];
  });
  const told = new Set(shown.map((one) => one.id));
  return shown.map(({ relatedTo, ...series }) => {
    const both = (other: string): boolean => whole.has(series.id) && whole.has(other) && told.has(other);
    const related = (relatedTo ?? []).filter(
      (one) => both(one.series) && filterReason(one.reason, visible) !== undefined,
    );
    return related.length === 0 ? series : { ...series, relatedTo: related };
  });
};

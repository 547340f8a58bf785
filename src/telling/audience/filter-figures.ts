import { type Access, type FigureSeries, mayRead } from '../../model/index.ts';
import { filterReason, filterWhen } from './filter-statement.ts';
import type { Visible } from './visible.ts';

type Point = FigureSeries['points'][number];

const filterPoint = (point: Point, visible: Visible, seriesIds: ReadonlySet<string>): Point | undefined => {
  const { when, voice, partOf, words, ...rest } = point;
  const statements = point.statements.filter((id) => visible.statements.has(id));
  const whole = statements.length === point.statements.length;
  const retold = visible.contents(statements).flatMap((one) => (one.kind === 'figure' ? [one] : []))[0];
  const said = whole ? words : retold?.quantity.words;
  if (statements.length === 0 || said === undefined) return undefined;
  const dated = whole ? when : retold?.when;
  const known = voice !== undefined && (visible.identities.has(voice) || visible.sources.has(voice));
  return {
    ...rest,
    words: said,
    ...(dated === undefined ? {} : { when: filterWhen(dated, visible) }),
    ...(known ? { voice } : {}),
    ...(partOf !== undefined && (seriesIds.has(partOf) || visible.statements.has(partOf)) ? { partOf } : {}),
    statements,
    sources: point.sources.filter((id) => visible.sources.has(id)),
  };
};

/**
 * Figures as visible statements alone give them. A series that lost a point takes its scope from a statement that is
 * left: the words of its old one may be hidden.
 */
export const filterFigures = (figures: readonly FigureSeries[], audience: Access, visible: Visible): FigureSeries[] => {
  const ids = new Set(figures.filter((one) => mayRead(audience, one.access)).map((one) => one.id));
  return figures.flatMap(({ relatedTo, ...series }) => {
    if (!ids.has(series.id)) return [];
    const points = series.points.flatMap((point) => filterPoint(point, visible, ids) ?? []);
    const all = series.points.flatMap((point) => point.statements);
    const left = all.filter((id) => visible.statements.has(id));
    const retold = visible.contents(left).flatMap((one) => (one.kind === 'figure' ? [one.scope] : []))[0];
    const scope = left.length === all.length ? series.scope : retold;
    if (points.length === 0 || scope === undefined || visible.repeatsHidden(scope)) return [];
    const related = (relatedTo ?? []).filter(
      (one) => ids.has(one.series) && filterReason(one.reason, visible) !== undefined,
    );
    return [{ ...series, scope, points, ...(relatedTo === undefined ? {} : { relatedTo: related }) }];
  });
};

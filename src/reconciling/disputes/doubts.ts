import { type DisputeGround, type DisputeRelation, type Found, isFree, takesSide } from './dispute-ground.ts';
import { sideOf } from './sides.ts';

/**
 * Figures that somebody calls into question without giving another number, as series say it: the counts of the reports in
 * which they are doubted on one side. Out: one disagreement for each series so doubted.
 */
export const figureDoubts = (ground: DisputeGround): readonly Found[] =>
  ground.figures.flatMap((series): Found[] => {
    const doubts = (series.doubts ?? []).flatMap((id) => {
      const record = ground.records.get(id);
      return record !== undefined && takesSide(record) && isFree(record) ? [record] : [];
    });
    if (doubts.length === 0) return [];
    const sources = new Set(doubts.map((record) => record.source));
    const counted = series.points
      .flatMap((point) => point.statements)
      .filter((id) => sources.has(ground.records.get(id)?.source ?? ''));
    if (counted.length === 0) return [];
    const relations = doubts.flatMap(({ id, source }) =>
      counted.flatMap((to): DisputeRelation[] =>
        ground.records.get(to)?.source === source ? [{ from: id, to, kind: 'about' }] : [],
      ),
    );
    return [
      {
        about: series.id,
        key: 'doubted',
        kind: 'figure-doubted',
        sides: [
          sideOf('counted', counted, ground),
          sideOf(
            'doubted',
            doubts.map((record) => record.id),
            ground,
          ),
        ],
        relations,
      },
    ];
  });

import type { Dispute, StatementRecord } from '../../model/index.ts';
import { by, derivedId, reason } from '../../model/index.ts';
import type { BuiltSeries } from './build-figures.ts';
import type { Point } from './series-points.ts';

/** Who stands for a number: known voices, else the reports that give it in their own words. */
const voicesOf = (points: readonly Point[], records: ReadonlyMap<string, StatementRecord>): string[] => {
  const own = points.flatMap(({ voice, statements }) =>
    voice === undefined
      ? statements.flatMap((id) => {
          const record = records.get(id);
          return record === undefined || record.voice.length > 0 ? [] : [record.source];
        })
      : [voice],
  );
  return [...new Set(own.length > 0 ? own : points.flatMap((point) => point.sources))].sort();
};

/**
 * Figures that exclude each other as disputes: one for each disputed series, a side for each number, with its words. What is
 * compatible or may have grown takes no side; nothing is averaged or chosen.
 */
export const figureDisputes = (
  series: readonly BuiltSeries[],
  records: ReadonlyMap<string, StatementRecord>,
): readonly Dispute[] =>
  series
    .filter((one) => one.disputed.length > 0)
    .map(({ id, disputed }): Dispute => {
      const sides = new Map<string, Point[]>();
      for (const point of new Set(disputed.flat())) {
        // "17" and "at least 17" are one side: both begin at the same number
        const key = point.min === undefined ? `~${point.words.toLowerCase()}` : String(point.min).padStart(15, '0');
        sides.set(key, [...(sides.get(key) ?? []), point]);
      }
      return {
        id: derivedId('dsp', id, 'number'),
        about: id,
        field: 'number',
        sides: [...sides.entries()].sort(by(([key]) => key)).map(([, points]) => ({
          says: [...new Set(points.map((point) => point.words))].sort().join(' / '),
          voices: voicesOf(points, records),
          statements: [...new Set(points.flatMap((point) => point.statements))].sort(),
        })),
        state: 'open',
        reason: reason('figures-exclude-each-other'),
      };
    });

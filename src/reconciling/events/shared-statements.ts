import type { Span, StatementRecord } from '../../model/index.ts';
import type { Dependence } from '../lineage/shared-wording.ts';

const overlaps = (spans: readonly Span[], place: Span): boolean =>
  spans.some((span) => span.start < place.end && place.start < span.end);

/**
 * Pairs of statements that stand in words two reports share, found by place, not by comparing all. `which` says whether
 * quotations count: they show that one thing is told, not that one report draws on the other.
 */
export const sharedStatements = (
  records: readonly StatementRecord[],
  dependences: readonly Dependence[],
  which: 'places' | 'all',
): readonly (readonly [string, string])[] => {
  const bySource = new Map<string, StatementRecord[]>();
  for (const record of records) bySource.set(record.source, [...(bySource.get(record.source) ?? []), record]);
  return dependences.flatMap(({ from, to, [which]: places }) =>
    places.flatMap(([here, there]) => {
      const a = (bySource.get(from) ?? []).filter((one) => overlaps(one.passages, here));
      const b = (bySource.get(to) ?? []).filter((one) => overlaps(one.passages, there));
      return a.flatMap((one) => b.map((other) => [one.id, other.id] as const));
    }),
  );
};

import type { Span, StatementRecord } from '../../model/index.ts';
import type { Dependence } from '../lineage/shared-wording.ts';

/** Inside one shared place the same word stands this near (code points) to the same distance from the place's start. */
const DRIFT = 40;

/** Where the word stands on which a statement of an act hangs. */
export const anchorOf = ({ passages: [first], content }: StatementRecord): number => {
  if (first === undefined) return 0;
  const at = content.kind === 'act' ? first.exact.indexOf(content.trigger) : 0;
  return first.start + (at < 0 ? 0 : [...first.exact.slice(0, at)].length);
};

const within = (at: number, place: Span): boolean => at >= place.start && at < place.end;

/**
 * Pairs of acts told in words two reports share, found by place, not by comparing all: both hang on a word inside the shared
 * place, at the same point of it. `which` says whether quotations count: they show that one thing is told, not that one
 * report draws on the other.
 */
export const sharedStatements = (
  records: readonly StatementRecord[],
  dependences: readonly Dependence[],
  which: 'places' | 'all',
): readonly (readonly [string, string])[] => {
  const bySource = new Map<string, { readonly id: string; readonly at: number }[]>();
  for (const record of records) {
    if (record.kind !== 'act') continue;
    const there = bySource.get(record.source) ?? [];
    there.push({ id: record.id, at: anchorOf(record) });
    bySource.set(record.source, there);
  }
  return dependences.flatMap(({ from, to, [which]: places }) =>
    places.flatMap(([here, there]) => {
      const a = (bySource.get(from) ?? []).filter((one) => within(one.at, here));
      const b = (bySource.get(to) ?? []).filter((one) => within(one.at, there));
      const drift = (one: { readonly at: number }, other: { readonly at: number }): number =>
        Math.abs(one.at - here.start - (other.at - there.start));
      const nearest = (all: readonly number[]): number => all.reduce((least, far) => Math.min(least, far), DRIFT);
      const fromA = new Map(a.map((one) => [one.id, nearest(b.map((other) => drift(one, other)))]));
      const fromB = new Map(b.map((other) => [other.id, nearest(a.map((one) => drift(one, other)))]));
      // Of two words near one another each has its own fellow on the other side.
      return a.flatMap((one) =>
        b.flatMap((other) => {
          const far = drift(one, other);
          return far === fromA.get(one.id) && far === fromB.get(other.id) ? [[one.id, other.id] as const] : [];
        }),
      );
    }),
  );
};

import { type Prf, prf } from './prf.ts';

/** One judged case: what it is, what was said of it, and how much it counts. */
export type Judged<V extends string> = { readonly gold: V; readonly said: V; readonly weight?: number };

/** How well verdicts were met: per verdict, their plain mean, and the part of all cases that was met. */
export type VerdictScores<V extends string> = {
  readonly by: ReadonlyMap<V, Prf & { readonly cases: number }>;
  readonly macroF1: number;
  readonly accuracy: number;
};

/**
 * Precision, recall and F1 of each verdict in `verdicts`, the mean of their F1 (macro: each verdict counts alike, however rare),
 * and accuracy. A verdict that is neither gold nor said has an F1 of 0.
 */
export const verdictScores = <V extends string>(
  cases: readonly Judged<V>[],
  verdicts: readonly V[],
): VerdictScores<V> => {
  const sum = (which: (one: Judged<V>) => boolean) =>
    cases.reduce((total, one) => total + (which(one) ? (one.weight ?? 1) : 0), 0);
  const by = new Map(
    verdicts.map((verdict) => {
      const credit = sum((one) => one.gold === verdict && one.said === verdict);
      const gold = sum((one) => one.gold === verdict);
      const said = sum((one) => one.said === verdict);
      return [verdict, { ...prf({ credit, of: said }, { credit, of: gold }), cases: gold }];
    }),
  );
  const all = sum(() => true);
  return {
    by,
    macroF1: [...by.values()].reduce((total, one) => total + one.f1, 0) / Math.max(1, verdicts.length),
    accuracy: all === 0 ? 0 : sum((one) => one.gold === one.said) / all,
  };
};

/** A pair that people judged, with the weight that was given to it: the surer that it is one, the higher. */
export type WeighedPair = { readonly isOne: boolean; readonly weight: number };

/** How pairs at or above a threshold agree with what people said. All shares are between 0 and 1. */
export type PairScore = {
  readonly threshold: number;
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pairs wrongly taken for one, as a share of the pairs that are not one. */
  readonly falseShare: number;
  readonly wronglyJoined: number;
  readonly missed: number;
};

/**
 * Scores pairs of which those with at least the threshold's weight count as one. With nothing taken for one precision is 1 and
 * with nothing to be found recall is 1, so that a part without positives spoils no mean; F1 is their harmonic mean.
 */
export const scorePairs = (pairs: readonly WeighedPair[], threshold: number): PairScore => {
  let [found, wrong, missed, apart] = [0, 0, 0, 0];
  for (const { isOne, weight } of pairs) {
    if (!isOne) apart++;
    if (weight >= threshold) isOne ? found++ : wrong++;
    else if (isOne) missed++;
  }
  const precision = found + wrong === 0 ? 1 : found / (found + wrong);
  const recall = found + missed === 0 ? 1 : found / (found + missed);
  return {
    threshold,
    pairs: pairs.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    falseShare: apart === 0 ? 0 : wrong / apart,
    wronglyJoined: wrong,
    missed,
  };
};

/** The score at whichever weight that occurs gives the highest F1; of equal ones, the highest weight. Knows the answers. */
export const bestScore = (pairs: readonly WeighedPair[]): PairScore => {
  const weights = [...new Set(pairs.map(({ weight }) => weight))].sort((a, b) => b - a);
  const scores = weights.map((weight) => scorePairs(pairs, weight));
  return scores.reduce(
    (best, score) => (score.f1 > best.f1 ? score : best),
    scorePairs(pairs, Number.POSITIVE_INFINITY),
  );
};

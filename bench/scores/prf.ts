/** Precision, recall and their harmonic mean; fractions of one. */
export type Prf = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Of credit over what it was counted against; nothing to be counted gives 0, so that saying nothing earns nothing. */
export const prf = (
  precise: { readonly credit: number; readonly of: number },
  recalled: { readonly credit: number; readonly of: number },
): Prf => {
  const precision = precise.of === 0 ? 0 : precise.credit / precise.of;
  const recall = recalled.of === 0 ? 0 : recalled.credit / recalled.of;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

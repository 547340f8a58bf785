/**
 * Linear models over hashed features ("hash kernel", Shi et al. 2009): one flat table of 16-bit integers.
 * A feature is hashed to a row; its weights for the classes stand contiguous from there, and rows may overlap.
 * Scores are sums of integers, so they are the same on every machine; ties go to the lowest class.
 */
export type Linear = { readonly bits: number; readonly classes: number; readonly table: Int16Array };

/** An empty model with 2^bits rows. */
export const emptyLinear = (bits: number, classes: number): Linear => ({
  bits,
  classes,
  table: new Int16Array(2 ** bits + classes),
});

/** One step of the feature hash: folds the 32-bit integer `x` into `h`. */
export const mix = (h: number, x: number): number => {
  const k = Math.imul(h ^ x, 0x9e3779b1);
  return Math.imul(k ^ (k >>> 15), 0x85ebca6b);
};

/** FNV-1a over the UTF-16 units of `s` from `from` to `to`, salted. */
export const hashText = (s: string, salt: number, from = 0, to = s.length): number => {
  let h = 0x811c9dc5 ^ salt;
  for (let i = from; i < to; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 13);
};

/** Feature rows collected for one decision; `rows` is reused between decisions. */
export type Rows = { readonly rows: Int32Array; count: number };

export const makeRows = (capacity: number): Rows => ({ rows: new Int32Array(capacity), count: 0 });

/** Writes the sum of the rows' weights of each class into `scores`, which must hold at least `classes` cells. */
export const score = (model: Linear, features: Rows, scores: Int32Array): void => {
  const { classes, table } = model;
  const { rows, count } = features;
  for (let c = 0; c < classes; c++) scores[c] = 0;
  for (let f = 0; f < count; f++) {
    const row = rows[f]!;
    for (let c = 0; c < classes; c++) scores[c]! += table[row + c]!;
  }
};

/** The class with the highest score, the lowest of equals. */
export const highest = (scores: Int32Array, classes: number): number => {
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
};

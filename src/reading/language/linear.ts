import { EXPANDED } from './companding.ts';

/**
 * Linear models over hashed features ("hash kernel", Shi et al. 2009): one flat table. A feature is hashed to a row; its
 * weights for the classes stand contiguous from there, and rows may overlap. The table holds bytes as they are stored
 * (see `companding.ts`) or, while learning, the integers themselves. Scores are sums of integers, so they are the same
 * on every machine; ties go to the lowest class.
 */
export type Linear = { readonly bits: number; readonly classes: number; readonly table: Uint8Array | Int16Array };

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

/**
 * Writes the sums of the rows' weights into `scores[k]`, for the first `count` classes of the list. Four classes at a
 * time keep their sums out of memory.
 */
export const scoreSome = (
  model: Linear,
  features: Rows,
  classes: Uint8Array,
  count: number,
  scores: Int32Array,
): void => {
  const { table } = model;
  const { rows, count: height } = features;
  if (table instanceof Int16Array) {
    for (let k = 0; k < count; k++) {
      const cls = classes[k]!;
      let sum = 0;
      for (let f = 0; f < height; f++) sum = (sum + table[rows[f]! + cls]!) | 0;
      scores[k] = sum;
    }
    return;
  }
  for (let k = 0; k < count; k += 4) {
    // A last group that is not full counts its last class again and again.
    const c0 = classes[k]!;
    const c1 = classes[Math.min(k + 1, count - 1)]!;
    const c2 = classes[Math.min(k + 2, count - 1)]!;
    const c3 = classes[Math.min(k + 3, count - 1)]!;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let f = 0; f < height; f++) {
      const row = rows[f]!;
      s0 = (s0 + EXPANDED[table[row + c0]!]!) | 0;
      s1 = (s1 + EXPANDED[table[row + c1]!]!) | 0;
      s2 = (s2 + EXPANDED[table[row + c2]!]!) | 0;
      s3 = (s3 + EXPANDED[table[row + c3]!]!) | 0;
    }
    scores[k] = s0;
    if (k + 1 < count) scores[k + 1] = s1;
    if (k + 2 < count) scores[k + 2] = s2;
    if (k + 3 < count) scores[k + 3] = s3;
  }
};

const EVERY = Uint8Array.from({ length: 256 }, (_, c) => c);

/** Writes the sum of the rows' weights of each class into `scores`, which must hold as many cells. */
export const score = (model: Linear, features: Rows, scores: Int32Array): void =>
  scoreSome(model, features, EVERY, model.classes, scores);

/** The class with the highest score, the lowest of equals. */
export const highest = (scores: Int32Array, classes: number): number => {
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
};

/** The best and the second-best class, the lower of equals first, and how far they are apart. `second` is -1 for one class. */
export type Choice = { best: number; second: number; margin: number };

export const twoHighest = (scores: ArrayLike<number>, count: number, out: Choice): void => {
  let best = 0;
  let second = -1;
  for (let c = 1; c < count; c++)
    if (scores[c]! > scores[best]!) {
      second = best;
      best = c;
    } else if (second < 0 || scores[c]! > scores[second]!) second = c;
  out.best = best;
  out.second = second;
  out.margin = second < 0 ? 0x7fffffff : scores[best]! - scores[second]!;
};

/** What a model chose for every word, what came second and by how much; see `doubts`. */
export type Choices = { readonly best: Uint16Array; readonly second: Uint16Array; readonly margin: Int32Array };

export const makeChoices = (count: number): Choices => ({
  best: new Uint16Array(count),
  second: new Uint16Array(count),
  margin: new Int32Array(count).fill(0x7fffffff),
});

/** Writes one choice; without a second one it stands for itself. */
export const setChoice = (choices: Choices, i: number, { best, second, margin }: Choice): void => {
  choices.best[i] = best;
  choices.second[i] = second < 0 ? best : second;
  choices.margin[i] = margin;
};

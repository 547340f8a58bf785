import { compress, expand } from '../../src/reading/language/companding.ts';
import type { Linear, Rows } from '../../src/reading/language/linear.ts';
import { encodeWeights } from '../../src/reading/language/weights-file.ts';

/**
 * An averaged perceptron (Freund and Schapire 1999; averaging after Daumé 2006): integer weights that are updated by
 * ±1, and for each the sum of updates times the step they were made at, from which the mean over all steps follows.
 */
export type Learner = {
  readonly now: Linear & { readonly table: Int16Array };
  readonly sums: Float64Array;
  step: number;
};

export const makeLearner = (bits: number, classes: number): Learner => {
  const table = new Int16Array(2 ** bits + classes);
  return { now: { bits, classes, table }, sums: new Float64Array(table.length), step: 1 };
};

/** Adds `by` to the weight of class `c` in every row. */
export const reward = (learner: Learner, features: Rows, c: number, by: number): void => {
  const { table } = learner.now;
  const { rows, count } = features;
  const weighted = by * learner.step;
  for (let f = 0; f < count; f++) {
    const cell = rows[f]! + c;
    table[cell]! += by;
    learner.sums[cell]! += weighted;
  }
};

/** Weights below this stored size are dropped: they change no score that matters and swell the file. */
const SMALLEST = 3;

/** The mean weights as stored bytes, with the size that byte 127 stands for. */
export const average = (learner: Learner, smallest = SMALLEST): { cells: Int8Array; largest: number } => {
  const { table } = learner.now;
  const mean = new Float64Array(table.length);
  let largest = 1e-9;
  for (let i = 0; i < table.length; i++) {
    mean[i] = table[i]! - learner.sums[i]! / learner.step;
    largest = Math.max(largest, Math.abs(mean[i]!));
  }
  const cells = new Int8Array(table.length);
  for (let i = 0; i < table.length; i++) {
    const byte = mean[i] === 0 ? 0 : compress(mean[i]! / largest);
    cells[i] = Math.abs(byte) < smallest ? 0 : byte;
  }
  return { cells, largest };
};

/** The integer that the largest weight is stored as. */
export const LARGEST_STORED = expand(127);

/** The model that a reader would load from the stored bytes. */
export const stored = (learner: Learner, smallest?: number): { linear: Linear; bytes: Uint8Array; largest: number } => {
  const { bits, classes } = learner.now;
  const { cells, largest } = average(learner, smallest);
  return {
    linear: { bits, classes, table: new Uint8Array(cells.buffer) },
    bytes: encodeWeights(bits, classes, cells),
    largest,
  };
};

/** A seeded generator (xorshift32): the same order of training on every machine. */
export const makeRandom = (seed: number): (() => number) => {
  let x = seed | 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 4294967296;
  };
};

/** The numbers 0 … count-1 in a shuffled order. */
export const shuffled = (count: number, random: () => number): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
};

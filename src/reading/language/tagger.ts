import {
  type Choice,
  type Choices,
  hashText,
  type Linear,
  makeChoices,
  makeRows,
  mix,
  type Rows,
  score,
  setChoice,
  twoHighest,
} from './linear.ts';
import { AFFIXES, foldForm, type Words } from './words.ts';

const EDGE = 0x5bd1e995;
const NO_TAG = 63;

/** Rows of the features that decide the universal part of speech of word `i`, given the two tags before it. */
export const tagRows = (words: Words, i: number, tag1: number, tag2: number, bits: number, out: Rows): void => {
  const mask = 2 ** bits - 1;
  const { rows } = out;
  let n = 0;
  let template = 1000;
  const one = (a: number) => {
    rows[n++] = mix(template++, a) & mask;
  };
  const two = (a: number, b: number) => {
    rows[n++] = mix(mix(template++, a), b) & mask;
  };
  const three = (a: number, b: number, c: number) => {
    rows[n++] = mix(mix(mix(template++, a), b), c) & mask;
  };
  const at = (array: Int32Array, k: number): number => (k < 0 || k >= words.count ? EDGE : array[k]!);
  const suffix = (k: number, length: number): number =>
    k < 0 || k >= words.count ? EDGE : words.suffixes[k * AFFIXES + length - 1]!;
  const prefix = (k: number, length: number): number => words.prefixes[k * AFFIXES + length - 1]!;
  const w0 = words.low[i]!;
  const w1 = at(words.low, i - 1);
  const w2 = at(words.low, i - 2);
  const n1 = at(words.low, i + 1);
  const n2 = at(words.low, i + 2);
  const shape = words.shape[i]!;
  const first = i === 0 ? 1 : 0;
  one(0);
  one(w0);
  one(words.raw[i]!);
  one(w1);
  one(w2);
  one(n1);
  one(n2);
  two(w1, w0);
  two(w0, n1);
  two(w1, n1);
  two(w2, w1);
  two(n1, n2);
  one(tag1);
  two(tag1, tag2);
  two(tag1, w0);
  two(tag2, w0);
  three(tag1, tag2, w0);
  two(tag1, n1);
  three(tag1, w0, n1);
  two(tag2, w1);
  for (let length = 1; length <= AFFIXES; length++) one(suffix(i, length));
  for (let length = 1; length <= AFFIXES; length++) one(prefix(i, length));
  two(shape, first);
  one(shape);
  two(shape, suffix(i, 3));
  two(shape, suffix(i, 2));
  two(tag1, suffix(i, 3));
  two(tag1, shape);
  three(tag1, tag2, suffix(i, 2));
  three(tag1, suffix(i, 3), suffix(i + 1, 3));
  one(suffix(i - 1, 3));
  one(suffix(i + 1, 3));
  one(suffix(i + 1, 2));
  one(suffix(i + 2, 3));
  two(suffix(i, 3), suffix(i + 1, 3));
  two(suffix(i - 1, 3), suffix(i, 3));
  one(at(words.shape, i - 1));
  one(at(words.shape, i + 1));
  three(at(words.shape, i - 1), shape, at(words.shape, i + 1));
  two(w0, suffix(i + 1, 2));
  two(w0, at(words.shape, i + 1));
  three(w0, n1, n2);
  three(w1, w0, n1);
  const known = (k: number): number => (k < 0 || k >= words.count ? 31 : words.known[k]!);
  two(known(i), first);
  two(known(i), shape);
  two(known(i), tag1);
  three(known(i - 1), known(i), known(i + 1));
  two(known(i), suffix(i, 3));
  const low = foldForm(words.forms[i]!);
  for (let k = 0; k + 3 <= low.length && k < 12; k++) rows[n++] = mix(999, hashText(low, 7, k, k + 3)) & mask;
  out.count = n;
};

/** Tags a sentence from left to right, each word given the tags before it. Choices are classes of the model. */
export const tagWords = (words: Words, model: Linear): Choices => {
  const choices = makeChoices(words.count);
  const tags = choices.best;
  const rows = makeRows(80);
  const scores = new Int32Array(model.classes);
  const choice: Choice = { best: 0, second: 0, margin: 0 };
  for (let i = 0; i < words.count; i++) {
    tagRows(words, i, i > 0 ? tags[i - 1]! : NO_TAG, i > 1 ? tags[i - 2]! : NO_TAG, model.bits, rows);
    score(model, rows, scores);
    twoHighest(scores, model.classes, choice);
    setChoice(choices, i, choice);
  }
  return choices;
};

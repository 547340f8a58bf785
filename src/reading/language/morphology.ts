import {
  type Choice,
  type Choices,
  type Linear,
  makeChoices,
  makeRows,
  mix,
  type Rows,
  score,
  setChoice,
  twoHighest,
} from './linear.ts';
import { AFFIXES, type Words } from './words.ts';

const EDGE = 0x5bd1e995;

/**
 * The inventory of UD features: attribute=value pairs, and for each part of speech the bundles seen with it,
 * each a list of pairs. Bundles are written as in CoNLL-U.
 */
export type Bundles = {
  readonly values: readonly string[];
  readonly ofTag: readonly (readonly { readonly text: string; readonly values: readonly number[] }[])[];
};

/** Rows of the features that decide the UD features of word `i`, given all tags of the sentence. */
export const morphologyRows = (words: Words, tags: Uint16Array, i: number, bits: number, out: Rows): void => {
  const mask = 2 ** bits - 1;
  const { rows } = out;
  let n = 0;
  let template = 2000;
  const tag = tags[i]!;
  const one = (a: number) => {
    rows[n++] = mix(mix(template++, tag), a) & mask;
  };
  const two = (a: number, b: number) => {
    rows[n++] = mix(mix(mix(template++, tag), a), b) & mask;
  };
  const low = (k: number): number => (k < 0 || k >= words.count ? EDGE : words.low[k]!);
  const tagAt = (k: number): number => (k < 0 || k >= words.count ? 63 : tags[k]!);
  const suffix = (k: number, length: number): number =>
    k < 0 || k >= words.count ? EDGE : words.suffixes[k * AFFIXES + length - 1]!;
  one(0);
  one(words.low[i]!);
  one(words.raw[i]!);
  for (let length = 1; length <= AFFIXES; length++) one(suffix(i, length));
  one(words.prefixes[i * AFFIXES + 2]!);
  one(words.shape[i]!);
  one(low(i - 1));
  one(low(i + 1));
  one(low(i - 2));
  one(tagAt(i - 1));
  one(tagAt(i + 1));
  two(tagAt(i - 2), tagAt(i - 1));
  two(tagAt(i + 1), tagAt(i + 2));
  two(tagAt(i - 1), tagAt(i + 1));
  two(low(i - 1), words.low[i]!);
  two(words.low[i]!, low(i + 1));
  two(tagAt(i - 1), words.low[i]!);
  two(tagAt(i + 1), words.low[i]!);
  two(suffix(i, 3), tagAt(i - 1));
  two(suffix(i, 3), tagAt(i + 1));
  two(suffix(i, 3), low(i - 1));
  two(suffix(i, 2), suffix(i - 1, 2));
  two(suffix(i, 2), suffix(i + 1, 2));
  two(suffix(i, 2), low(i - 2));
  two(low(i - 2), low(i - 1));
  two(suffix(i, 3), words.shape[i]!);
  // The nearest verb or auxiliary to the left tells a participle from a finite past.
  let left = i - 1;
  while (left >= 0 && left > i - 7 && tags[left] !== AUXILIARY) left--;
  if (left < i - 6) left = -1;
  two(suffix(i, 2), low(left));
  two(low(left), i - left);
  out.count = n;
};

/** The place of AUX in the alphabetical list of universal parts of speech. */
const AUXILIARY = 3;

/** Chooses a bundle for every word: the one whose pairs score highest together. Choices are indexes into `bundles.ofTag[tag]`. */
export const markMorphology = (words: Words, tags: Uint16Array, model: Linear, bundles: Bundles): Choices => {
  const choices = makeChoices(words.count);
  const rows = makeRows(48);
  const scores = new Int32Array(model.classes);
  const choice: Choice = { best: 0, second: 0, margin: 0 };
  for (let i = 0; i < words.count; i++) {
    const bundlesOf = bundles.ofTag[tags[i]!]!;
    if (bundlesOf.length < 2) continue;
    morphologyRows(words, tags, i, model.bits, rows);
    score(model, rows, scores);
    twoHighest(bundleScores(bundlesOf, scores), bundlesOf.length, choice);
    setChoice(choices, i, choice);
  }
  return choices;
};

/** For each bundle the sum of its pairs' scores. */
export const bundleScores = (bundlesOf: Bundles['ofTag'][number], scores: Int32Array): number[] =>
  bundlesOf.map(({ values }) => {
    let sum = 0;
    for (const value of values) sum += scores[value]!;
    return sum;
  });

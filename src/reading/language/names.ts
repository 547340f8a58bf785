import { hashText, type Linear, makeRows, mix, type Rows, score } from './linear.ts';
import { AFFIXES, foldForm, type Words } from './words.ts';

const EDGE = 0x5bd1e995;
const WIDTH = 2;

/**
 * A first-order structured tagger of names (Collins 2002). `classes` are BIO labels, "O" first; `arcs` scores each
 * pair of neighbouring labels, row by the earlier one, the last row for the start of the sentence.
 */
export type NameModel = { readonly labels: readonly string[]; readonly emit: Linear; readonly arcs: Int32Array };

/** Rows of the features of word `i`. */
export const nameRows = (words: Words, tags: Uint16Array, i: number, bits: number, out: Rows): void => {
  const mask = 2 ** bits - 1;
  const { rows } = out;
  let n = 0;
  let template = 4000;
  const one = (a: number) => {
    rows[n++] = mix(template++, a) & mask;
  };
  const two = (a: number, b: number) => {
    rows[n++] = mix(mix(template++, a), b) & mask;
  };
  const inside = (k: number): boolean => k >= 0 && k < words.count;
  const low = (k: number): number => (inside(k) ? words.low[k]! : EDGE);
  const tag = (k: number): number => (inside(k) ? tags[k]! : 63);
  const shape = (k: number): number => (inside(k) ? words.shape[k]! : EDGE);
  const suffix = (k: number, length: number): number => (inside(k) ? words.suffixes[k * AFFIXES + length - 1]! : EDGE);
  const prefix = (k: number, length: number): number => (inside(k) ? words.prefixes[k * AFFIXES + length - 1]! : EDGE);
  one(0);
  for (let d = -WIDTH; d <= WIDTH; d++) {
    one(low(i + d));
    one(tag(i + d));
    one(shape(i + d));
    one(suffix(i + d, 3));
    one(suffix(i + d, 2));
    one(prefix(i + d, 3));
    two(tag(i + d), shape(i + d));
  }
  for (let length = 1; length <= AFFIXES; length++) one(suffix(i, length));
  for (let length = 1; length <= AFFIXES; length++) one(prefix(i, length));
  one(words.raw[i]!);
  two(low(i - 1), low(i));
  two(low(i), low(i + 1));
  two(low(i - 1), low(i + 1));
  two(low(i - 1), shape(i));
  two(low(i + 1), shape(i));
  two(low(i - 2), low(i - 1));
  two(low(i + 1), low(i + 2));
  two(tag(i - 1), tag(i));
  two(tag(i), tag(i + 1));
  two(tag(i - 1), low(i));
  two(shape(i - 1), shape(i));
  two(shape(i), shape(i + 1));
  two(suffix(i, 3), tag(i));
  two(suffix(i, 4), shape(i));
  two(low(i - 1), tag(i));
  two(low(i + 1), tag(i));
  // The run of proper nouns around the word, its first and last word: "… Ministry of Justice", "Mr …".
  let from = i;
  while (from > 0 && i - from < 6 && tags[from - 1] === PROPER) from--;
  let to = i;
  while (to + 1 < words.count && to - i < 6 && tags[to + 1] === PROPER) to++;
  two(low(to), Math.min(to - i, 3));
  two(low(from), Math.min(i - from, 3));
  two(low(from - 1), Math.min(i - from, 3));
  two(low(to + 1), Math.min(to - i, 3));
  two(suffix(to, 3), Math.min(to - i, 3));
  two(i - from, to - i);
  const known = (k: number): number => (inside(k) ? words.known[k]! : 31);
  for (let d = -WIDTH; d <= WIDTH; d++) one(known(i + d));
  two(known(i), i === 0 ? 1 : 0);
  two(known(i - 1), known(i));
  two(known(i), known(i + 1));
  two(known(from), Math.min(i - from, 3));
  two(known(i), shape(i));
  two(known(i), low(i - 1));
  two(known(i), low(i + 1));
  two(known(i), suffix(i, 3));
  two(known(i), tag(i));
  const text = foldForm(words.forms[i]!);
  for (let k = 0; k + 4 <= text.length && k < 12; k++) rows[n++] = mix(3999, hashText(text, 8, k, k + 4)) & mask;
  out.count = n;
};

/** The place of PROPN in the alphabetical list of universal parts of speech. */
const PROPER = 11;
export const NAME_ROWS = 120;

/** Whether label `next` may follow `before` (undefined at the start): I-X only after B-X or I-X. */
export const mayFollow = (before: string | undefined, next: string): boolean =>
  !next.startsWith('I-') || (before !== undefined && before !== 'O' && before.slice(2) === next.slice(2));

/** The best sequence of labels by Viterbi search over integer scores; ties to the lowest label. `emitted` is count × labels. */
export const bestLabels = (
  count: number,
  emitted: Int32Array,
  model: Pick<NameModel, 'labels' | 'arcs'>,
): Uint8Array => {
  const size = model.labels.length;
  const never = -1e9;
  let before = new Float64Array(size);
  let now = new Float64Array(size);
  const back = new Uint8Array(count * size);
  const allowed = model.labels.map((next) => model.labels.map((earlier) => mayFollow(earlier, next)));
  for (let y = 0; y < size; y++)
    before[y] = mayFollow(undefined, model.labels[y]!) ? emitted[y]! + model.arcs[size * size + y]! : never;
  for (let i = 1; i < count; i++) {
    for (let y = 0; y < size; y++) {
      let best = 0;
      let bestScore = Number.NEGATIVE_INFINITY;
      for (let x = 0; x < size; x++) {
        const s = allowed[y]![x] ? before[x]! + model.arcs[x * size + y]! : never * 2;
        if (s > bestScore) {
          bestScore = s;
          best = x;
        }
      }
      back[i * size + y] = best;
      now[y] = bestScore + emitted[i * size + y]!;
    }
    [before, now] = [now, before];
  }
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  let last = 0;
  for (let y = 1; y < size; y++) if (before[y]! > before[last]!) last = y;
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * size + last]!;
  }
  return labels;
};

/** Labels the names of a sentence. */
export const labelNames = (words: Words, tags: Uint16Array, model: NameModel): Uint8Array => {
  const size = model.labels.length;
  const emitted = new Int32Array(words.count * size);
  const rows = makeRows(NAME_ROWS);
  for (let i = 0; i < words.count; i++) {
    nameRows(words, tags, i, model.emit.bits, rows);
    score(model.emit, rows, emitted.subarray(i * size, (i + 1) * size));
  }
  return bestLabels(words.count, emitted, model);
};

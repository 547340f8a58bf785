import { SHINGLE, shinglesOf } from './fingerprints.ts';
import type { TextWords } from './text-words.ts';

/** Words in a row that stand in two texts: from word `a` of the one and word `b` of the other, `length` words. */
export type Run = { readonly a: number; readonly b: number; readonly length: number };

/** Two texts and what they share. */
export type SharedPair = { readonly a: TextWords; readonly b: TextWords; readonly runs: readonly Run[] };

/** A text made ready for comparing: its shingles, and their places in the order of the shingles' numbers. */
export type Comparable = { readonly words: TextWords; readonly shingles: Int32Array; readonly order: Uint32Array };

/** How many words of a run must carry meaning, so that names and function words alone prove nothing. */
const TELLING = 2;
/** A shingle is followed from so many of its places in each text: who repeats one phrase a thousand times tells no more. */
const PLACES = 16;

/** Makes a text ready for comparing. */
export const comparable = (words: TextWords): Comparable => {
  const shingles = shinglesOf(words.words);
  const order = Uint32Array.from(shingles, (_, at) => at).sort(
    (p, q) => (shingles[p] as number) - (shingles[q] as number) || p - q,
  );
  return { words, shingles, order };
};

const runThrough = (a: Uint32Array, b: Uint32Array, p: number, q: number): Run => {
  let from = 0;
  while (p - from > 0 && q - from > 0 && a[p - from - 1] === b[q - from - 1]) from++;
  let to = 0;
  while (p + to < a.length && q + to < b.length && a[p + to] === b[q + to]) to++;
  return { a: p - from, b: q - from, length: from + to };
};

const tellingIn = ({ telling }: TextWords, from: number, length: number): number => {
  let sum = 0;
  for (let at = from; at < from + length; at++) sum += telling[at] ?? 0;
  return sum;
};

/** The longest runs first; of a run that overlaps a longer one in either text, what is left on its sides. In text order. */
const apart = (runs: readonly Run[], a: TextWords, b: TextWords): readonly Run[] => {
  const sorted = [...runs].sort((p, q) => q.length - p.length || p.a - q.a || p.b - q.b);
  const [usedA, usedB] = [new Uint8Array(a.words.length), new Uint8Array(b.words.length)];
  const kept = sorted.flatMap((run) => {
    const left: Run[] = [];
    let from = 0;
    for (let at = 0; at <= run.length; at++) {
      const free = at < run.length && usedA[run.a + at] === 0 && usedB[run.b + at] === 0;
      if (free) continue;
      if (at - from >= SHINGLE) left.push({ a: run.a + from, b: run.b + from, length: at - from });
      from = at + 1;
    }
    for (const one of left) {
      usedA.fill(1, one.a, one.a + one.length);
      usedB.fill(1, one.b, one.b + one.length);
    }
    return left;
  });
  return kept.sort((p, q) => p.a - q.a);
};

/** Where the places of one shingle end in the order of shingles. */
const endOf = ({ shingles, order }: Comparable, from: number): number => {
  const number = shingles[order[from] as number];
  let to = from + 1;
  while (to < order.length && shingles[order[to] as number] === number) to++;
  return to;
};

/** All runs of five words and more, each as long as it goes. */
const runsOf = (a: Comparable, b: Comparable): readonly Run[] => {
  const found: Run[] = [];
  const onDiagonal = new Map<number, Run[]>();
  const follow = (p: number, q: number): void => {
    const there = onDiagonal.get(p - q);
    if (there?.some((run) => p >= run.a && p < run.a + run.length)) return;
    const run = runThrough(a.words.words, b.words.words, p, q);
    if (run.length < SHINGLE) return;
    found.push(run);
    if (there) there.push(run);
    else onDiagonal.set(p - q, [run]);
  };
  let [p, q] = [0, 0];
  while (p < a.order.length && q < b.order.length) {
    const [x, y] = [a.shingles[a.order[p] as number] as number, b.shingles[b.order[q] as number] as number];
    const [toP, toQ] = [x <= y ? endOf(a, p) : p, y <= x ? endOf(b, q) : q];
    if (x === y)
      for (let i = p; i < Math.min(toP, p + PLACES); i++)
        for (let k = q; k < Math.min(toQ, q + PLACES); k++) follow(a.order[i] as number, b.order[k] as number);
    [p, q] = [toP, toQ];
  }
  return found;
};

/** Which of two texts comes first when they are compared, by their words alone: so the outcome is the same either way round. */
const isFirst = ({ words: one }: TextWords, { words: other }: TextWords): boolean => {
  if (one.length !== other.length) return one.length < other.length;
  const at = one.findIndex((word, k) => word !== other[k]);
  return at < 0 || (one[at] as number) < (other[at] as number);
};

const tellingRuns = (a: Comparable, b: Comparable): readonly Run[] => {
  const isTelling = (run: Run): boolean =>
    Math.max(tellingIn(a.words, run.a, run.length), tellingIn(b.words, run.b, run.length)) >= TELLING;
  return apart(runsOf(a, b).filter(isTelling), a.words, b.words).filter(isTelling);
};

/**
 * The runs of five words and more that two texts share, in the order of the first, none overlapping another; a run counts
 * when two of its words carry meaning. The cost is that of reading both texts once.
 */
export const sharedRuns = (a: Comparable, b: Comparable): readonly Run[] =>
  isFirst(a.words, b.words)
    ? tellingRuns(a, b)
    : tellingRuns(b, a)
        .map((run) => ({ a: run.b, b: run.a, length: run.length }))
        .sort((p, q) => p.a - q.a);

import type { Likeness } from './word-likeness.ts';

/** Which word of one name answers to which of the other, and what is left over on either side. Places count from 0. */
export type Assignment = {
  readonly matched: readonly { readonly a: number; readonly b: number; readonly likeness: Likeness }[];
  readonly restA: readonly number[];
  readonly restB: readonly number[];
};

/** With more open words than this on one side the best pairing is looked for greedily: a name with so many is none. */
const MOST = 6;

type Cell = { readonly a: number; readonly b: number; readonly likeness: Likeness };

const greedy = (cells: readonly Cell[]): readonly Cell[] => {
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return [...cells]
    .sort((p, q) => q.likeness.degree - p.likeness.degree || p.a - q.a || p.b - q.b)
    .filter(({ a, b }) => {
      if (usedA.has(a) || usedB.has(b)) return false;
      usedA.add(a);
      usedB.add(b);
      return true;
    });
};

const exhaustive = (rows: readonly (readonly Cell[])[]): readonly Cell[] => {
  let [best, sum]: [readonly Cell[], number] = [[], -1];
  const walk = (at: number, used: number, taken: readonly Cell[], total: number): void => {
    if (at === rows.length) {
      if (total > sum) [best, sum] = [taken, total];
      return;
    }
    for (const cell of rows[at] ?? [])
      if ((used & (1 << cell.b)) === 0)
        walk(at + 1, used | (1 << cell.b), [...taken, cell], total + cell.likeness.degree);
    walk(at + 1, used, taken, total);
  };
  walk(0, 0, [], 0);
  return best;
};

/**
 * Pairs the words of two names one to one so that the sum of likenesses is greatest (equal words first: they are never given up for
 * another). `equal` is asked before `like`; both are symmetric.
 */
export const assignWords = <T>(
  as: readonly T[],
  bs: readonly T[],
  equal: (a: T, b: T) => boolean,
  like: (a: T, b: T) => Likeness,
): Assignment => {
  const matched: Cell[] = [];
  const openA: number[] = [];
  const takenB: boolean[] = [];
  as.forEach((a, at) => {
    const found = bs.findIndex((b, to) => takenB[to] !== true && equal(a, b));
    if (found < 0) openA.push(at);
    else {
      takenB[found] = true;
      matched.push({ a: at, b: found, likeness: { degree: 100, by: 'equal' } });
    }
  });
  const openB = bs.flatMap((_, at) => (takenB[at] === true ? [] : [at]));
  if (openA.length === 0 || openB.length === 0) return { matched, restA: openA, restB: openB };
  const rows = openA.map((a) =>
    openB.flatMap((b, place) => {
      const likeness = like(as[a] as T, bs[b] as T);
      return likeness.degree > 0 ? [{ a, b: place, likeness }] : [];
    }),
  );
  const few = openA.length <= MOST && openB.length <= MOST;
  const found = few ? exhaustive(rows) : greedy(rows.flat());
  const gone = new Set(found.map((cell) => cell.a));
  const kept = new Set(found.map((cell) => cell.b));
  for (const cell of found) matched.push({ a: cell.a, b: openB[cell.b] as number, likeness: cell.likeness });
  return {
    matched,
    restA: openA.filter((a) => !gone.has(a)),
    restB: openB.filter((_, place) => !kept.has(place)),
  };
};

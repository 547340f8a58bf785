import { byCodeUnit } from '../model/index.ts';

/** Where a key stands in a list sorted by key, or would stand: the first place whose key is not less. */
const placeOf = <T>(list: readonly T[], key: (one: T) => string, sought: string): number => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(list[middle] as T) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * A list in the order of its keys, with some taken out and others put in; the list handed in stays as it was. Keys are
 * compared by code unit. Of `out`, the very records are taken out that are handed in; what is not there is no error. Cost: a
 * copy of the list, and a search for each record of `out` and `into`.
 */
export const edited = <T>(
  list: readonly T[],
  key: (one: T) => string,
  out: readonly T[],
  into: readonly T[],
): readonly T[] => {
  if (out.length === 0 && into.length === 0) return list;
  const gone = new Set<number>();
  for (const one of out) {
    const own = key(one);
    for (let at = placeOf(list, key, own); at < list.length && key(list[at] as T) === own; at++)
      if (list[at] === one) gone.add(at);
  }
  const edits = [
    ...[...gone].map((at) => ({ at, one: undefined })),
    ...[...into]
      .map((one) => ({ one, own: key(one) }))
      .sort((p, q) => byCodeUnit(p.own, q.own))
      .map(({ one, own }) => ({ at: placeOf(list, key, own), one: [one] as const })),
  ];
  // Insertions at a place come before what stands there, in their own order (sorting is stable).
  const parts: (readonly T[])[] = [];
  let from = 0;
  for (const { at, one } of edits.sort((p, q) => p.at - q.at || (p.one ? 0 : 1) - (q.one ? 0 : 1))) {
    if (at > from) parts.push(list.slice(from, at));
    from = Math.max(from, at);
    if (one) parts.push(one);
    else from = at + 1;
  }
  parts.push(list.slice(from));
  return ([] as T[]).concat(...(parts as T[][]));
};

/** How often each of some values was put in less taken out; values at nought are not there. */
export type Tally = Map<string, number>;

/** Counts a value once more or once less. */
export const tally = (into: Tally, value: string, by: 1 | -1): void => {
  const now = (into.get(value) ?? 0) + by;
  if (now === 0) into.delete(value);
  else into.set(value, now);
};

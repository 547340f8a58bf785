/** Two items, by position, and how much speaks for putting them together: 0 to 1. */
export type Link = { readonly a: number; readonly b: number; readonly value: number };

/**
 * Groups items from the closest pair on, as long as the mean value between the items of two groups is above `enough`
 * (average linkage); pairs without a link count as 0, and of equals the first by position go first. In: how many items, and
 * their links, each pair once. Out: groups, each sorted, in the order of their first items. Cost grows with the links and
 * the square of the largest set of items that a chain of links holds together.
 */
export const averageLinkage = (
  count: number,
  links: readonly Link[],
  enough: number,
): readonly (readonly number[])[] => {
  const sums = Array.from({ length: count }, () => new Map<number, number>());
  for (const { a, b, value } of links) {
    sums[a]?.set(b, value);
    sums[b]?.set(a, value);
  }
  const members = Array.from({ length: count }, (_, at) => [at]);
  const near = new Int32Array(count);
  const nearness = new Float64Array(count);
  const look = (at: number): void => {
    near[at] = -1;
    nearness[at] = 0;
    const own = (members[at] as number[]).length;
    for (const [other, sum] of sums[at] as Map<number, number>) {
      const mean = sum / (own * (members[other] as number[]).length);
      if (mean > (nearness[at] as number) || (mean === nearness[at] && other < (near[at] as number))) {
        near[at] = other;
        nearness[at] = mean;
      }
    }
  };
  const merge = (keep: number, drop: number): void => {
    (members[keep] as number[]).push(...(members[drop] as number[]));
    members[drop] = [];
    const kept = sums[keep] as Map<number, number>;
    for (const [other, sum] of sums[drop] as Map<number, number>) {
      const there = sums[other] as Map<number, number>;
      there.delete(drop);
      if (other === keep) continue;
      const joint = (kept.get(other) ?? 0) + sum;
      kept.set(other, joint);
      there.set(keep, joint);
    }
    sums[drop] = new Map();
    look(drop);
    look(keep);
    for (const other of kept.keys()) look(other);
  };
  const solve = (open: readonly number[]): void => {
    for (;;) {
      let best = -1;
      for (const at of open)
        if ((nearness[at] as number) > enough && (best < 0 || (nearness[at] as number) > (nearness[best] as number)))
          best = at;
      if (best < 0) return;
      const other = near[best] as number;
      merge(Math.min(best, other), Math.max(best, other));
    }
  };
  for (let at = 0; at < count; at++) look(at);
  const seen = new Uint8Array(count);
  for (let start = 0; start < count; start++) {
    if (seen[start]) continue;
    const reached = [start];
    seen[start] = 1;
    for (const at of reached)
      for (const other of (sums[at] as Map<number, number>).keys())
        if (!seen[other]) {
          seen[other] = 1;
          reached.push(other);
        }
    if (reached.length > 1) solve(reached.sort((p, q) => p - q));
  }
  return members
    .filter((group) => group.length > 0)
    .map((group) => [...group].sort((p, q) => p - q))
    .sort((p, q) => (p[0] as number) - (q[0] as number));
};

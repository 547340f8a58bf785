import type { Lineage } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';

/** Lineages whose direction is a guess lead nowhere; where two name each other, both ways are open. */
const ways = ({ from, to, reason }: Lineage): readonly (readonly [string, string])[] => {
  const how = reason.args.direction;
  if (how === 'direction-unknown') return [];
  return how === 'cite-each-other' ? [[from, to] as const, [to, from] as const] : [[from, to] as const];
};

/** For each source the number of its circle: sources that each lead to the other share one (Tarjan, without recursion). */
const circlesOf = (next: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> => {
  const circle = new Map<string, number>();
  const seen = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  let circles = 0;
  const visit = (start: string): void => {
    const path: { readonly at: string; next: number }[] = [{ at: start, next: 0 }];
    while (path.length > 0) {
      const step = path.at(-1) as { readonly at: string; next: number };
      const { at } = step;
      if (!seen.has(at)) {
        low.set(at, seen.size);
        seen.set(at, seen.size);
        open.push(at);
        isOpen.add(at);
      }
      const to = next.get(at)?.[step.next++];
      if (to !== undefined) {
        if (!seen.has(to)) path.push({ at: to, next: 0 });
        else if (isOpen.has(to)) low.set(at, Math.min(low.get(at) as number, seen.get(to) as number));
        continue;
      }
      path.pop();
      const above = path.at(-1)?.at;
      if (above !== undefined) low.set(above, Math.min(low.get(above) as number, low.get(at) as number));
      if (low.get(at) !== seen.get(at)) continue;
      for (let one = open.pop(); one !== undefined; one = open.pop()) {
        isOpen.delete(one);
        circle.set(one, circles);
        if (one === at) break;
      }
      circles++;
    }
  };
  for (const source of next.keys()) if (!seen.has(source)) visit(source);
  return circle;
};

/**
 * Lineages with what they show together: those in a circle are mutual (each draws on the other, itself or through others, so
 * that going on leads to no origin); a report that names another, which draws on a third, has the third's words by way of it.
 */
export const inChains = (lineages: readonly Lineage[]): readonly Lineage[] => {
  const next = new Map<string, string[]>();
  for (const one of lineages)
    for (const [from, to] of ways(one)) {
      next.set(from, [...(next.get(from) ?? []), to]);
      if (!next.has(to)) next.set(to, []);
    }
  const circle = circlesOf(next);
  const isMutual = (one: Lineage) => ways(one).length > 0 && circle.get(one.from) === circle.get(one.to);
  const names = new Map<string, Set<string>>();
  for (const { from, to, citations } of lineages)
    if ((citations ?? []).length > 0) names.set(from, (names.get(from) ?? new Set()).add(to));
  return lineages.map((one) => {
    if (isMutual(one)) return { ...one, mutual: true };
    if (ways(one).length === 0) return one;
    const through = [...(names.get(one.from) ?? [])].filter(
      (by) => by !== one.to && circle.get(by) !== circle.get(one.from) && (next.get(by) ?? []).includes(one.to),
    );
    return through.length === 0 ? one : { ...one, through: through.sort(byCodeUnit) };
  });
};

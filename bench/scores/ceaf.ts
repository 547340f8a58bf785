import { bestAssignment } from './assignment.ts';
import { type Clusters, membersOf } from './clusters.ts';
import { type Prf, prf } from './prf.ts';

/**
 * Clusters that share mentions, gathered: what lies in two gatherings can never be assigned to one another for any gain,
 * so that the assignment is solved for each by itself.
 */
const gatherings = (gold: Clusters, ours: Clusters): readonly ReadonlyMap<string, ReadonlyMap<string, number>>[] => {
  const shared = new Map<string, Map<string, number>>();
  const back = new Map<string, Set<string>>();
  for (const [mention, chain] of gold) {
    const own = ours.get(mention);
    if (own === undefined) continue;
    const row = shared.get(chain) ?? new Map<string, number>();
    shared.set(chain, row.set(own, (row.get(own) ?? 0) + 1));
    back.set(own, (back.get(own) ?? new Set()).add(chain));
  }
  const seen = new Set<string>();
  return [...shared.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const found = new Map<string, ReadonlyMap<string, number>>();
    const open = [start];
    seen.add(start);
    for (let chain = open.pop(); chain !== undefined; chain = open.pop()) {
      const row = shared.get(chain) as Map<string, number>;
      found.set(chain, row);
      for (const own of row.keys())
        for (const next of back.get(own) ?? [])
          if (!seen.has(next)) {
            seen.add(next);
            open.push(next);
          }
    }
    return [found];
  });
};

/**
 * CEAF with the measure φ4 of Luo (2005), "CEAFe": clusters are assigned one to one as well as can be, each pair earning
 * twice its common mentions over the sizes of both; clusters, not mentions, are counted.
 */
export const ceafE = (gold: Clusters, ours: Clusters): Prf => {
  const [golds, owns] = [membersOf(gold), membersOf(ours)];
  let credit = 0;
  for (const gathering of gatherings(gold, ours)) {
    const columns = [...new Set([...gathering.values()].flatMap((row) => [...row.keys()]))];
    credit += bestAssignment(
      [...gathering].map(([chain, row]) =>
        columns.map(
          (own) => (2 * (row.get(own) ?? 0)) / ((golds.get(chain)?.length ?? 0) + (owns.get(own)?.length ?? 0)),
        ),
      ),
    );
  }
  return prf({ credit, of: owns.size }, { credit, of: golds.size });
};

import { type Clusters, membersOf } from './clusters.ts';
import { type Prf, prf } from './prf.ts';

/** Of the links that hold each cluster together, how many the other side has too. */
const kept = (clusters: Clusters, other: Clusters): { readonly credit: number; readonly of: number } => {
  let credit = 0;
  let of = 0;
  for (const members of membersOf(clusters).values()) {
    // A mention that the other side does not have stands alone there.
    const parts = new Set(members.map((one) => other.get(one) ?? `alone ${one}`));
    credit += members.length - parts.size;
    of += members.length - 1;
  }
  return { credit, of };
};

/** MUC (Vilain et al. 1995): links recovered. Mentions that stand alone count for nothing on either side. */
export const muc = (gold: Clusters, ours: Clusters): Prf => prf(kept(ours, gold), kept(gold, ours));

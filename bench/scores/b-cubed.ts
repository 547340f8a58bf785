import { membersOf } from './clusters.ts';
import { type Prf, prf } from './prf.ts';

/**
 * B³ (Bagga and Baldwin 1998): for each mention the share of its cluster that belongs there, averaged over mentions.
 * A mention that one side does not have earns nothing on the other. In: which cluster each mention is in.
 */
export const bCubed = (gold: ReadonlyMap<string, string>, ours: ReadonlyMap<string, string>): Prf => {
  const [golds, owns] = [membersOf(gold), membersOf(ours)];
  let precise = 0;
  let recalled = 0;
  for (const members of owns.values()) {
    const met = new Map<string, number>();
    for (const one of members) {
      const chain = gold.get(one);
      if (chain !== undefined) met.set(chain, (met.get(chain) ?? 0) + 1);
    }
    for (const [chain, common] of met) {
      precise += (common * common) / members.length;
      recalled += (common * common) / (golds.get(chain)?.length ?? 1);
    }
  }
  return prf({ credit: precise, of: ours.size }, { credit: recalled, of: gold.size });
};

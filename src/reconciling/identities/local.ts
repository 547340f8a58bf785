import { by } from '../../model/index.ts';
import { attachLesser } from './attach.ts';
import { proposals } from './candidates.ts';
import { canonical, groups, type Joint } from './components.ts';
import type { Party } from './party.ts';
import { unnamedProposals } from './unnamed.ts';

/** Entities of one report that are one, as far as that report alone tells. */
export type Local = {
  readonly source: string;
  /** In reading order; the first names the group. */
  readonly parties: readonly Party[];
  readonly named: boolean;
  readonly joints: readonly Joint[];
  /** Its report names several whom its short name could mean: then nobody elsewhere is meant either. */
  readonly open: boolean;
};

/**
 * Puts together who is one within a report, before anybody looks beyond it: the same names, then names that say less with the
 * only one of the report that says more, then unnamed bodies and groups of one description. `parties` are those of one
 * report, in order; `apart` are pairs that people parted.
 */
export const localsOf = (
  parties: readonly Party[],
  apart: readonly (readonly [string, string])[],
): readonly Local[] => {
  const named = parties.filter((party) => party.entity.named && party.forms.length > 0);
  const into = groups(
    parties.map((party) => party.key),
    apart,
  );
  for (const { a, b, reason } of canonical(proposals(named))) into.join(a, b, reason);
  const open = attachLesser(named, into);
  for (const { a, b, reason } of canonical(unnamedProposals(parties.filter((party) => !party.entity.named))))
    into.join(a, b, reason);
  const byRoot = new Map<string, Party[]>();
  for (const party of parties) {
    const root = into.root(party.key);
    const there = byRoot.get(root);
    if (there) there.push(party);
    else byRoot.set(root, [party]);
  }
  return [...byRoot.values()]
    .map(
      (together): Local => ({
        source: (together[0] as Party).held.source,
        parties: together.sort(by((party) => party.key)),
        named: together.some((party) => party.entity.named),
        joints: into.joints((together[0] as Party).key),
        open: together.some((party) => open.has(party.key)),
      }),
    )
    .sort(by((local) => (local.parties[0] as Party).key));
};

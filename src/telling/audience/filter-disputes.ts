import type { Access, CaseFile, Dispute } from '../../model/index.ts';
import { filterReason } from './filter-statement.ts';
import type { Visible } from './visible.ts';

type Side = Dispute['sides'][number];

/** A side as visible statements alone tell it, or nothing where none is left or its words repeat what is hidden. */
const filterSide = (side: Side, field: string | undefined, visible: Visible): Side | undefined => {
  const { standing, standings, ...rest } = side;
  const statements = side.statements.filter((id) => visible.statements.has(id));
  // the words of a number come from its statements: one that is hidden takes them along
  const cut = field === 'number' && statements.length < side.statements.length;
  if (statements.length === 0 || cut || visible.repeatsHidden(side.says)) return undefined;
  const seen = (id: string): boolean => visible.identities.has(id) || visible.sources.has(id);
  const left = standings?.filter((one) => seen(one.voice));
  const all = new Set(left?.map((one) => one.standing));
  const [only] = all;
  return {
    ...rest,
    statements,
    voices: side.voices.filter(seen),
    ...(left === undefined || left.length === 0 ? {} : { standings: left }),
    ...(standing !== undefined && all.size === 1 && only !== undefined ? { standing: only } : {}),
  };
};

/**
 * Disagreements as an audience may see them. One of which a single side is left goes: a lone side would tell that there is
 * another. So does one whose words are coerced by what the audience may not read. `shown` says which ids are visible.
 */
export const filterDisputes = (
  caseFile: CaseFile,
  audience: Access,
  visible: Visible,
  shown: (id: string) => boolean,
): CaseFile['disputes'] => {
  const untold = new Set(
    caseFile.statements.flatMap(({ id, circumstancesReason }) =>
      circumstancesReason !== undefined && filterReason(circumstancesReason, visible) === undefined ? [id] : [],
    ),
  );
  return caseFile.disputes.flatMap(({ relations, ...dispute }) => {
    const sides = dispute.sides.flatMap((side) => filterSide(side, dispute.field, visible) ?? []);
    const { because: _because, ...args } = dispute.reason.args;
    // Who decided is not told to the public, and what they wrote for their colleagues is not either.
    const reason = filterReason(audience === 'public' ? { ...dispute.reason, args } : dispute.reason, visible);
    const leaks =
      (!shown(dispute.about) && visible.repeatsHidden(dispute.about)) ||
      sides.some((side) => side.coerced === true && side.statements.some((id) => untold.has(id)));
    if (sides.length < 2 || reason === undefined || leaks) return [];
    const left = relations?.filter((one) => shown(one.from) && shown(one.to));
    return [{ ...dispute, sides, ...(left === undefined || left.length === 0 ? {} : { relations: left }), reason }];
  });
};

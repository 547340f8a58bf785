import type { Who } from './identified.ts';
import { identityId } from './identity.ts';
import type { Local } from './local.ts';
import { isDescribed, majorityKind, type Party } from './party.ts';
import { preferredName, writtenCounts } from './preferred-name.ts';

/** Somebody unnamed whom no other report speaks of; undefined for "he" alone. */
export const alone = ({ parties, joints }: Local): Who | undefined => {
  if (!parties.some((party) => party.usage !== undefined && isDescribed(party))) return undefined;
  const kind = majorityKind(parties);
  const { name, key } = preferredName(writtenCounts(parties), kind);
  const first = parties[0] as Party;
  return {
    id: identityId({ kind, key }, first.key),
    kind,
    name,
    named: false,
    parties,
    reasons: joints.map((one) => one.reason),
    joints,
  };
};

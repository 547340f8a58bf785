import type { Identity } from '../../model/index.ts';
import { filterReason, filterWhen } from './filter-statement.ts';
import { type Visible, visibleNames } from './visible.ts';

/**
 * An identity as visible sources alone tell it. Where a source is hidden, whatever has no words of its own to stand on
 * (a given name, a count, membership, a standing) goes too, since it may come from there.
 */
export const filterIdentity = (identity: Identity, visible: Visible): Identity => {
  const sources = identity.sources.filter((id) => visible.sources.has(id));
  const whole = sources.length === identity.sources.length;
  const names = visibleNames(identity, visible.sources).map((form) => ({
    ...form,
    statements: form.statements.filter((id) => visible.statements.has(id)),
  }));
  const roles = identity.roles.flatMap(({ when, ...held }) => {
    const statements = held.statements.filter((id) => visible.statements.has(id));
    if (statements.length === 0 && (held.statements.length > 0 || !whole)) return [];
    return [{ ...held, ...(when === undefined ? {} : { when: filterWhen(when, visible) }), statements }];
  });
  const { count, members, partOf, reason, standing, ...rest } = identity;
  const kept = names.some((form) => form.name === identity.name);
  const why = filterReason(reason, visible);
  return {
    ...rest,
    name: kept || whole ? identity.name : (names[0]?.name ?? identity.name),
    names,
    roles,
    ...(count === undefined || !whole ? {} : { count }),
    ...(members === undefined || !whole ? {} : { members: members.filter((id) => visible.identities.has(id)) }),
    ...(partOf === undefined || !whole || !visible.identities.has(partOf) ? {} : { partOf }),
    mentions: whole ? identity.mentions : names.reduce((sum, form) => sum + form.passages.length, 0),
    sources,
    ...(why === undefined || !whole ? {} : { reason: why }),
    ...(standing === undefined || !whole ? {} : { standing }),
  };
};

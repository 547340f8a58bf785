import type { Identity, Reason } from '../model/index.ts';
import { by, stricter } from '../model/index.ts';

type Name = Identity['names'][number];
type Role = Identity['roles'][number];

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();

/** A name that stands for words meant otherwise ("he"): only where no report writes the name itself. */
const isWritten = ({ name, statements, passages }: Name): boolean =>
  statements.length > 0 || passages.some((one) => one.exact === name);

const namesOf = (parts: readonly Identity[]): Name[] => {
  const all = parts.flatMap((one) => one.names);
  const written = all.filter(isWritten);
  const byName = new Map<string, Name[]>();
  for (const one of written.length > 0 ? written : all.slice(0, 1)) {
    const there = byName.get(one.name);
    if (there) there.push(one);
    else byName.set(one.name, [one]);
  }
  return [...byName.values()]
    .map((same) => ({
      name: (same[0] as Name).name,
      statements: union(same.map((one) => one.statements)),
      passages: same.flatMap((one) => one.passages).sort(by((one) => one.source)),
    }))
    .sort(by((one) => one.name));
};

const rolesOf = (parts: readonly Identity[]): Role[] => {
  const found = new Map<string, Role[]>();
  for (const role of parts.flatMap((one) => one.roles)) {
    const key = role.role.toLowerCase();
    const there = found.get(key);
    if (there) there.push(role);
    else found.set(key, [role]);
  }
  return [...found].sort(by(([key]) => key)).map(([, same]) => {
    const [first] = [...same].sort(by((one) => one.statements[0] ?? ''));
    return { ...(first as Role), statements: union(same.map((one) => one.statements)) };
  });
};

/** What says most of why somebody's namings are one: what goes beyond the name. */
const whyOne = (parts: readonly Identity[]): Reason | undefined => {
  const all = parts.flatMap((one) => one.reason ?? []).sort(by((reason) => JSON.stringify(reason)));
  return all.find((reason) => reason.code !== 'same-name') ?? all[0];
};

/**
 * One identity out of what several strands of reports tell of it: names with all their places, roles with all their
 * statements, mentions added up. A number of people stands only where the strands that give one agree. `parts` are of one
 * id, at least one of them; their order carries no meaning.
 */
export const joinIdentities = (parts: readonly Identity[]): Identity => {
  const [first] = parts as readonly [Identity, ...Identity[]];
  if (parts.length === 1) return first;
  const { count: _count, members: _members, partOf: _partOf, reason: _reason, ...bare } = first;
  const why = whyOne(parts);
  const counts = new Set(parts.flatMap((one) => one.count ?? []));
  const members = union(parts.map((one) => one.members ?? []));
  const [partOf] = parts.flatMap((one) => one.partOf ?? []).sort();
  return {
    ...bare,
    names: namesOf(parts),
    roles: rolesOf(parts),
    ...(counts.size === 1 ? { count: [...counts][0] as number } : {}),
    ...(members.length === 0 ? {} : { members }),
    ...(partOf === undefined ? {} : { partOf }),
    mentions: parts.reduce((sum, one) => sum + one.mentions, 0),
    sources: union(parts.map((one) => one.sources)),
    ...(why === undefined ? {} : { reason: why }),
    access: parts.reduce((access, one) => stricter(access, one.access), first.access),
  };
};

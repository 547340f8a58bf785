import type { Access, Identity, Reason } from '../model/index.ts';
import { by, stricter } from '../model/index.ts';
import { edited, type Tally, tally } from './in-order.ts';

type Name = Identity['names'][number];
type Role = Identity['roles'][number];

/** One identity out of what several strands of reports tell of it, kept as strands come and go. */
export type IdentityPile = {
  readonly put: (part: Identity) => void;
  readonly take: (part: Identity) => void;
  /** The identity; undefined when nothing is told of it any more. */
  readonly record: () => Identity | undefined;
};

const itself = (one: string): string => one;
const placeOf = ({ passages: [first] }: Name): string =>
  `${first?.source} ${String(first?.start ?? 0).padStart(9, '0')}`;
const bySource = (one: { readonly source: string }): string => one.source;
const firstSaid = (one: Role): string => one.statements[0] ?? '';

/** Where strands tell of several standings: what happened to somebody, or a court, before what they are called. */
const WEIGHTIEST = ['court', 'accused', 'concerned', 'independent', 'outlet', 'official', 'other'] as const;

/** A name that stands for words meant otherwise ("he"): only where no report writes the name itself. */
const isWritten = ({ name, statements, passages }: Name): boolean =>
  statements.length > 0 || passages.some((one) => one.exact === name);

const keys = (counted: Tally): string[] => [...counted.keys()].sort();

/**
 * A pile of nothing. Names come with all their places, roles with all their statements, mentions added up; a number of people
 * stands only where the strands that give one agree, and of several standings the weightiest. Strands share no source and no statement, so that lists are put side by
 * side; the order in which parts come carries no meaning.
 */
export const identityPile = (): IdentityPile => {
  const parts = new Set<Identity>();
  const names = new Map<string, { statements: readonly string[]; passages: readonly Name['passages'][number][] }>();
  let unwritten: readonly Name[] = [];
  const roles = new Map<string, { told: readonly Role[]; statements: readonly string[] }>();
  const counts: Tally = new Map();
  const members: Tally = new Map();
  const larger: Tally = new Map();
  const levels: Tally = new Map();
  const reasons: Tally = new Map();
  const standings: Tally = new Map();
  let mentions = 0;
  let sources: readonly string[] = [];

  const change = (part: Identity, sign: 1 | -1): void => {
    const edit = <T>(list: readonly T[], key: (one: T) => string, some: readonly T[]): readonly T[] =>
      sign > 0 ? edited(list, key, [], some) : edited(list, key, some, []);
    for (const name of part.names) {
      if (!isWritten(name)) {
        unwritten = edit(unwritten, placeOf, [name]);
        continue;
      }
      const there = names.get(name.name) ?? { statements: [], passages: [] };
      const now = {
        statements: edit(there.statements, itself, name.statements),
        passages: edit(there.passages, bySource, name.passages),
      };
      if (now.statements.length + now.passages.length > 0) names.set(name.name, now);
      else names.delete(name.name);
    }
    for (const role of part.roles) {
      const key = role.role.toLowerCase();
      const there = roles.get(key) ?? { told: [], statements: [] };
      const told = edit(there.told, firstSaid, [role]);
      if (told.length > 0) roles.set(key, { told, statements: edit(there.statements, itself, role.statements) });
      else roles.delete(key);
    }
    if (part.count !== undefined) tally(counts, String(part.count), sign);
    for (const member of part.members ?? []) tally(members, member, sign);
    if (part.partOf !== undefined) tally(larger, part.partOf, sign);
    if (part.reason !== undefined) tally(reasons, JSON.stringify(part.reason), sign);
    if (part.standing !== undefined) tally(standings, part.standing, sign);
    tally(levels, part.access, sign);
    mentions += sign * part.mentions;
    sources = edit(sources, itself, part.sources);
  };
  const namesNow = (): Name[] => {
    const written = [...names].map(([name, { statements, passages }]) => ({
      name,
      statements: statements as string[],
      passages: passages as Name['passages'],
    }));
    return written.length > 0 ? written.sort(by((one) => one.name)) : unwritten.slice(0, 1);
  };
  const rolesNow = (): Role[] =>
    [...roles]
      .sort(by(([key]) => key))
      .map(([, { told, statements }]) => ({ ...(told[0] as Role), statements: statements as string[] }));
  /** What says most of why namings are one: what goes beyond the name. */
  const whyNow = (): Reason | undefined => {
    const all = keys(reasons).map((one): Reason => JSON.parse(one));
    return all.find((one) => one.code !== 'same-name') ?? all[0];
  };
  return {
    put: (part) => {
      parts.add(part);
      change(part, 1);
    },
    take: (part) => {
      if (parts.delete(part)) change(part, -1);
    },
    record: () => {
      const [first] = parts;
      if (first === undefined) return undefined;
      if (parts.size === 1) return first;
      const {
        count: _count,
        members: _members,
        partOf: _partOf,
        reason: _reason,
        standing: _standing,
        ...bare
      } = first;
      const [only] = counts.keys();
      const [whole] = keys(larger);
      const why = whyNow();
      const standing = WEIGHTIEST.find((one) => standings.has(one));
      return {
        ...bare,
        names: namesNow(),
        roles: rolesNow(),
        ...(counts.size === 1 ? { count: Number(only) } : {}),
        ...(members.size === 0 ? {} : { members: keys(members) }),
        ...(whole === undefined ? {} : { partOf: whole }),
        mentions,
        sources: sources as string[],
        ...(why === undefined ? {} : { reason: why }),
        ...(standing === undefined ? {} : { standing }),
        access: ([...levels.keys()] as Access[]).reduce(stricter),
      };
    },
  };
};

import type { EntityKind, Reason } from '../../model/index.ts';
import { derivedId, reason } from '../../model/index.ts';
import type { Joint } from './components.ts';
import type { KnownBy } from './described.ts';
import { type NameClass, timesWritten } from './name-class.ts';
import { isDescribed, type Party } from './party.ts';
import { preferredName } from './preferred-name.ts';
import type { Resolved } from './resolve.ts';

/** Everybody and everything that is one across reports, without the places where it is named. */
export type Settled = {
  readonly classes: readonly NameClass[];
  readonly joints: readonly Joint[];
  readonly kind: EntityKind;
  readonly named: boolean;
  readonly name: string;
  /** Its name folded; with the kind it tells it from others, or does not. */
  readonly key: string;
  readonly known: KnownBy;
  /** What it is known by, as a string: who else a description may mean depends on it. */
  readonly knownAs: string;
  readonly why: Reason | undefined;
};

const kindOf = (classes: readonly NameClass[]): EntityKind => {
  const votes = new Map<EntityKind, number>();
  for (const { standsFor, locals } of classes)
    votes.set(standsFor.kind, (votes.get(standsFor.kind) ?? 0) + locals.size);
  return [...votes.entries()].sort((p, q) => q[1] - p[1] || (p[0] < q[0] ? -1 : 1))[0]?.[0] ?? 'person';
};

/** What says most of why namings are one: what goes beyond the name, else that names are the same. */
const whyOne = ({ classes, joints }: Resolved): Reason | undefined => {
  const within = classes
    .flatMap((one) => [...one.reasons])
    .sort(([p], [q]) => (p < q ? -1 : 1))
    .map(([, one]) => one.reason);
  const all = [...joints.map((one) => one.reason), ...within];
  const repeated = classes.some((one) => one.locals.size > 1);
  const first = classes[0];
  const alike = first?.named ? 'same-name' : 'same-description';
  return all.find((one) => one.code !== 'same-name') ?? all[0] ?? (repeated ? reason(alike) : undefined);
};

/** What some classes that are one amount to; undefined for nobody that a case can list ("he" alone). */
export const settle = (resolved: Resolved, calledBy: string | undefined): Settled | undefined => {
  const { classes, joints } = resolved;
  const bearers = classes.filter((one) => one.named);
  const isListed = () =>
    classes.some((one) =>
      [...one.locals.values()].some((local) =>
        local.parties.some((party) => party.usage !== undefined && isDescribed(party)),
      ),
    );
  if (calledBy === undefined && bearers.length === 0 && !isListed()) return undefined;
  const kind = kindOf(classes);
  const written = new Map<string, number>();
  for (const one of bearers.length > 0 ? bearers : classes)
    for (const [name, counted] of one.written) written.set(name, (written.get(name) ?? 0) + timesWritten(counted));
  const { name, key } = preferredName(written, kind);
  const countries = new Set(classes.flatMap((one) => one.standsFor.countries).sort());
  const posts = new Set(classes.flatMap((one) => [...one.standsFor.posts]).sort());
  return {
    classes,
    joints,
    kind,
    named: bearers.length > 0,
    name: calledBy ?? name,
    key,
    known: { posts, countries },
    knownAs: [...countries, '|', ...posts].join('\u001f'),
    why: whyOne(resolved),
  };
};

/** The id of an identity: made of its name where nobody else of its kind bears it, else of what sets it apart as well. */
export const identityId = ({ kind, key }: Pick<Settled, 'kind' | 'key'>, apart: string): string =>
  derivedId(kind === 'organization' ? 'org' : kind, key, apart);

/** The first party of a class, in the order of sources and of reading. */
export const firstParty = ({ locals }: NameClass): Party | undefined => {
  let first: string | undefined;
  for (const key of locals.keys()) if (first === undefined || key < first) first = key;
  return first === undefined ? undefined : locals.get(first)?.parties[0];
};

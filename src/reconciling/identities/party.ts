import type { Entity, EntityKind, Quantity } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import type { Held } from '../held.ts';
import { countryOf } from '../names/countries.ts';
import { foldWord } from '../names/fold-key.ts';
import { type NameForm, nameForm } from '../names/name-form.ts';

/** How statements of one reading use an entity: what an unnamed one may become depends on it. */
export type Usage = { readonly voice: boolean; readonly patient: boolean; readonly other: boolean };

/** An entity of one reading as identities see it: what two of these say alone decides whether they are one. */
export type Party = {
  /** `source#0007`: the same for the same reading, and in reading order. */
  readonly key: string;
  readonly held: Held;
  readonly index: number;
  readonly entity: Entity;
  readonly kind: EntityKind;
  readonly forms: readonly NameForm[];
  readonly countries: readonly string[];
  /** Folded words of posts and professions. */
  readonly posts: ReadonlySet<string>;
  readonly usage: Usage | undefined;
};

/** The key of an entity of a source. */
export const partyKey = (source: string, index: number): string => `${source}#${String(index).padStart(5, '0')}`;

/** The kind that most of some parties are. */
export const majorityKind = (parties: readonly Pick<Party, 'kind'>[]): EntityKind => {
  const votes = new Map<EntityKind, number>();
  for (const { kind } of parties) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  return [...votes.entries()].sort((p, q) => q[1] - p[1] || byCodeUnit(p[0], q[0]))[0]?.[0] ?? 'person';
};

/** Whether anything but pronouns stands for a party: "he" alone is nobody that a case can list. */
export const isDescribed = ({ entity, held }: Party): boolean =>
  entity.mentions.some((at) => held.reading.mentions[at]?.form !== 'pronoun');

/** Whether a quantity is one exact number. */
export const exactCount = (count: Quantity | undefined): number | undefined =>
  count?.qualifier === 'exact' && count.min !== undefined && count.min === count.max ? count.min : undefined;

const noteUse = (uses: Map<number, Usage>, entity: number | undefined, how: keyof Usage): void => {
  if (entity === undefined) return;
  const before = uses.get(entity) ?? { voice: false, patient: false, other: false };
  uses.set(entity, { ...before, [how]: true });
};

/** Every entity that a statement of the reading speaks of, and how. */
export const usages = (held: Held): ReadonlyMap<number, Usage> => {
  const uses = new Map<number, Usage>();
  for (const { voice, content } of held.reading.statements) {
    for (const link of voice) {
      noteUse(uses, link.entity, 'voice');
      noteUse(uses, link.told, 'other');
    }
    if (content.kind === 'act') {
      for (const one of content.participants) noteUse(uses, one.entity, one.role === 'patient' ? 'patient' : 'other');
      for (const place of content.where ?? []) noteUse(uses, place.entity, 'other');
    } else if (content.kind === 'attribute') {
      noteUse(uses, content.entity, 'other');
      noteUse(uses, content.other, 'other');
    } else if (content.kind === 'finding') {
      noteUse(uses, content.by, 'voice');
      for (const one of content.about) noteUse(uses, one, 'patient');
    } else if (content.kind === 'stance') {
      noteUse(uses, content.holder, 'voice');
      for (const one of content.about) noteUse(uses, one, 'patient');
    } else if (content.kind === 'evidence') noteUse(uses, content.holder, 'other');
    else if (content.kind === 'request') {
      noteUse(uses, content.from, 'other');
      noteUse(uses, content.to, 'other');
    } else for (const one of content.scopeEntities) noteUse(uses, one, 'patient');
  }
  // Whom a person decided about is somebody to be listed, whether any statement speaks of them or not.
  for (const { entity } of held.decided ?? []) noteUse(uses, entity, 'other');
  const { entities } = held.reading;
  entities.forEach((entity, at) => {
    if (!uses.has(at)) return;
    for (const member of entity.members ?? []) noteUse(uses, member, 'other');
  });
  return uses;
};

/** The distinct written forms of an entity's name, taken apart after the manner of a kind. */
export const formsOf = (entity: Entity, kind: EntityKind): readonly NameForm[] => {
  const written = [...new Set([entity.name, ...entity.names])];
  const seen = new Set<string>();
  return written
    .map((name) => nameForm(name, kind))
    .filter((one) => {
      if (one.key === '' || seen.has(one.key)) return false;
      seen.add(one.key);
      return true;
    });
};

/** Every entity of a held source as a party, in reading order. */
export const partiesOf = (held: Held): readonly Party[] => {
  const uses = usages(held);
  const { entities } = held.reading;
  return entities.map((entity, index) => {
    const forms = formsOf(entity, entity.kind);
    const larger = entity.partOf === undefined ? undefined : entities[entity.partOf];
    const ofPlace = entity.kind === 'organization' && larger?.kind === 'place' ? [countryOf(larger.name)] : [];
    const countries = [...entity.nationalities.map(countryOf), ...forms.flatMap((one) => one.countries), ...ofPlace];
    const posts = entity.posts.flatMap((post) => post.words.split(/[\s-]+/).map(foldWord));
    return {
      key: partyKey(held.source, index),
      held,
      index,
      entity,
      kind: entity.kind,
      forms,
      countries: [...new Set(countries)].sort(),
      posts: new Set(posts.filter((word) => word.length > 3)),
      usage: uses.get(index),
    };
  });
};

import type { Entity } from '../../model/index.ts';
import type { Cast, PlacedMention } from '../analysis.ts';
import { at, dependents, has, type Tree } from '../tree.ts';

/** Finds who stands at a word. */
export type CastLookup = {
  /** The mention whose head this token is, or the narrowest one around it. */
  mentionAt(tree: Tree, index: number): PlacedMention | undefined;
  entity(index: number): Entity;
  readonly cast: Cast;
};

/** Indexes a document's cast by sentence and token. */
export const lookUpCast = (cast: Cast): CastLookup => {
  const bySentence = new Map<number, PlacedMention[]>();
  for (const mention of cast.mentions)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);

  // the rules ask for the same words over and over
  const known = new Map<number, Map<number, PlacedMention | null>>();
  const direct = (tree: Tree, index: number): PlacedMention | undefined => {
    const here = known.get(tree.sentence) ?? new Map<number, PlacedMention | null>();
    if (here.size === 0) known.set(tree.sentence, here);
    const before = here.get(index);
    if (before !== undefined) return before ?? undefined;
    const found = narrowest(tree, index);
    here.set(index, found ?? null);
    return found;
  };
  const narrowest = (tree: Tree, index: number): PlacedMention | undefined => {
    const here = bySentence.get(tree.sentence) ?? [];
    const headed = here.filter((mention) => mention.head === index);
    const candidates =
      headed.length > 0 ? headed : here.filter((mention) => mention.from <= index && index < mention.to);
    return candidates.sort((a, b) => (headed.length > 0 ? -1 : 1) * (a.to - a.from - (b.to - b.from)))[0];
  };

  return {
    cast,
    mentionAt: (tree, index) => {
      const found = direct(tree, index);
      if (found) return found;
      const token = at(tree, index);
      // "thousands of people", "a crowd of officers": the number or collective stands before whom it counts
      const counted = dependents(tree, index, 'nmod').find(
        (child) => has(at(tree, child), 'Number=Plur') || at(tree, child).upos === 'NOUN',
      );
      const collective = token.upos === 'NUM' || has(token, 'Number=Plur');
      return counted !== undefined && collective ? direct(tree, counted) : undefined;
    },
    entity: (index) => {
      const entity = cast.entities[index];
      if (!entity) throw new RangeError(`entity ${index} of a cast with ${cast.entities.length}`);
      return entity;
    },
  };
};

/** Whether an entity is a person or several persons. */
export const isHuman = (entity: Entity): boolean => entity.kind === 'person' || entity.kind === 'group';

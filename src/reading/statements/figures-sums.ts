import type { Quantity } from '../../model/index.ts';
import type { QuantityMention } from '../analysis.ts';
import { withConjuncts } from '../refiners/arguments.ts';
import type { Scene, SceneSentence } from '../scene.ts';
import { at, dependents, relation } from '../tree.ts';

/**
 * "not only her but nine other prisoners", "he and 21 others": the number of others and those they are others than, as one
 * sum with the words that say so. Undefined where the number counts nobody but its own.
 */
export const withOthers = (scene: Scene, { tree }: SceneSentence, mention: QuantityMention): Quantity | undefined => {
  const place = mention.counted ?? mention.head;
  const { others } = scene.lexicon.figures;
  const lemma = (index: number): string => at(tree, index).lemma.toLowerCase();
  const isOthers =
    others.has(lemma(place)) || dependents(tree, place, 'amod', 'det').some((child) => others.has(lemma(child)));
  if (!isOthers || relation(at(tree, place)) !== 'conj' || at(tree, place).head < 0) return undefined;
  const first = at(tree, place).head;
  const members = withConjuncts(tree, first).filter((member) => member !== place && member < place);
  const persons = members.filter((member) => {
    const found = scene.cast.mentionAt(tree, member);
    return found !== undefined && scene.cast.entity(found.entity).kind === 'person';
  });
  // a group among them makes the sum unknown
  if (persons.length === 0 || persons.length < members.length) return undefined;
  const { min, max, qualifier, unit } = mention.quantity;
  if (min === undefined && max === undefined) return undefined;
  const opening = scene.cast.mentionAt(tree, first);
  const denied = dependents(tree, first, 'advmod', 'cc:preconj', 'cc')[0];
  const start = Math.min(
    opening?.start ?? at(tree, first).start,
    denied === undefined ? Number.POSITIVE_INFINITY : at(tree, denied).start,
  );
  const end = Math.max(mention.quantity.end, at(tree, place).end);
  return {
    start,
    end,
    words: scene.analysis.text.slice(start, end),
    qualifier,
    ...(min === undefined ? {} : { min: min + persons.length }),
    ...(max === undefined ? {} : { max: max + persons.length }),
    ...(unit === undefined || others.has(unit) ? {} : { unit }),
  };
};

import type { Words } from '../../model/index.ts';
import type { QuantityMention } from '../analysis.ts';
import { isHuman } from '../refiners/cast-lookup.ts';
import { nominalTokens } from '../refiners/nominal-tokens.ts';
import { type Scene, type SceneSentence, wordsOf } from '../scene.ts';
import { at, caseMarkers, dependents, has, subtree, type Tree } from '../tree.ts';
import { phrase } from './phrases.ts';

export type Scope = { readonly words: Words[]; readonly entities: number[] };

/** Units of what is measured and not counted: nobody is bounded by them. */
const UNITS = /^(year|month|week|day|hour|minute|dollar|euro|tenge|som|ruble|rouble|pound|usd|eur)$/;

/** The noun that "during which" stands for: the word before its comma. */
const antecedentOf = (tree: Tree, index: number): number | undefined => {
  let place = (dependents(tree, index, 'case')[0] ?? index) - 1;
  while (place > 0 && at(tree, place).upos === 'PUNCT') place--;
  return place >= 0 && /^(obl|nmod|obj|nsubj|root|conj|appos|flat)/.test(at(tree, place).deprel) ? place : undefined;
};

/**
 * The words that bound what is counted: whom or what, and the place, time and happening of its clause, each as a whole
 * phrase. Who says so, by whom, why and how are no bounds. `told` is the verb that says what is so of the things counted.
 */
export const scopeOf = (
  scene: Scene,
  sentence: SceneSentence,
  quantity: QuantityMention,
  clause: number,
  told?: number,
): Scope => {
  const { tree } = sentence;
  const { places, figures } = scene.lexicon;
  const words: Words[] = [];
  const entities: number[] = [];
  const add = (indexes: readonly number[]) => {
    if (indexes.length === 0) return;
    const found = wordsOf(scene, tree, indexes);
    if (words.some((known) => known.start <= found.start && known.end >= found.end)) return;
    words.push(found);
    for (const mention of scene.cast.cast.mentions)
      if (
        mention.sentence === tree.sentence &&
        mention.start >= found.start &&
        mention.end <= found.end &&
        !entities.includes(mention.entity)
      )
        entities.push(mention.entity);
  };

  // whom or what: the number that opens the phrase stands apart from it
  const counted = quantity.counted ?? quantity.head;
  const group = quantity.counted === undefined ? nominalTokens(tree, counted) : phrase(tree, counted, true);
  const owner = group.find((word) => at(tree, word).deprel === 'nmod:poss' && word < counted);
  const opening = (word: number): boolean => word < (owner ?? Math.min(counted, quantity.to));
  const cased = quantity.counted === undefined ? [] : dependents(tree, counted, 'case');
  const rest = group.filter(
    (word) =>
      !cased.includes(word) && !opening(word) && (owner !== undefined || word < quantity.from || word >= quantity.to),
  );
  const named = rest.some((word) => /^(NOUN|PROPN|ADJ)$/.test(at(tree, word).upos));
  const measures = quantity.counted === undefined && quantity.quantity.unit !== undefined && !named;
  if (!measures && named && !UNITS.test(quantity.quantity.unit ?? '')) add(rest);

  const bounding = (child: number): boolean => {
    const marker = caseMarkers(tree, child)[0] ?? '';
    if (!places.at.has(marker) && !figures.bounding.has(marker)) return false;
    // "after rioters set fire to a bank": people are no time; the parser lost their verb
    const mention = figures.bounding.has(marker) ? scene.cast.mentionAt(tree, child) : undefined;
    if (mention && marker !== 'among' && isHuman(scene.cast.entity(mention.entity))) return false;
    return !figures.notBounding.has(at(tree, child).lemma.toLowerCase());
  };
  const companions = sentence.acts.find((act) => act.index === clause)?.companions ?? [];
  for (const child of dependents(tree, told ?? clause, 'obl', 'nmod', 'obl:tmod', 'obl:unmarked')) {
    if (child >= quantity.from && child < quantity.to) continue;
    if (companions.includes(child) || child === counted || subtree(tree, child).includes(counted)) continue;
    if (scene.timeMentions.some((time) => time.sentence === tree.sentence && time.from <= child && child < time.to)) {
      // a date is the figure's own time; a period named by what happened bounds it
      continue;
    }
    if (!bounding(child)) continue;
    if (has(at(tree, child), 'PronType=Rel')) {
      const noun = antecedentOf(tree, child);
      const cases = noun === undefined ? [] : dependents(tree, noun, 'case');
      if (noun !== undefined) add(phrase(tree, noun).filter((word) => word <= noun && !cases.includes(word)));
      continue;
    }
    add(phrase(tree, child));
  }
  if (told !== undefined) {
    const object = dependents(tree, told, 'obj')[0];
    add(object === undefined ? [told] : [told, ...phrase(tree, object).filter((word) => word > told)]);
  }
  return { words, entities };
};

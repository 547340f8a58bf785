import type { Sentence, Token, TopicWord } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';

/** What a word weighs that no list of common words has. */
const RARE = 12;
/** Names tell stories apart better than other words do. */
const NAME = 2;
/** So many words tell what a report is about, however long it is. */
const MOST = 80;

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
const WORD = /^[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*$/u;
const ADDRESS = /\p{L}[.]\p{L}{2,}/u;

const isTelling = ({ form, lemma, upos }: Token): boolean =>
  TELLING.has(upos) && lemma.length > 1 && WORD.test(form) && !ADDRESS.test(form);

/** How a count grows in weight: 2 for once, then one more each time it doubles. */
const often = (count: number): number => 33 - Math.clz32(count);

/**
 * The words that tell what a report is about, the weightiest first: lemmas of nouns, verbs, adjectives and names,
 * in small letters, weighed by how rare they are in the language and how often they stand here. `common` gives the weights
 * of common words, 0 for those that say nothing (the calendar's); whatever it lacks is rare. Weights are whole numbers.
 */
export const topicWords = (
  sentences: readonly Sentence[],
  common: ReadonlyMap<string, number>,
): readonly TopicWord[] => {
  const counts = new Map<string, { count: number; names: number }>();
  for (const { tokens } of sentences)
    for (const token of tokens) {
      if (!isTelling(token)) continue;
      const word = token.lemma.toLowerCase().replaceAll('’', "'");
      if (common.get(word) === 0) continue;
      const there = counts.get(word) ?? { count: 0, names: 0 };
      counts.set(word, {
        count: there.count + 1,
        names: there.names + (token.upos === 'PROPN' && /^\p{Lu}/u.test(token.form) ? 1 : 0),
      });
    }
  const weighed = [...counts].map(([word, { count, names }]): TopicWord => {
    const isName = names * 2 > count;
    const rare = common.get(word) ?? RARE;
    const weight = often(count) * rare * (isName ? NAME : 1);
    return isName ? { word, weight, name: true } : { word, weight };
  });
  return weighed.sort((p, q) => q.weight - p.weight || byCodeUnit(p.word, q.word)).slice(0, MOST);
};

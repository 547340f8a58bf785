import type { ReadAttribute } from '../../model/index.ts';
import { argumentsOf, withConjuncts } from '../refiners/arguments.ts';
import { nominalTokens } from '../refiners/nominal-tokens.ts';
import { around, type Draft, type Scene, type SceneSentence, statementAt, tokenWords, wordsOf } from '../scene.ts';
import { at } from '../tree.ts';

/** Posts of persons, where the text states them: each at its own words, each once. */
export const postStatements = (scene: Scene, sentence: SceneSentence): Draft[] => {
  const { tree } = sentence;
  const first = tree.tokens[0]?.start ?? 0;
  const last = tree.tokens.at(-1)?.end ?? 0;
  return scene.cast.cast.entities.flatMap((entity, index) =>
    entity.posts.flatMap((post): Draft[] => {
      if (post.start < first || post.end > last || !entity.named) return [];
      const holder = tree.tokens.findIndex((token) => token.start < post.end && token.end > post.start);
      const mention = entity.mentions
        .map((one) => scene.cast.cast.mentions[one])
        .find((one) => one?.sentence === tree.sentence);
      const content: ReadAttribute = {
        kind: 'attribute',
        entity: index,
        attribute: 'post',
        value: { start: post.start, end: post.end, words: post.words },
        ...(post.of === undefined ? {} : { other: post.of }),
      };
      const span = mention ? around([post, mention]) : post;
      return [
        statementAt(scene, sentence, Math.max(0, holder), content, [{ start: span.start, end: span.end }], {
          complete: mention !== undefined,
          voices: [],
          force: { polarity: 'affirmed', modality: 'asserted' },
        }),
      ];
    }),
  );
};

/** Injuries of persons: "suffered a chest injury, broken ribs and a concussion". */
export const injuryStatements = (scene: Scene, sentence: SceneSentence): Draft[] => {
  const { tree } = sentence;
  const { injuries, injuryVerbs } = scene.lexicon.things;
  return tree.tokens.flatMap((token, index): Draft[] => {
    if (token.upos !== 'VERB' || !injuryVerbs.has(token.lemma.toLowerCase())) return [];
    const args = argumentsOf(tree, index);
    if (args.object === undefined || args.subject === undefined) return [];
    const who = scene.cast.mentionAt(tree, args.subject);
    if (!who || scene.cast.entity(who.entity).kind !== 'person') return [];
    return withConjuncts(tree, args.object)
      .filter((each) => injuries.has(at(tree, each).lemma.toLowerCase()))
      .map((each) => {
        const value = wordsOf(scene, tree, nominalTokens(tree, each));
        const content: ReadAttribute = { kind: 'attribute', entity: who.entity, attribute: 'injury', value };
        return statementAt(scene, sentence, index, content, [around([who, tokenWords(scene, tree, index), value])], {
          complete: true,
        });
      });
  });
};

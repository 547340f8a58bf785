import type { Citation } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { at, caseMarkers, dependents } from '../tree.ts';

/**
 * Sources that the text names as where words come from: whom somebody told, with whom an interview was, which
 * outlet reported. Each once a sentence, at its own words.
 */
export const citationsOf = (scene: Scene): Citation[] => {
  const found: Citation[] = [];
  const add = (citation: Citation) => {
    if (!found.some((known) => known.start === citation.start && known.how === citation.how)) found.push(citation);
  };
  const isOutlet = (entity: number): boolean => scene.cast.entity(entity).kind === 'organization';
  for (const { tree } of scene.sentences) {
    tree.tokens.forEach((token, index) => {
      const speech = scene.voices.speechAt(tree, index);
      if (speech?.link.told !== undefined && isOutlet(speech.link.told)) {
        const told = scene.cast.cast.mentions.find(
          (mention) => mention.entity === speech.link.told && mention.sentence === tree.sentence,
        );
        if (told) add({ start: told.start, end: told.end, words: told.words, entity: told.entity, how: 'told' });
      }
      if (speech?.link.entity !== undefined && speech.link.words && scene.cast.entity(speech.link.entity).outlet) {
        add({ ...speech.link.words, entity: speech.link.entity, how: 'reported-by' });
      }
      if (token.upos === 'NOUN' && scene.lexicon.speech.interviews.has(token.lemma.toLowerCase())) {
        for (const child of dependents(tree, index, 'nmod', 'compound', 'nmod:poss')) {
          const mention = scene.cast.mentionAt(tree, child);
          if (!mention || !isOutlet(mention.entity)) continue;
          const marker = caseMarkers(tree, child)[0];
          const interview = at(tree, index).lemma.toLowerCase() === 'interview';
          if (interview && (marker === 'with' || marker === 'to' || marker === undefined)) {
            add({
              start: mention.start,
              end: mention.end,
              words: mention.words,
              entity: mention.entity,
              how: 'interview',
            });
          }
        }
      }
    });
  }
  return found;
};

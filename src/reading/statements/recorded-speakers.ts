import type { ReadParticipant } from '../../model/index.ts';
import type { Duress } from '../refiners/duress.ts';
import type { SpeechLink } from '../refiners/speech-link.ts';
import type { Scene } from '../scene.ts';
import { dependents, type Tree } from '../tree.ts';

/** How many sentences back the recording may be told of. */
const REACH = 6;

/** Who is made to speak: the person a recording is of, else the subject if that is a person; nobody rather than a body. */
export const shownSpeaker = (scene: Scene, tree: Tree, speech: SpeechLink): ReadParticipant[] => {
  const person = (index: number): ReadParticipant[] => {
    const mention = scene.cast.mentionAt(tree, index);
    return mention && scene.cast.entity(mention.entity).kind === 'person'
      ? [
          {
            role: 'patient',
            entity: mention.entity,
            words: { start: mention.start, end: mention.end, words: mention.words },
          },
        ]
      : [];
  };
  for (const [index, token] of tree.tokens.entries()) {
    if (!scene.lexicon.speech.footage.has(token.lemma.toLowerCase())) continue;
    const shown = dependents(tree, index, 'nmod').flatMap(person);
    if (shown.length > 0) return shown;
  }
  const { entity, words } = speech.link;
  return entity !== undefined && words && scene.cast.entity(entity).kind === 'person'
    ? [{ role: 'patient', entity, words }]
    : [];
};

/** The latest before a sentence who spoke in a recording or on the air: whose words "the clip" or "the statement" are. */
export const lastRecorded = (scene: Scene, sentence: number): number | undefined => {
  for (let place = sentence - 1; place >= 0 && place >= sentence - REACH; place--) {
    const tree = scene.sentences[place]?.tree;
    if (!tree) continue;
    for (let index = tree.tokens.length - 1; index >= 0; index--) {
      const speech = scene.voices.speechAt(tree, index);
      if (!speech?.recorded && !speech?.confessed) continue;
      const found = shownSpeaker(scene, tree, speech)[0]?.entity;
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

/** Adds whom "the clip" or "the confession" is of to those told to be made to speak. */
export const withThoseRecorded = (scene: Scene): Duress => {
  const shown = scene.sentences.flatMap(({ tree, acts }) => {
    const open = acts.some(
      (act) =>
        act.act === 'forced-confession' &&
        act.parts.participants.some((one) => one.role === 'patient' && one.entity === undefined),
    );
    const entity = open ? lastRecorded(scene, tree.sentence) : undefined;
    return entity === undefined ? [] : [entity];
  });
  const { duress } = scene;
  return {
    ...duress,
    forced: new Set([...duress.forced, ...shown]),
    underHand: new Set([...duress.underHand, ...shown]),
  };
};

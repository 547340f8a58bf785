import type { SpeechWords } from '../lexicon.ts';
import { at, caseMarkers, dependents, has, markers, type Tree } from '../tree.ts';

/** What is conceded with "to": "admitted to taking part", "confessed to the theft". Undefined for any other verb. */
export const concededIn = (tree: Tree, cue: number, words: SpeechWords): number | undefined => {
  const lemma = at(tree, cue).lemma.toLowerCase();
  if (words.verbs.get(lemma)?.stance !== 'concedes') return undefined;
  return dependents(tree, cue, 'advcl', 'xcomp', 'obl').find(
    (child) =>
      child > cue &&
      [...markers(tree, child), ...caseMarkers(tree, child)][0] === 'to' &&
      !has(at(tree, child), 'VerbForm=Inf'),
  );
};

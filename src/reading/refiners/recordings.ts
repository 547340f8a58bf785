import type { SpeechWords } from '../lexicon.ts';
import { ancestors, at, caseMarkers, dependents, relation, subtree, type Tree } from '../tree.ts';
import type { CastLookup } from './cast-lookup.ts';

/** How words reached the public: shown in a recording, or spoken on the air. `node` is the word for it. */
export type Recording = { readonly sort: 'footage' | 'broadcast'; readonly node: number };

const lemmaAt = (tree: Tree, index: number): string => at(tree, index).lemma.toLowerCase();

/** Whether the speech happens in a video, tape or confession: "a clip in which he said", "confessing". */
const footageAbove = (tree: Tree, cue: number, words: SpeechWords): number | undefined => {
  // "In the recording, which was aired on Monday, she says": what opens the sentence holds for all of it
  const opening = tree.tokens.flatMap((_, node) =>
    node < cue && caseMarkers(tree, node)[0] === 'in' && subtree(tree, node)[0] === 0 ? [node] : [],
  );
  const near = [...dependents(tree, cue, 'obl', 'nmod'), ...opening, ...ancestors(tree, cue).slice(0, 3)];
  const anywhere = words.confession.has(lemmaAt(tree, cue))
    ? tree.tokens.flatMap((_, index) => (words.footage.has(lemmaAt(tree, index)) ? [index] : []))
    : [];
  return [...near, ...anywhere].find((node) => {
    const lemma = lemmaAt(tree, node);
    const noun = at(tree, node).upos === 'NOUN';
    return noun && (words.footage.has(lemma) || (words.confession.has(lemma) && node !== cue));
  });
};

/** "appeared on state television and said": on the air, also where only the verb beside it says so. */
const broadcastAbove = (tree: Tree, cue: number, words: SpeechWords, cast: CastLookup): number | undefined => {
  const onAir = (verb: number): number | undefined =>
    dependents(tree, verb, 'obl', 'nmod').find((child) => {
      if (!words.through.has(caseMarkers(tree, child)[0] ?? '')) return false;
      const mention = cast.mentionAt(tree, child);
      const named = mention !== undefined && cast.entity(mention.entity).outlet === true;
      return named || words.broadcasts.has(lemmaAt(tree, child));
    });
  const own = onAir(cue);
  if (own !== undefined) return own;
  let verb = cue;
  while (/^(conj|xcomp|advcl|acl)$/.test(relation(at(tree, verb))) && at(tree, verb).head >= 0) {
    // "he later told a paper": with a subject of its own it is another occasion
    if (dependents(tree, verb, 'nsubj', 'nsubj:pass').length > 0) return undefined;
    verb = at(tree, verb).head;
    if (words.appearing.has(lemmaAt(tree, verb)) && at(tree, verb).upos === 'VERB') return onAir(verb);
  }
  // "confessed to the theft on television": however the tree hung it
  if (words.confession.has(lemmaAt(tree, cue))) {
    const later = tree.tokens.findIndex((_, node) => node > cue && words.broadcasts.has(lemmaAt(tree, node)));
    if (later >= 0 && words.through.has(caseMarkers(tree, later)[0] ?? '')) return later;
  }
  // "Speaking on state television, she said": the appearance hangs below the word that says it
  const below = dependents(tree, cue, 'advcl').find((child) => words.appearing.has(lemmaAt(tree, child)));
  return below === undefined ? undefined : onAir(below);
};

/** In which recording or on which air the words of a speech word were spoken; undefined where nothing says so. */
export const recordingOf = (tree: Tree, cue: number, words: SpeechWords, cast: CastLookup): Recording | undefined => {
  const footage = footageAbove(tree, cue, words);
  if (footage !== undefined) return { sort: 'footage', node: footage };
  const broadcast = broadcastAbove(tree, cue, words, cast);
  return broadcast === undefined ? undefined : { sort: 'broadcast', node: broadcast };
};

/** The interview, post or recording through which somebody speaks: "said in an interview". */
export const mediumOf = (tree: Tree, cue: number, words: SpeechWords): number | undefined =>
  dependents(tree, cue, 'obl', 'nmod').find((child) => {
    const lemma = lemmaAt(tree, child);
    return (
      caseMarkers(tree, child).some((marker) => words.through.has(marker)) &&
      (words.interviews.has(lemma) || words.footage.has(lemma))
    );
  });

import type { Token } from '../../model/index.ts';
import { at, caseMarkers, dependent, subtree, type Tree } from '../tree.ts';
import { type SpeechLink, speakerAt, type VoiceScene } from './speech-link.ts';

/** Whoever is named as where words come from, in a plain assertion. */
const plainly = (scene: VoiceScene, tree: Tree, index: number, cue: Token, nominal: number): SpeechLink => ({
  tree,
  cue: index,
  modality: 'asserted',
  denies: false,
  confessed: false,
  link: {
    ...speakerAt(scene, tree, nominal),
    cue: { start: cue.start, end: cue.end, words: scene.text.slice(cue.start, cue.end) },
    basis: 'unstated',
  },
});

/** "according to X", wherever it hangs on the way up. */
export const accordingTo = (scene: VoiceScene, tree: Tree, index: number): SpeechLink | undefined => {
  const { words } = scene;
  for (const child of tree.children[index] ?? []) {
    if (!['obl', 'nmod', 'advmod', 'advcl', 'obl:agent'].includes(at(tree, child).deprel)) continue;
    const markers = caseMarkers(tree, child);
    const said = words.accordingTo.some((phrase) => phrase.every((word, place) => markers[place] === word));
    // "according" is sometimes read as a verb with its source below it
    const verbal = words.accordingTo.some(
      (phrase) =>
        phrase.length === 2 &&
        (at(tree, child).lemma.toLowerCase() === phrase[0] || at(tree, child).form.toLowerCase() === phrase[0]),
    );
    const nominal = said ? child : verbal ? dependent(tree, child, 'obl', 'nmod', 'obj', 'fixed') : undefined;
    if (nominal === undefined) continue;
    const cue = at(tree, child);
    return plainly(scene, tree, child, cue, nominal);
  }
  return undefined;
};

/** "…, according to the group": at either end of a sentence it speaks for all of it, wherever the tree hung it. */
export const accordingAtEdge = (scene: VoiceScene, tree: Tree): SpeechLink | undefined => {
  const { words } = scene;
  for (let nominal = 0; nominal < tree.tokens.length; nominal++) {
    const marked = caseMarkers(tree, nominal);
    if (!words.accordingTo.some((phrase) => phrase.every((word, place) => marked[place] === word))) continue;
    const below = subtree(tree, nominal);
    const last = below.at(-1) ?? nominal;
    const closes = tree.tokens.slice(last + 1).every((token) => token.upos === 'PUNCT');
    if (below[0] !== 0 && !closes) continue;
    const cue = at(tree, below[0] ?? nominal);
    return plainly(scene, tree, nominal, cue, nominal);
  }
  return undefined;
};

import { at, relation, type Tree } from '../tree.ts';
import { isCapitalised, plain, type Scene } from './cast-scene.ts';

/** A word in small letters that has a verb's form, whatever the tagger takes it for, with somebody before it. */
export const isHeadlineVerb = (scene: Scene, tree: Tree, index: number): boolean => {
  const token = at(tree, index);
  if (index === 0 || token.upos !== 'NOUN' || isCapitalised(token.form)) return false;
  const word = plain(token);
  const verb = [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some((form) =>
    scene.lexicon.personVerbs.has(form),
  );
  return verb && /^(NOUN|PROPN)$/.test(tree.tokens[index - 1]?.upos ?? '');
};

/** The countries and peoples that adjectives among these tokens name. */
export const nationalitiesIn = (scene: Scene, tree: Tree, from: number, to: number): string[] => {
  const found: string[] = [];
  for (let index = from; index < to; index++) {
    const two = `${plain(tree.tokens[index])} ${plain(tree.tokens[index + 1])}`;
    const known =
      (index + 1 < to ? scene.lexicon.nationalities.get(two) : undefined) ??
      scene.lexicon.nationalities.get(plain(tree.tokens[index]));
    if (known && !found.includes(known.name)) found.push(known.name);
  }
  return found;
};

/** Words that say a post or profession: tokens `from` to `to`. */
export type PostWords = { readonly from: number; readonly to: number; readonly former: boolean };

/** The words of a post or profession that end in the head: what narrows it, but neither articles nor praise. */
export const postOf = (scene: Scene, tree: Tree, left: number, head: number, noun: string): PostWords | undefined => {
  const { lexicon } = scene;
  if (!lexicon.postCores.has(noun)) return undefined;
  let from = head;
  for (let index = head - 1; index >= left; index--) {
    const token = at(tree, index);
    const word = plain(token);
    if (isHeadlineVerb(scene, tree, index) && scene.headline[tree.sentence]) break;
    const narrows =
      lexicon.postModifiers.has(word) ||
      lexicon.formerWords.has(word) ||
      lexicon.postCores.has(word) ||
      (token.upos === 'NOUN' && relation(token) === 'compound');
    if (!narrows && token.form !== '-') break;
    from = index;
  }
  while (from < head && at(tree, from).form === '-') from++;
  const former = tree.tokens.slice(left, head).some((token) => lexicon.formerWords.has(plain(token)));
  return { from, to: head + 1, former };
};

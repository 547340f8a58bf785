import type { Token } from '../../model/index.ts';
import { at, relation, type Tree } from '../tree.ts';
import { plain, type Scene } from './cast-scene.ts';
import type { NameMention } from './names.ts';

/** The noun that heads the phrase opening at a token: the last of the first row of nouns, or undefined. */
export const phraseHead = (tree: Tree, from: number): number | undefined => {
  let head: number | undefined;
  for (let index = from; index < Math.min(from + 9, tree.tokens.length); index++) {
    const token = at(tree, index);
    if (token.upos === 'NOUN') head = index;
    else if (head !== undefined) break;
    else if (!['DET', 'ADJ', 'ADV', 'PROPN', 'NUM', 'PUNCT', 'PRON', 'PART', 'VERB'].includes(token.upos)) break;
    else if (token.upos === 'PUNCT' && !/^[-‐‑“”"]$/u.test(token.form)) break;
  }
  return head;
};

/** "After returning to X, the musician said": what follows the comma is the subject of the next clause. */
export const isSubjectAhead = (tree: Tree, head: number): boolean => {
  const token = at(tree, head);
  return token.deprel.startsWith('nsubj') && token.head > head && tree.tokens[head + 1]?.form !== ',';
};

export const possessiveAt = (scene: Scene, tree: Tree, index: number): boolean =>
  scene.lexicon.possessives.has(plain(tree.tokens[index]));

/** The noun that heads what opens after a possessive ending: "foreign ministry". */
export const ownedNoun = (tree: Tree, from: number): Token | undefined => {
  let index = from;
  while (tree.tokens[index]?.upos === 'ADJ') index++;
  return tree.tokens[index];
};

/** Whether the phrase that ends in a noun opens with an article, number or possessive. */
export const isPhrase = (scene: Scene, tree: Tree, head: number): boolean => {
  let from = head;
  while (from > 0 && /^(ADJ|NOUN)$/.test(tree.tokens[from - 1]?.upos ?? '') && head - from < 4) from--;
  const opener = tree.tokens[from - 1];
  return (
    opener !== undefined &&
    (opener.upos === 'DET' || opener.deprel === 'nmod:poss' || scene.lexicon.possessives.has(plain(opener)))
  );
};

/** The word whose place in the clause a coordinated word shares. */
export const firstOf = (tree: Tree, index: number): Token => {
  let token = at(tree, index);
  for (let step = 0; step < 4 && token.deprel === 'conj' && token.head >= 0; step++) token = at(tree, token.head);
  return token;
};

/** "in X", "outside X": what people seldom are, unless it is them that somebody believes in or they own what follows. */
export const isInside = (scene: Scene, tree: Tree, name: NameMention): boolean => {
  if (!scene.lexicon.insidePrepositions.has(plain(tree.tokens[name.from - 1]))) return false;
  if (possessiveAt(scene, tree, name.to) || scene.letterCase[tree.sentence] !== 'prose') return false;
  const token = at(tree, name.head);
  const governor = tree.tokens[token.head]?.lemma.toLowerCase() ?? '';
  return (
    /^(obl|nmod|root)$/.test(relation(token)) &&
    !/^(believe|belief|trust|faith|confide|confidence|interest|interested)$/.test(governor)
  );
};

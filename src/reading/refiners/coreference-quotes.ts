import type { Scene } from '../recognisers/cast-scene.ts';
import type { Quote } from '../recognisers/quotes.ts';
import { at, caseMarkers, dependents, type Tree } from '../tree.ts';

/** A word of a document: its sentence and its token there. */
export type Place = { readonly sentence: number; readonly index: number };

/**
 * What stands between quotation marks in a document, over sentences, and where its speakers are named: the subject
 * of the verb of speech outside the marks, in the sentence in which a quotation ends or the one in which it opens.
 */
export type Quoted = {
  /** Number of the quotation that a token stands in, undefined outside. */
  at(sentence: number, index: number): number | undefined;
  /** The subject that the verb of speech beside a quotation has. */
  speaker(quote: number): Place | undefined;
  /** Whether a token is the subject of the verb of speech beside a quotation. */
  speaks(sentence: number, index: number): boolean;
  /** Whether a token is the subject of a verb of speech outside quotation marks. */
  says(tree: Tree, index: number): boolean;
  /** Whether nothing of a sentence stands outside quotation marks. */
  whole(sentence: number): boolean;
};

/** Looks at every quotation of a scene once. Pure; never throws. */
export const quotedIn = (scene: Scene): Quoted => {
  const inside = scene.trees.map((tree) => tree.tokens.map((token) => quoteAt(scene.quotes, token.start, token.end)));
  const speakers = speakersOf(scene, inside);
  const subjects = new Set(speakers.flatMap((place) => (place ? [`${place.sentence} ${place.index}`] : [])));
  const whole = scene.trees.map((tree) =>
    tree.tokens.every((token, index) => inside[tree.sentence]?.[index] !== undefined || token.upos === 'PUNCT'),
  );
  return {
    at: (sentence, index) => inside[sentence]?.[index],
    speaker: (quote) => speakers[quote],
    speaks: (sentence, index) => subjects.has(`${sentence} ${index}`),
    says: (tree, index) => inside[tree.sentence]?.[index] === undefined && isSaid(scene, tree, index),
    whole: (sentence) => whole[sentence] === true,
  };
};

/** "she said", "according to X": told by the report itself, not inside what another tells. */
const isSaid = (scene: Scene, tree: Tree, index: number): boolean => {
  let top = index;
  while (/^(flat|appos)$/.test(at(tree, top).deprel) && at(tree, top).head >= 0) top = at(tree, top).head;
  const token = at(tree, top);
  const verb = tree.tokens[token.head];
  if (token.deprel === 'nsubj' && verb)
    return scene.lexicon.speechVerbs.has(verb.lemma.toLowerCase()) && !/^(acl|ccomp|advcl|csubj)/.test(verb.deprel);
  return caseMarkers(tree, top).includes('according');
};

const quoteAt = (quotes: readonly Quote[], start: number, end: number): number | undefined => {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low];
  return quote && quote.start <= start && end <= quote.end ? low : undefined;
};

/** For each quotation, the subject of the verb of speech in its last sentence, else in its first. */
const speakersOf = (scene: Scene, inside: readonly (readonly (number | undefined)[])[]): (Place | undefined)[] => {
  const first = new Map<number, Tree>();
  const last = new Map<number, Tree>();
  for (const tree of scene.trees)
    for (const quote of inside[tree.sentence] ?? []) {
      if (quote === undefined) continue;
      if (!first.has(quote)) first.set(quote, tree);
      last.set(quote, tree);
    }
  return scene.quotes.map((_, quote) => {
    for (const tree of [last.get(quote), first.get(quote)]) {
      const index = tree && speechSubject(scene, tree, inside[tree.sentence] ?? []);
      if (tree && index !== undefined) return { sentence: tree.sentence, index };
    }
    return undefined;
  });
};

const speechSubject = (scene: Scene, tree: Tree, inside: readonly (number | undefined)[]): number | undefined => {
  for (const [index, token] of tree.tokens.entries()) {
    if (inside[index] !== undefined || token.upos !== 'VERB') continue;
    if (!scene.lexicon.speechVerbs.has(token.lemma.toLowerCase())) continue;
    const subject = dependents(tree, index, 'nsubj').find((child) => inside[child] === undefined);
    if (subject !== undefined) return subject;
  }
  return undefined;
};

import type { Words } from '../../model/index.ts';
import type { Trigger } from '../recognisers/acts.ts';
import { argumentsOf } from '../refiners/arguments.ts';
import { type Scene, wordsOf } from '../scene.ts';
import { at, dependents, subtree, type Tree } from '../tree.ts';

/** Steps of a case: what is opened, suspended, resumed or closed is the case itself. */
export const PROCEDURAL = /^investigation-/;

/** How many sentences back "it" may take up a case. */
const REACH = 3;
/** The most words that name a case. */
const LONGEST = 24;

/** The case that a word of procedure speaks of, with what its own words say of it: "cases related to the fire". */
const named = (scene: Scene, tree: Tree, noun: number): Words => {
  const token = at(tree, noun);
  const verb = token.head;
  const cases = dependents(tree, noun, 'case', 'cc');
  const below = subtree(tree, noun).filter((word) => !cases.includes(word));
  const first = Math.min(...below.filter((word) => word <= noun));
  let last = Math.max(noun, ...below.filter((word) => verb < 0 || verb < noun || word < verb));
  if (/^nsubj/.test(token.deprel) && verb > noun) {
    // all that stands before the verb tells of its subject, however the tree hung it
    const auxiliaries = dependents(tree, verb, 'aux', 'aux:pass', 'cop', 'advmod').filter(
      (word) => word > noun && at(tree, word).upos !== 'VERB',
    );
    last = Math.min(verb, ...auxiliaries) - 1;
  }
  const words = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  while (words.length > 1 && at(tree, words.at(-1) ?? 0).upos === 'PUNCT') words.pop();
  return wordsOf(scene, tree, words.length > LONGEST ? words.filter((word) => word <= noun) : words);
};

/** Which case a step of procedure is a step of, in the report's words; "it" is the case named shortly before. */
export const caseOf = (scene: Scene, tree: Tree, trigger: Trigger): Words | undefined => {
  const { cases } = scene.lexicon.figures;
  const isCase = (of: Tree, word: number): boolean =>
    at(of, word).upos === 'NOUN' && cases.has(at(of, word).lemma.toLowerCase());
  if (trigger.by.sort === 'noun') return isCase(tree, trigger.index) ? named(scene, tree, trigger.index) : undefined;
  const { subject, object } = argumentsOf(tree, trigger.index);
  const thing = [subject, object, ...trigger.companions].find((word) => word !== undefined && isCase(tree, word));
  if (thing !== undefined) return named(scene, tree, thing);
  if (subject === undefined || at(tree, subject).upos !== 'PRON') return undefined;
  for (let back = 1; back <= REACH; back++) {
    const before = scene.sentences[tree.sentence - back]?.tree;
    const place = before?.tokens.findIndex((_, word) => isCase(before, word)) ?? -1;
    if (before && place >= 0) return named(scene, before, place);
  }
  return undefined;
};

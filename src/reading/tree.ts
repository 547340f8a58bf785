import type { Sentence, Token } from '../model/index.ts';

/**
 * A sentence's Universal Dependencies tree with what rules ask of it. Every number is a token index in the
 * sentence. Built once per sentence; nothing here knows a language beyond UD relations and features.
 */
export type Tree = {
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
};

/** Builds the tree of one sentence; `sentence` is its index in the document. */
export const treeOf = (sentence: Sentence, index: number): Tree => {
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, at) => {
    if (token.head >= 0) children[token.head]?.push(at);
  });
  return { sentence: index, tokens: sentence.tokens, children };
};

/** The token at an index; throws only on an index that the tree itself did not hand out. */
export const at = (tree: Tree, index: number): Token => {
  const token = tree.tokens[index];
  if (!token) throw new RangeError(`token ${index} of a sentence with ${tree.tokens.length}`);
  return token;
};

/** Dependents whose relation is one of `relations`, subtypes told apart ("nsubj" does not find "nsubj:pass"). */
export const dependents = (tree: Tree, index: number, ...relations: readonly string[]): number[] =>
  (tree.children[index] ?? []).filter((child) => relations.includes(at(tree, child).deprel));

/** The first dependent with one of these relations. */
export const dependent = (tree: Tree, index: number, ...relations: readonly string[]): number | undefined =>
  (tree.children[index] ?? []).find((child) => relations.includes(at(tree, child).deprel));

/** The relation without its subtype. */
export const relation = (token: Token): string => {
  const colon = token.deprel.indexOf(':');
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
};

/** Whether a token carries a UD feature, written as in CoNLL-U: `has(token, 'Tense=Past')`. */
export const has = (token: Token, feature: string): boolean => token.feats.split('|').includes(feature);

/** Lower-cased lemmas of the case markers (prepositions) of a nominal, in order: "in front of" gives three. */
export const caseMarkers = (tree: Tree, index: number): string[] =>
  dependents(tree, index, 'case')
    .flatMap((child) => [child, ...dependents(tree, child, 'fixed')])
    .map((child) => at(tree, child).lemma.toLowerCase());

/** Lower-cased lemmas of the clause markers of a predicate: "that", "after", "if". */
export const markers = (tree: Tree, index: number): string[] =>
  dependents(tree, index, 'mark')
    .flatMap((child) => [child, ...dependents(tree, child, 'fixed')])
    .map((child) => at(tree, child).lemma.toLowerCase());

/** From a token's head up to the root. */
export const ancestors = (tree: Tree, index: number): number[] => {
  const path: number[] = [];
  for (let head = at(tree, index).head; head >= 0 && path.length <= tree.tokens.length; head = at(tree, head).head)
    path.push(head);
  return path;
};

/** All tokens below a token, itself included, in text order. */
export const subtree = (tree: Tree, index: number): number[] => {
  const found: number[] = [];
  const open = [index];
  while (open.length > 0) {
    const next = open.pop() as number;
    found.push(next);
    open.push(...(tree.children[next] ?? []));
  }
  return found.sort((a, b) => a - b);
};

/** Whether `index` stands below `above`, or is it. */
export const under = (tree: Tree, index: number, above: number): boolean =>
  index === above || ancestors(tree, index).includes(above);

/** Whether a token is a predicate word: a verb, or a copular or clausal head. */
export const isVerb = (token: Token): boolean => token.upos === 'VERB';

/**
 * Whether a verb stands in the passive: by its own auxiliary, its own passive subject, or as a participle
 * that modifies a noun ("people detained by …") or is coordinated with a passive ("was detained, tortured and freed").
 */
export const isPassive = (tree: Tree, index: number): boolean => {
  const token = at(tree, index);
  if (!isVerb(token) && token.upos !== 'ADJ') return false;
  if (dependent(tree, index, 'aux:pass', 'nsubj:pass', 'csubj:pass') !== undefined) return true;
  // "had long complained": an auxiliary that is none of the passive makes a verb active, whatever "by" follows
  if (dependent(tree, index, 'aux') !== undefined) return false;
  if (dependent(tree, index, 'obl:agent') !== undefined) return true;
  // "had hung him, given him shocks and threatened": joined verbs share their auxiliary, and with it their voice
  const joined = relation(token) === 'conj' && token.head >= 0 && at(tree, token.head).upos === 'VERB';
  if (joined && dependent(tree, index, 'nsubj') === undefined) return isPassive(tree, token.head);
  // a subject and an object of its own outvote a participle's features
  if (dependent(tree, index, 'nsubj') !== undefined && dependent(tree, index, 'obj') !== undefined) return false;
  if (has(token, 'Voice=Pass')) return true;
  const participle = has(token, 'VerbForm=Part') && !has(token, 'Tense=Pres');
  if (!participle) return false;
  if (dependents(tree, index, 'aux').length > 0) return false;
  const up = relation(token);
  if (up === 'acl' || up === 'amod') return token.deprel !== 'acl:relcl';
  if (up === 'advcl' || up === 'xcomp') return dependent(tree, index, 'obj', 'nsubj') === undefined;
  if (up === 'conj' && dependent(tree, index, 'nsubj') === undefined) return isPassive(tree, token.head);
  return false;
};

/** The span of words, in the text's offsets, that a set of token indexes covers from first to last. */
export const spanOf = (tree: Tree, indexes: readonly number[]): { start: number; end: number } => {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const index of indexes) {
    first = Math.min(first, at(tree, index).start);
    last = Math.max(last, at(tree, index).end);
  }
  return { start: first, end: last };
};

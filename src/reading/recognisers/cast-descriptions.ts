import type { EntityKind, Quantity } from '../../model/index.ts';
import type { QuantityMention, TokenRange } from '../analysis.ts';
import { at, dependent, dependents, has, relation, type Tree } from '../tree.ts';
import type { Sex } from './cast-lexicon.ts';
import { isWord, plain, type Scene } from './cast-scene.ts';

/** A noun phrase that stands for somebody without naming them: "the musician", "six policemen", "the ministry". */
export type Description = TokenRange & {
  /** Lemma of the head, in lower case; "" where the head is a number or adjective ("thousands", "the wounded"). */
  readonly noun: string;
  readonly kind: EntityKind;
  readonly many: boolean;
  readonly sex: Sex;
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** Token index of the possessor ("his lawyer", "the man's lawyer"). */
  readonly possessor?: number;
  readonly nationalities: readonly string[];
  /** Lemmas of nouns and adjectives that narrow the head, nationalities aside. */
  readonly modifiers: readonly string[];
  readonly count?: Quantity;
  /** What follows narrows it too ("police in the capital", "the man who …"). */
  readonly narrowed: boolean;
  /** Words that say a post or profession: tokens `from` to `to`. */
  readonly post?: { readonly from: number; readonly to: number; readonly former: boolean };
};

const LEFT = new Set(['det', 'amod', 'nummod', 'compound', 'nmod', 'advmod', 'flat', 'goeswith', 'punct', 'case']);

/**
 * Finds the descriptions of one sentence. `named` says which tokens belong to names. Phrases that only say what
 * somebody is ("he is a pianist", "as a pianist") and nouns that only modify another ("police officers": police)
 * are no descriptions; things and events never are.
 */
export const findDescriptions = (
  scene: Scene,
  tree: Tree,
  quantities: readonly QuantityMention[],
  named: ReadonlySet<number>,
): Description[] => {
  const found: Description[] = [];
  tree.tokens.forEach((_, head) => {
    if (named.has(head)) return;
    const description = describe(scene, tree, head, quantities, named);
    if (description) found.push(description);
  });
  return found;
};

type Sort = { readonly kind: EntityKind; readonly many: boolean; readonly sex: Sex; readonly noun: string };

const describe = (
  scene: Scene,
  tree: Tree,
  head: number,
  quantities: readonly QuantityMention[],
  named: ReadonlySet<number>,
): Description | undefined => {
  const token = at(tree, head);
  const quantity = quantities.find((one) => one.sentence === tree.sentence && one.counted === head)?.quantity;
  const sort = sortOf(scene, tree, head, quantities);
  if (!sort || isModifier(tree, head, named) || isPredicate(tree, head)) return undefined;
  const from = leftEdge(scene, tree, head);
  const words = tree.tokens.slice(from, head).map(plain);
  const left = tree.tokens.slice(from, head);
  const possessor = possessorOf(tree, head);
  const definite = possessor === undefined && words.some((word) => scene.lexicon.definiteWords.has(word));
  const nationalities = nationalitiesIn(scene, tree, from, head + 1);
  const post = sort.kind === 'person' || sort.kind === 'group' ? postOf(scene, tree, from, head, sort.noun) : undefined;
  const bare = !definite && possessor === undefined && from === head && !sort.many;
  if (bare && sort.kind === 'organization' && !/^(police|military|army|parliament|enforcement)$/.test(sort.noun))
    return undefined;
  return {
    sentence: tree.sentence,
    from,
    to: head + 1,
    head,
    ...sort,
    definite,
    indefinite: words.some((word) => scene.lexicon.indefiniteWords.has(word)) || (quantity !== undefined && !definite),
    ...(possessor === undefined ? {} : { possessor }),
    nationalities,
    modifiers: left
      .filter((one) => /^(NOUN|ADJ|PROPN|VERB)$/.test(one.upos) && !scene.lexicon.nationalities.has(plain(one)))
      .map((one) => one.lemma.toLowerCase()),
    narrowed: dependent(tree, head, 'nmod', 'acl', 'acl:relcl') !== undefined,
    ...(quantity && sort.many ? { count: quantity } : {}),
    ...(post && token.upos === 'NOUN' ? { post } : {}),
  };
};

const sortOf = (scene: Scene, tree: Tree, head: number, quantities: readonly QuantityMention[]): Sort | undefined => {
  const { lexicon } = scene;
  const token = at(tree, head);
  const word = plain(token);
  const lemma = token.lemma.toLowerCase();
  const people = lexicon.nationalities.get(word);
  if (people?.plural && isWord(word)) return { kind: 'group', many: true, sex: '', noun: word };
  if (token.upos === 'NOUN' || token.upos === 'PROPN') {
    const phrase = `${plain(tree.tokens[head - 1])} ${word}`;
    if (lexicon.bodyPhrases.has(phrase)) return { kind: 'organization', many: false, sex: '', noun: lemma };
    const singular = lexicon.personNouns.has(lemma) || lexicon.bodyNouns.has(lemma) ? lemma : singularOf(scene, word);
    const plural = has(token, 'Number=Plur') || (lemma !== word && word.endsWith('s'));
    if (lexicon.bodyNouns.has(word) || (lexicon.bodyNouns.has(singular) && !lexicon.personNouns.has(singular)))
      return plural && !lexicon.bodyNouns.has(word)
        ? { kind: 'group', many: true, sex: '', noun: singular }
        : { kind: 'organization', many: false, sex: '', noun: singular };
    const person = lexicon.personNouns.get(word) ?? lexicon.personNouns.get(singular);
    if (person) {
      const many = plural || lexicon.personNouns.get(word)?.group === true || person.group;
      return { kind: many ? 'group' : 'person', many, sex: many ? '' : person.sex, noun: singular };
    }
  }
  if (token.upos === 'ADJ' || token.upos === 'VERB' || token.upos === 'NOUN') return substantive(tree, head);
  return headless(scene, tree, head, quantities);
};

const singularOf = (scene: Scene, word: string): string => {
  const known = (form: string) => scene.lexicon.personNouns.has(form) || scene.lexicon.bodyNouns.has(form);
  for (const form of [
    word.replace(/men$/, 'man'),
    word.replace(/ies$/, 'y'),
    word.replace(/es$/, ''),
    word.replace(/s$/, ''),
  ])
    if (known(form)) return form;
  if (/^\p{L}{4,}(?:activ|ianist|rrorist|nalist|mist|logist|crat)s?$/u.test(word)) return word.replace(/s$/, '');
  return word;
};

/** "the wounded", "the accused", "the 35-year-old". */
const substantive = (tree: Tree, head: number): Sort | undefined => {
  const token = at(tree, head);
  const argument = /^(nsubj|obj|iobj|obl)$/.test(relation(token));
  const definite = dependents(tree, head, 'det').some((child) => plain(at(tree, child)) === 'the');
  const word = plain(token);
  if (!argument || !definite) return undefined;
  if (
    /^(wounded|injured|dead|missing|detained|arrested|killed|convicted|poor|rich|elderly|homeless|unemployed)$/.test(
      word,
    )
  )
    return { kind: 'group', many: true, sex: '', noun: '' };
  if (/^(accused|deceased)$/.test(word)) return { kind: 'person', many: false, sex: '', noun: word };
  return /\d+[-–]years?[-–]old$/.test(word) || (word === 'old' && /^\d+$/.test(tree.tokens[head - 4]?.form ?? ''))
    ? { kind: 'person', many: false, sex: '', noun: '' }
    : undefined;
};

/** "Thousands detained", "Six were killed": a number that counts people although no noun says so. */
const headless = (scene: Scene, tree: Tree, head: number, quantities: readonly QuantityMention[]): Sort | undefined => {
  const quantity = quantities.find((one) => one.sentence === tree.sentence && one.head === head);
  if (!quantity || quantity.counted !== undefined || quantity.quantity.unit !== undefined) return undefined;
  const token = at(tree, head);
  const governor = tree.tokens[token.head];
  const participle = dependent(tree, head, 'acl');
  const verb = participle === undefined ? governor : at(tree, participle);
  const argument = /^(nsubj|obj|conj)/.test(token.deprel) || participle !== undefined;
  return argument && verb && scene.lexicon.personVerbs.has(verb.lemma.toLowerCase())
    ? { kind: 'group', many: true, sex: '', noun: '' }
    : undefined;
};

/** A noun that only narrows the noun after it. */
const isModifier = (tree: Tree, head: number, named: ReadonlySet<number>): boolean => {
  const token = at(tree, head);
  if (/^(compound|amod|flat|nmod:desc|case|mark|fixed|advmod)$/.test(token.deprel) && token.head > head)
    return !named.has(token.head);
  const next = tree.tokens[head + 1];
  return next?.upos === 'NOUN' && next.head !== head && token.head === head + 1 && token.deprel !== 'nmod:poss';
};

/** "is a pianist", "as a pianist": says what somebody is. */
const isPredicate = (tree: Tree, head: number): boolean => {
  if (relation(at(tree, head)) === 'xcomp') return true;
  if (dependent(tree, head, 'cop') !== undefined) return true;
  const marked = dependents(tree, head, 'case').some((child) => plain(at(tree, child)) === 'as');
  return marked && !dependents(tree, head, 'det').some((child) => plain(at(tree, child)) === 'the');
};

const leftEdge = (scene: Scene, tree: Tree, head: number): number => {
  let from = head;
  for (let index = head - 1; index >= 0; index--) {
    const token = at(tree, index);
    let top = index;
    for (let step = index; at(tree, top).head !== head && at(tree, top).head >= 0 && step < head; step++)
      top = at(tree, top).head;
    if (at(tree, top).head !== head || !LEFT.has(relation(at(tree, top)))) break;
    if (relation(token) === 'case' && !scene.lexicon.possessives.has(plain(token))) break;
    if (token.upos === 'PUNCT' && !/^[-‐‑–]$/u.test(token.form)) break;
    from = index;
  }
  while (from < head && at(tree, from).upos === 'PUNCT') from++;
  return from;
};

const possessorOf = (tree: Tree, head: number): number | undefined => dependent(tree, head, 'nmod:poss');

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

/** The words of a post or profession that end in the head: what narrows it, but neither articles nor praise. */
const postOf = (scene: Scene, tree: Tree, left: number, head: number, noun: string): Description['post'] => {
  const { lexicon } = scene;
  if (!lexicon.postCores.has(noun)) return undefined;
  let from = head;
  for (let index = head - 1; index >= left; index--) {
    const token = at(tree, index);
    const word = plain(token);
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

import type { ActType } from '../../model/index.ts';
import type { ActLexicon, AdjectiveEntry, Companion, NounEntry, VerbEntry } from '../lexicon.ts';
import { type Arguments, argumentsOf } from '../refiners/arguments.ts';
import { at, caseMarkers, dependents, has, isVerb, markers, relation, subtree, type Tree } from '../tree.ts';
import { befell, ownerOf, settledArguments } from './acts-arguments.ts';

/** A word that names an act, with the lexicon entry that says so. `index` is its token. */
export type Trigger = {
  readonly index: number;
  readonly act: ActType;
  readonly by:
    | { readonly sort: 'verb'; readonly entry: VerbEntry }
    | { readonly sort: 'noun'; readonly entry: NounEntry }
    | { readonly sort: 'adjective'; readonly entry: AdjectiveEntry };
  readonly args: Arguments;
  /** Tokens of the conditions that were met: "dead" of "shot dead". */
  readonly companions: readonly number[];
};

/** What conditions ask of the words around a sentence: "@place", and what a pronoun for a thing may stand for. */
export type Around = {
  readonly isPlace: (index: number) => boolean;
  /** Whether one of these lemmas was named shortly before a word, so that "it" can mean it. */
  readonly namedBefore: (lemmas: readonly string[], index: number) => boolean;
};

/** Words after a predicate and below it that belong to no other verb below it. */
const ownBelow = (tree: Tree, index: number): number[] => {
  const below = (node: number): number[] =>
    (tree.children[node] ?? []).flatMap((child) => (isVerb(at(tree, child)) ? [] : [child, ...below(child)]));
  return below(index).filter((word) => word > index);
};

const childrenFor = (tree: Tree, index: number, args: Arguments, wanted: readonly string[] | '*'): number[] => {
  const children = tree.children[index] ?? [];
  if (wanted === '*') {
    const clausal = children.filter(
      (child) => relation(at(tree, child)) !== 'conj' && relation(at(tree, child)) !== 'parataxis',
    );
    const below =
      args.object === undefined || args.passive
        ? []
        : (tree.children[args.object] ?? []).filter((child) => child > (args.object as number));
    return [
      ...clausal,
      ...below,
      ...(args.subject === undefined ? [] : []),
      ...(args.object === undefined ? [] : [args.object]),
    ];
  }
  const found: number[] = [];
  for (const name of wanted) {
    const step = name.indexOf('>');
    if (name === '>>') found.push(...subtree(tree, index).filter((child) => child > index));
    else if (name === '>n') found.push(...ownBelow(tree, index));
    else if (name === '>obj') found.push(...dependents(tree, index, 'obj').filter((child) => child > index));
    else if (name === '^') found.push(...(at(tree, index).head < 0 ? [] : [at(tree, index).head]));
    else if (step > 0) {
      for (const child of childrenFor(tree, index, args, [name.slice(0, step)]))
        found.push(...dependents(tree, child, name.slice(step + 1)));
    } else if (name === 'obj' && !args.passive) {
      if (args.object !== undefined) found.push(args.object);
    } else if (name === 'nsubj:pass') {
      if (args.passive && args.subject !== undefined) found.push(args.subject);
    } else if (name === 'nsubj') {
      if (!args.passive && args.subject !== undefined) found.push(args.subject);
    } else found.push(...dependents(tree, index, name));
  }
  return found;
};

/** Tokens that a nominal brings along when lemmas are compared: itself, what it is coordinated with, and "number of X". */
const heads = (tree: Tree, index: number): number[] => [index, ...dependents(tree, index, 'conj')];

const meets = (
  tree: Tree,
  index: number,
  args: Arguments,
  condition: Companion,
  around: Around,
): number | undefined => {
  for (const child of childrenFor(tree, index, args, condition.relations)) {
    for (const word of heads(tree, child)) {
      const named = condition.lemmas.length === 0 || condition.lemmas.includes(at(tree, word).lemma.toLowerCase());
      const place = condition.lemmas.includes('@place') && around.isPlace(word);
      const itself =
        at(tree, word).upos === 'PRON' && has(at(tree, word), 'Gender=Neut') && condition.relations !== '*';
      const meant = itself && !named && around.namedBefore(condition.lemmas, word);
      if (!named && !place && !meant) continue;
      if (condition.markers) {
        const marked = [...caseMarkers(tree, child), ...markers(tree, child)];
        if (!condition.markers.some((marker) => marked.includes(marker))) continue;
      }
      return word;
    }
  }
  return undefined;
};

const readVerb = (tree: Tree, index: number, entries: readonly VerbEntry[], around: Around): Trigger | undefined => {
  let args: Arguments | undefined;
  for (const entry of entries) {
    args ??= settledArguments(tree, index);
    if (entry.voice && entry.voice !== (args.passive ? 'passive' : 'active')) continue;
    const companions: number[] = [];
    let held = true;
    for (const condition of entry.with ?? []) {
      const word = meets(tree, index, args, condition, around);
      if (word === undefined) held = false;
      // a mere "has an object" takes no word into the predicate
      else if (condition.lemmas.length > 0 || condition.markers) companions.push(word);
    }
    if (!held) continue;
    if (
      (entry.without ?? []).some((condition) => meets(tree, index, args as Arguments, condition, around) !== undefined)
    )
      continue;
    const onto = entry.onto === undefined ? args : befell(tree, index, args, entry.onto, companions);
    // what stands in for whom it befell ("17 bodies") is then no mere condition
    const kept = entry.onto === undefined ? companions : companions.filter((word) => word !== onto.object);
    return { index, act: entry.act, by: { sort: 'verb', entry }, args: onto, companions: kept };
  }
  return undefined;
};

/** "her whereabouts are unknown" is told of her; an adjective that needs such a subject says nothing without it. */
const adjectiveArguments = (tree: Tree, index: number, entry: AdjectiveEntry): Arguments | undefined => {
  const args = argumentsOf(tree, index);
  if (!entry.of) return args;
  if (args.subject === undefined || !entry.of.includes(at(tree, args.subject).lemma.toLowerCase())) return undefined;
  const owner = ownerOf(tree, args.subject);
  return owner === undefined ? undefined : { ...args, subject: owner };
};

const readNoun = (tree: Tree, index: number, entries: readonly NounEntry[]): Trigger | undefined => {
  const token = at(tree, index);
  // "torture case", "arrest warrant": the noun only describes another
  if (token.deprel === 'compound' || token.deprel === 'flat' || token.upos === 'PROPN') return undefined;
  const around = [token.head, ...(tree.children[index] ?? [])].filter(
    (near) => near >= 0 && (near !== token.head || relation(token) === 'compound'),
  );
  for (const entry of entries) {
    if (entry.not && around.some((near) => entry.not?.includes(at(tree, near).lemma.toLowerCase()))) continue;
    return { index, act: entry.act, by: { sort: 'noun', entry }, args: argumentsOf(tree, index), companions: [] };
  }
  return undefined;
};

type Index = {
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  readonly nouns: ReadonlyMap<string, readonly NounEntry[]>;
  readonly adjectives: ReadonlyMap<string, AdjectiveEntry>;
};

const group = <E extends { readonly lemmas: readonly string[] }>(entries: readonly E[]): Map<string, E[]> => {
  const found = new Map<string, E[]>();
  for (const entry of entries) for (const lemma of entry.lemmas) found.set(lemma, [...(found.get(lemma) ?? []), entry]);
  return found;
};

const indexes = new WeakMap<ActLexicon, Index>();

const indexOf = (lexicon: ActLexicon): Index => {
  const known = indexes.get(lexicon);
  if (known) return known;
  const made: Index = {
    verbs: group(lexicon.verbs),
    nouns: group(lexicon.nouns),
    adjectives: new Map(lexicon.adjectives.flatMap((entry) => entry.lemmas.map((lemma) => [lemma, entry] as const))),
  };
  indexes.set(lexicon, made);
  return made;
};

/**
 * Finds the words of one sentence that name acts. Verbs and deverbal nouns are looked up by lemma; the first entry
 * whose conditions on the words around hold is taken. Returns triggers in text order, at most one a word.
 */
export const recogniseActs = (tree: Tree, lexicon: ActLexicon, around: Around): Trigger[] => {
  const { verbs, nouns, adjectives } = indexOf(lexicon);
  const found: Trigger[] = [];
  tree.tokens.forEach((token, index) => {
    const lemma = token.lemma.toLowerCase();
    const verbal = isVerb(token) || (token.upos === 'ADJ' && token.form.toLowerCase() !== lemma && verbs.has(lemma));
    const trigger = verbal
      ? readVerb(tree, index, verbs.get(lemma) ?? [], around)
      : token.upos === 'NOUN'
        ? readNoun(tree, index, nouns.get(lemma) ?? [])
        : undefined;
    if (trigger) found.push(trigger);
    else if (token.upos === 'ADJ') {
      const entry = adjectives.get(lemma);
      const predicated =
        dependents(tree, index, 'cop').length > 0 || relation(token) === 'acl' || relation(token) === 'xcomp';
      const args = entry && predicated ? adjectiveArguments(tree, index, entry) : undefined;
      if (entry && args) found.push({ index, act: entry.act, by: { sort: 'adjective', entry }, args, companions: [] });
    }
  });
  // "shot dead" is one act: a word that completed another act is none of its own
  const completed = new Set(found.flatMap((trigger) => trigger.companions));
  return found.filter((trigger) => !completed.has(trigger.index));
};

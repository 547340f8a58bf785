import { type CastDraft, type Character, character, type DraftMention, whoIs } from '../recognisers/cast-draft.ts';
import { ancestors, at, dependent, relation, type Tree } from '../tree.ts';
import type { Quoted } from './coreference-quotes.ts';

/** How a mention stands in its clause, best first. */
const ROLES: Readonly<Record<string, number>> = {
  nsubj: 4,
  'nsubj:pass': 4,
  obj: 2.5,
  iobj: 2.5,
  'obl:agent': 2.5,
  obl: 1.5,
  'nmod:poss': 1.5,
  /** Owner of a subject: "X's situation worsened when he …" is about X. */
  'nsubj:poss': 3.5,
  appos: 1,
};

/** Who has been mentioned so far, sentence by sentence, as far back as reference reaches. */
export type Memory = {
  readonly draft: CastDraft;
  /** Mentions already passed, newest last. */
  readonly passed: DraftMention[];
  /** Nouns passed that name nobody: what "they" and "it" mean as often. */
  readonly things: { readonly sentence: number; readonly head: number; readonly many: boolean }[];
  /** Number of mentions passed, by character. */
  readonly times: Map<number, number>;
  readonly quoted: Quoted;
  /** Whoever last was the subject of a verb of speech outside quotation marks. */
  speaker?: number;
};

/** How many sentences back a pronoun may reach. */
const REACH = 3;

/** How many mentions back are looked at: a bound on cost, far beyond what reference needs. */
const LOOK_BACK = 60;

export type Candidate = {
  readonly who: number;
  readonly one: Character;
  readonly score: number;
  readonly mention: DraftMention;
};

export const remember = (memory: Memory, mention: DraftMention): void => {
  memory.passed.push(mention);
  const who = whoIs(memory.draft, mention.character);
  memory.times.set(who, (memory.times.get(who) ?? 0) + 1);
};

/** The role of a mention: coordinated and appositive words share that of the word they hang on. */
export const roleOf = (tree: Tree, head: number): string => {
  let token = at(tree, head);
  if (token.deprel === 'nmod:poss' && token.head >= 0 && at(tree, token.head).deprel.startsWith('nsubj'))
    return 'nsubj:poss';
  for (let step = 0; step < 6 && /^(conj|appos|flat|compound)$/.test(relation(token)) && token.head >= 0; step++) {
    if (relation(token) === 'conj' && !/^(NOUN|PROPN|PRON)$/.test(at(tree, token.head).upos)) break;
    token = at(tree, token.head);
  }
  return token.deprel;
};

/** The predicate that a word belongs to: the nearest verb or clause head above it. */
export const clauseOf = (tree: Tree, index: number): number => {
  let node = index;
  for (let step = 0; step < tree.tokens.length; step++) {
    const token = at(tree, node);
    if (
      node !== index &&
      /^(root|ccomp|xcomp|advcl|acl|parataxis|csubj|conj)$/.test(relation(token)) &&
      /^(VERB|AUX|ADJ|NOUN)$/.test(token.upos) &&
      relation(token) !== 'conj'
    )
      return node;
    if (node !== index && token.upos === 'VERB') return node;
    if (token.head < 0) return node;
    node = token.head;
  }
  return node;
};

/**
 * The clauses whose subject is also the one of the clause a word stands in: its own, and those above that lend it
 * their subject ("tried to stop him", "fired at X, hitting him", "came in and shot him").
 */
export const clausesSharing = (tree: Tree, index: number): number[] => {
  const chain = [clauseOf(tree, index)];
  for (let step = 0; step < 6; step++) {
    const clause = chain[chain.length - 1] as number;
    const token = at(tree, clause);
    const lent = /^(xcomp|advcl|conj|acl)$/.test(token.deprel) && token.head >= 0;
    if (!lent || dependent(tree, clause, 'nsubj', 'nsubj:pass', 'csubj') !== undefined) return chain;
    chain.push(token.head);
  }
  return chain;
};

/**
 * Candidates for a reference at token `index`, best first: those mentioned in the same sentence before it or in the
 * few sentences before, that `fits` lets pass. The score adds role, nearness, being named and being talked about.
 */
export const candidates = (
  memory: Memory,
  trees: readonly Tree[],
  tree: Tree,
  index: number,
  fits: (one: Character, mention: DraftMention, who: number) => boolean,
  sex: Character['sex'] = '',
): Candidate[] => {
  const best = new Map<number, Candidate>();
  const { passed, draft } = memory;
  const own = roleOf(tree, index);
  const speaks = memory.quoted.says(tree, index);
  const whoSpoke = memory.speaker === undefined ? undefined : whoIs(draft, memory.speaker);
  for (let back = passed.length - 1; back >= 0 && back >= passed.length - LOOK_BACK; back--) {
    const mention = passed[back] as DraftMention;
    const distance = outside(memory, tree, index, mention);
    if (
      tree.sentence - mention.sentence > REACH + SPOKEN ||
      (distance > REACH && distance === tree.sentence - mention.sentence)
    )
      break;
    if (distance > REACH) continue;
    if (distance === 0 && mention.to > index) continue;
    const who = whoIs(draft, mention.character);
    const one = character(draft, who);
    if (!fits(one, mention, who)) continue;
    const there = trees[mention.sentence] as Tree;
    const role = roleOf(there, mention.head);
    const subject = role.startsWith('nsubj') && role !== 'nsubj:poss';
    const score =
      (ROLES[role] ?? 1) -
      2 * distance +
      (one.names.length > 0 ? 1 : 0) +
      (one.names.length > 0 && distance === 0 ? 1 : 0) +
      Math.min(1, 0.2 * (memory.times.get(who) ?? 0)) +
      (subject && own.startsWith('nsubj') ? 0.75 : 0) +
      (sex !== '' && one.sex === sex ? 1 : 0) +
      (mention.form === 'pronoun' ? 0.5 : 0) -
      (one.kind !== 'person' && relation(at(there, mention.head)) === 'conj' ? 1 : 0) +
      (speaks && who === whoSpoke ? 1.5 : 0) -
      (subject && isEmbedded(there, mention.head) ? 0.75 : 0) +
      (distance === 0 && subject && !isAnybody(one) && governs(tree, mention.head, index) ? 2 : 0) +
      (distance === 0 && isCoordinated(tree, mention.head, index) ? 4 : 0);
    const known = best.get(who);
    if (!known || known.score < score) best.set(who, { who, one, score, mention });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.who - b.who);
};

/** How many sentences of a quotation are passed over on the way back from the words beside it. */
const SPOKEN = 8;

/** How many sentences lie between; for a word outside quotation marks, wholly quoted ones do not count. */
const outside = (memory: Memory, tree: Tree, index: number, mention: DraftMention): number => {
  const distance = tree.sentence - mention.sentence;
  if (memory.quoted.at(tree.sentence, index) !== undefined) return distance;
  let spoken = 0;
  for (let one = Math.max(mention.sentence + 1, tree.sentence - REACH - SPOKEN); one < tree.sentence; one++)
    if (memory.quoted.whole(one)) spoken++;
  return distance - spoken;
};

/** How well the best thing of the sentence so far, or of the one before, would do as what a pronoun means. */
export const bestThing = (memory: Memory, trees: readonly Tree[], tree: Tree, index: number, many: boolean): number => {
  let best = Number.NEGATIVE_INFINITY;
  for (let back = memory.things.length - 1; back >= 0; back--) {
    const thing = memory.things[back];
    if (!thing) break;
    const distance = tree.sentence - thing.sentence;
    if (distance > 1) break;
    if (thing.many !== many || (distance === 0 && thing.head >= index)) continue;
    const role = roleOf(trees[thing.sentence] as Tree, thing.head);
    best = Math.max(best, (ROLES[role] ?? 1) + (distance === 0 ? 2 : 0));
  }
  return best;
};

/** "A source said she …": whoever only passes words on is seldom whom they are about. */
const isAnybody = (one: Character): boolean =>
  one.names.length === 0 &&
  [...one.nouns].some((noun) => /^(source|friend|official|spokes(man|woman|person)|witness|insider)$/.test(noun));

/** "X said that he …": X is the subject of a verb under which the reference stands. */
const governs = (tree: Tree, subject: number, index: number): boolean => {
  const verb = at(tree, subject).head;
  return verb >= 0 && clauseOf(tree, index) !== verb && ancestors(tree, index).includes(verb);
};

/** Whether a subject's clause is only reported in another ("he said that X came"). */
const isEmbedded = (tree: Tree, subject: number): boolean => {
  const verb = at(tree, subject).head;
  return verb >= 0 && /^(ccomp|acl|advcl|csubj)$/.test(relation(at(tree, verb)));
};

/** "X and his brother": the owner in the second part of a pair is the first part. */
const isCoordinated = (tree: Tree, first: number, index: number): boolean => {
  const owned = at(tree, index).head;
  return (
    relation(at(tree, index)) === 'nmod' &&
    owned >= 0 &&
    relation(at(tree, owned)) === 'conj' &&
    at(tree, owned).head === first
  );
};

/** The first candidate where it is clearly better than the second; undefined rather than a guess. */
export const clearest = (found: readonly Candidate[], margin: number): Candidate | undefined => {
  const [first, second] = found;
  return first && (!second || first.score - second.score >= margin) ? first : undefined;
};

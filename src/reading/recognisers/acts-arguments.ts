import type { VerbEntry } from '../lexicon.ts';
import { type Arguments, argumentsOf } from '../refiners/arguments.ts';
import { at, caseMarkers, dependents, has, isVerb, relation, type Tree } from '../tree.ts';

/** Whose something is: "her body", "the head of the boy", "two of his ribs". A token index, or nothing where it is nobody's. */
export const ownerOf = (tree: Tree, index: number): number | undefined => {
  const own = dependents(tree, index, 'nmod:poss')[0];
  if (own !== undefined) return own;
  const of = dependents(tree, index, 'nmod').find((child) => caseMarkers(tree, child)[0] === 'of');
  return of !== undefined && at(tree, index).upos === 'NUM' ? (dependents(tree, of, 'nmod:poss')[0] ?? of) : of;
};

/** How many words apart two verbs may stand that share an object: "beat and then kicked". */
const ADJACENT = 3;

/** A past participle by its form alone, with nothing beside it that makes it a passive. */
const isParticiple = (tree: Tree, index: number): boolean =>
  isVerb(at(tree, index)) &&
  has(at(tree, index), 'VerbForm=Part') &&
  !has(at(tree, index), 'Tense=Pres') &&
  dependents(tree, index, 'aux', 'aux:pass', 'nsubj:pass', 'obl:agent', 'mark', 'iobj').length === 0;

const isBareParticiple = (tree: Tree, index: number): boolean =>
  isParticiple(tree, index) && dependents(tree, index, 'nsubj').length === 0;

const isOpenInfinitive = (tree: Tree, index: number): boolean =>
  isVerb(at(tree, index)) &&
  has(at(tree, index), 'VerbForm=Inf') &&
  dependents(tree, index, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass', 'obl:agent', 'mark').length === 0;

const ownObject = (tree: Tree, index: number): number | undefined =>
  dependents(tree, index, 'obj').find((child) => child > index);

/**
 * "The guards [who were] punched and kicked the boy": no passive takes an object, so whoever stands before it acts.
 * Without an object of its own a participle counts only where it is joined straight to a verb that has one.
 */
const activeAfterAll = (tree: Tree, index: number): Arguments | undefined => {
  const token = at(tree, index);
  const first = relation(token) === 'conj' && token.head >= 0 && isVerb(at(tree, token.head)) ? token.head : index;
  const top = at(tree, first);
  if (!isParticiple(tree, first)) return undefined;
  const noun = top.deprel === 'acl' ? top.head : (dependents(tree, first, 'nsubj')[0] ?? -1);
  if (noun < 0 || noun > first || isVerb(at(tree, noun))) return undefined;
  const joined = dependents(tree, first, 'conj').filter(
    (next) =>
      isVerb(at(tree, next)) &&
      dependents(tree, next, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass', 'obl:agent').length === 0 &&
      next - first <= ADJACENT,
  );
  const verbs = [first, ...joined];
  const next = verbs.find((verb) => verb >= index && ownObject(tree, verb) !== undefined);
  const object = next === undefined ? undefined : ownObject(tree, next);
  if (!verbs.includes(index) || object === undefined) return undefined;
  return { ...argumentsOf(tree, index), passive: false, subject: noun, object };
};

/**
 * "was dragged off by four men, kicked and pushed", "was tied to a fence and beaten": a participle that the parser
 * hung on a noun within a passive clause, but that goes on with that clause.
 */
const passiveGoesOn = (tree: Tree, index: number): Arguments | undefined => {
  const token = at(tree, index);
  // "beaten" that the tagger took for an infinitive: without "to" none can stand here
  const joined = relation(token) === 'conj' && dependents(tree, index, 'cc').length > 0;
  const participle = isBareParticiple(tree, index) || (joined && isOpenInfinitive(tree, index));
  if (!participle || ownObject(tree, index) !== undefined) return undefined;
  const noun = token.head;
  if (noun < 0 || noun > index || isVerb(at(tree, noun)) || relation(at(tree, noun)) !== 'obl') return undefined;
  const verb = at(tree, noun).head;
  if (verb < 0 || dependents(tree, verb, 'aux:pass').length === 0) return undefined;
  const above = argumentsOf(tree, verb);
  if (above.subject === undefined) return undefined;
  const listed =
    token.deprel === 'acl' &&
    dependents(tree, index, 'punct').some((child) => child === index - 1) &&
    dependents(tree, index, 'conj').some((next) => isVerb(at(tree, next)) && dependents(tree, next, 'cc').length > 0);
  if (!joined && !listed) return undefined;
  const own = argumentsOf(tree, index);
  return { ...own, passive: true, subject: above.subject };
};

/** "had hung him up, given him shocks and threatened his son": what goes on with a perfect is as active as it is. */
const perfectGoesOn = (tree: Tree, index: number): Arguments | undefined => {
  if (relation(at(tree, index)) !== 'conj' || !isOpenParticiple(tree, index)) return undefined;
  let first = at(tree, index).head;
  while (first >= 0 && relation(at(tree, first)) === 'conj' && isOpenParticiple(tree, first))
    first = at(tree, first).head;
  if (first < 0 || !isVerb(at(tree, first)) || dependents(tree, first, 'aux:pass').length > 0) return undefined;
  if (!dependents(tree, first, 'aux').some((aux) => at(tree, aux).lemma === 'have')) return undefined;
  const { subject } = argumentsOf(tree, first);
  const { subject: _subject, object: _object, agent: _agent, ...own } = argumentsOf(tree, index);
  const object = ownObject(tree, index);
  const indirect = dependents(tree, index, 'iobj')[0];
  return {
    ...own,
    passive: false,
    ...(object === undefined ? {} : { object }),
    ...(indirect === undefined ? {} : { indirect }),
    // without an object it stays open what was done to whom
    ...(subject === undefined || (object === undefined && indirect === undefined) ? {} : { subject }),
  };
};

const isOpenParticiple = (tree: Tree, index: number): boolean =>
  isVerb(at(tree, index)) &&
  has(at(tree, index), 'VerbForm=Part') &&
  dependents(tree, index, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass', 'obl:agent', 'mark').length === 0;

/** ", and six remain in custody": a subject that the parser hung on its verb as a mere aside. */
const asideSubject = (tree: Tree, index: number): Arguments | undefined => {
  if (relation(at(tree, index)) !== 'conj' || has(at(tree, index), 'VerbForm=Part')) return undefined;
  if (dependents(tree, index, 'nsubj', 'nsubj:pass').length > 0) return undefined;
  const aside = dependents(tree, index, 'discourse', 'dep', 'obl:unmarked').find(
    (child) => child === index - 1 && ['NUM', 'NOUN', 'PROPN', 'PRON'].includes(at(tree, child).upos),
  );
  return aside === undefined ? undefined : { ...argumentsOf(tree, index), subject: aside };
};

/** "was convicted of abducting and killing the boy": a gerund joined to a passive is none, and nobody is told to do it. */
const gerundAfterPassive = (tree: Tree, index: number): Arguments | undefined => {
  const token = at(tree, index);
  if (relation(token) !== 'conj' || token.head < 0 || !has(token, 'VerbForm=Part') || !has(token, 'Tense=Pres'))
    return undefined;
  if (dependents(tree, index, 'aux', 'aux:pass', 'nsubj:pass', 'obl:agent').length > 0) return undefined;
  if (dependents(tree, token.head, 'aux:pass').length === 0) return undefined;
  const { subject: _subject, agent: _agent, ...own } = argumentsOf(tree, index);
  const object = ownObject(tree, index);
  return { ...own, passive: false, ...(object === undefined ? {} : { object }) };
};

/** The arguments of a predicate, where the tree's slips with participles have been set right. */
export const settledArguments = (tree: Tree, index: number): Arguments => {
  const settled =
    activeAfterAll(tree, index) ??
    passiveGoesOn(tree, index) ??
    perfectGoesOn(tree, index) ??
    gerundAfterPassive(tree, index) ??
    asideSubject(tree, index);
  if (settled) return settled;
  const token = at(tree, index);
  // "…, kicked and pushed": joined to such a participle
  if (relation(token) === 'conj' && isBareParticiple(tree, index) && ownObject(tree, index) === undefined) {
    const above = passiveGoesOn(tree, token.head);
    if (above?.subject !== undefined) return { ...argumentsOf(tree, index), passive: true, subject: above.subject };
  }
  return withoutStrayObject(tree, index, argumentsOf(tree, index));
};

/** "The men arrested and charged have lawyers": only verbs joined by a word for "and" share what the last one has. */
const withoutStrayObject = (tree: Tree, index: number, args: Arguments): Arguments => {
  if (args.passive || args.object === undefined || dependents(tree, index, 'obj').length > 0) return args;
  const later = dependents(tree, index, 'conj').find((next) =>
    dependents(tree, next, 'obj').includes(args.object ?? -1),
  );
  if (later === undefined || dependents(tree, later, 'cc').length > 0) return args;
  // "arrested, beat and killed him": the word may stand with a later one
  if (dependents(tree, index, 'conj').some((next) => next > later && dependents(tree, next, 'cc').length > 0))
    return args;
  const { object: _object, ...rest } = args;
  return rest;
};

/** Puts whom an act befell in the place where the predicate's undergoer stands. Nobody found leaves all as it was. */
export const befell = (
  tree: Tree,
  index: number,
  args: Arguments,
  onto: NonNullable<VerbEntry['onto']>,
  companions: readonly number[],
): Arguments => {
  const found =
    onto === 'owner'
      ? companions.map((word) => ownerOf(tree, word)).find((owner) => owner !== undefined)
      : onto === 'first'
        ? args.passive
          ? args.subject
          : args.object !== undefined && !companions.includes(args.object)
            ? args.object
            : tree.tokens.findIndex(
                (token, at) => at > index && ['PROPN', 'PRON', 'NOUN'].includes(token.upos) && !companions.includes(at),
              )
        : [index, ...companions]
            .flatMap((word) => dependents(tree, word, 'obl', 'nmod'))
            .find((child) => ['on', 'upon', 'to'].includes(caseMarkers(tree, child)[0] ?? ''));
  if (found === undefined || found < 0) return args;
  const { indirect: _indirect, ...rest } = args;
  return args.passive ? { ...rest, subject: found } : { ...rest, object: found };
};

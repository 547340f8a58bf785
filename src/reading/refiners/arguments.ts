import {
  at,
  caseMarkers,
  dependent,
  dependents,
  has,
  isPassive,
  isVerb,
  markers,
  relation,
  type Tree,
} from '../tree.ts';

/**
 * Who and what a predicate is said of, after what the grammar leaves unsaid has been filled in: coordinated verbs
 * share their subject and object, participles and infinitives take theirs from the clause above, relative pronouns
 * stand for the noun before them. Token indexes of one sentence.
 */
export type Arguments = {
  readonly passive: boolean;
  readonly subject?: number;
  readonly object?: number;
  readonly indirect?: number;
  /** The "by" of a passive. */
  readonly agent?: number;
  readonly obliques: readonly Oblique[];
};

export type Oblique = { readonly index: number; readonly markers: readonly string[]; readonly relation: string };

const SUBJECTS = ['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'nsubj:outer'];

const isRelative = (tree: Tree, index: number): boolean => has(at(tree, index), 'PronType=Rel');

/** The noun that a relative pronoun inside a relative clause stands for. */
const antecedent = (tree: Tree, index: number): number => {
  if (!isRelative(tree, index) && at(tree, index).lemma !== 'that') return index;
  for (let node = index; node >= 0; node = at(tree, node).head) {
    if (at(tree, node).deprel === 'acl:relcl') return at(tree, node).head;
  }
  return index;
};

/** The subject that hangs on the predicate itself; of two (a slip of the parser), the nearer. */
const ownSubject = (tree: Tree, index: number): number | undefined => {
  const found = dependents(tree, index, ...SUBJECTS);
  const own = found.filter((child) => child < index).at(-1) ?? found.at(-1);
  return own === undefined ? undefined : (ownedInstead(tree, own, index) ?? antecedent(tree, own));
};

/**
 * "X, whose brother was among the dead, wept": where the parser gave the clause of "whose" to X, it is the brother's.
 * Only where the predicate is the first after "whose".
 */
const ownedInstead = (tree: Tree, subject: number, index: number): number | undefined => {
  for (let word = subject + 1; word < index; word++) {
    const token = at(tree, word);
    if (!isRelative(tree, word) || !has(token, 'Poss=Yes')) continue;
    const owned = token.head;
    if (owned <= word || owned >= index) return undefined;
    for (let between = owned + 1; between < index; between++)
      if (/^(VERB|AUX)$/.test(at(tree, between).upos) && at(tree, between).head !== index) return undefined;
    return owned;
  }
  return undefined;
};

/** The subject, wherever the grammar keeps it. `depth` guards against malformed trees. */
const findSubject = (tree: Tree, index: number, depth = 0): number | undefined => {
  const own = ownSubject(tree, index);
  if (own !== undefined || depth > 8) return own;
  const token = at(tree, index);
  if (token.head < 0) return undefined;
  const above = at(tree, token.head);
  switch (relation(token)) {
    case 'conj':
      return isVerb(above) || dependent(tree, token.head, ...SUBJECTS) !== undefined
        ? findSubject(tree, token.head, depth + 1)
        : undefined;
    case 'xcomp':
    case 'advcl': {
      if (relation(token) === 'advcl' && has(token, 'VerbForm=Fin')) return undefined;
      const object = dependent(tree, token.head, 'obj', 'iobj');
      const controlledByObject = relation(token) === 'xcomp' && object !== undefined && !isPassive(tree, token.head);
      return controlledByObject ? antecedent(tree, object) : findSubject(tree, token.head, depth + 1);
    }
    case 'acl': {
      const infinitive = markers(tree, index).length > 0 || has(token, 'VerbForm=Inf');
      if (infinitive) return undefined;
      // "a man confessing", "people detained": the noun itself; "video he made" is a gap that only an object fills
      return token.deprel === 'acl:relcl' ? undefined : token.head;
    }
    case 'ccomp': {
      // "noted the man had left": a subject that the parser gave to the verb above as its object
      const stray = has(token, 'VerbForm=Inf') ? undefined : dependent(tree, token.head, 'obj', 'iobj');
      return stray !== undefined && token.head < stray && stray < index ? antecedent(tree, stray) : undefined;
    }
    default:
      return undefined;
  }
};

const findObject = (tree: Tree, index: number): number | undefined => {
  const own = dependent(tree, index, 'obj');
  if (own !== undefined) return antecedent(tree, own);
  const token = at(tree, index);
  if (token.deprel === 'acl:relcl') {
    // "the video he made": the subject is there and is not the pronoun, so the noun fills the open place
    const subject = dependent(tree, index, 'nsubj');
    const clausal = dependent(tree, index, 'ccomp', 'xcomp') !== undefined;
    if (
      subject !== undefined &&
      !isRelative(tree, subject) &&
      at(tree, subject).lemma !== 'that' &&
      !clausal &&
      !isPassive(tree, index)
    ) {
      const oblique = dependents(tree, index, 'obl').some((child) => isRelative(tree, child));
      if (!oblique) return token.head;
    }
  }
  // "whom Leka shot and killed": an object in front of the first verb is that of the joined one too
  if (relation(token) === 'conj' && token.head >= 0 && isVerb(at(tree, token.head)) && !isPassive(tree, token.head)) {
    const fronted = dependent(tree, token.head, 'obj');
    const ownSubjects = dependent(tree, index, ...SUBJECTS);
    if (fronted !== undefined && fronted < token.head && ownSubjects === undefined) return antecedent(tree, fronted);
  }
  // "arrested and beat him": a later verb's object serves the earlier ones that have none
  for (const next of dependents(tree, index, 'conj')) {
    if (!isVerb(at(tree, next)) || dependent(tree, next, ...SUBJECTS) !== undefined || isPassive(tree, next)) continue;
    const shared = dependent(tree, next, 'obj');
    if (shared !== undefined) return antecedent(tree, shared);
  }
  return undefined;
};

const BY = 'by';

/** Fills in the arguments of a predicate. `by` is the language's marker of a passive's agent ("by", or an instrumental). */
export const argumentsOf = (tree: Tree, index: number): Arguments => {
  const passive = isPassive(tree, index);
  const subject = findSubject(tree, index);
  const object = passive ? dependent(tree, index, 'obj') : findObject(tree, index);
  const indirect = dependent(tree, index, 'iobj');
  const obliques = dependents(
    tree,
    index,
    'obl',
    'obl:agent',
    'obl:tmod',
    'obl:npmod',
    'obl:unmarked',
    'advmod',
    'nmod',
  ).map((child) => ({
    index: antecedent(tree, child),
    markers: caseMarkers(tree, child),
    relation: at(tree, child).deprel,
  }));
  const agent =
    dependent(tree, index, 'obl:agent') ??
    (passive ? dependents(tree, index, 'obl', 'nmod').find((child) => caseMarkers(tree, child)[0] === BY) : undefined);
  return {
    passive,
    obliques,
    ...(subject === undefined || subject === index ? {} : { subject }),
    ...(object === undefined || object === index ? {} : { object }),
    ...(indirect === undefined ? {} : { indirect }),
    ...(agent === undefined ? {} : { agent }),
  };
};

/** "twelve men but not Ann": whoever is left out by name. */
const isLeftOut = (tree: Tree, child: number): boolean =>
  dependents(tree, child, 'advmod', 'cc', 'det').some((word) => has(at(tree, word), 'Polarity=Neg'));

/** A nominal and those coordinated with it: "Ann, Bea and Cid", also where the joining hangs on a part of the name. */
export const withConjuncts = (tree: Tree, index: number): number[] => {
  const parts = [index, ...dependents(tree, index, 'flat', 'compound').filter((part) => part > index)];
  const joined = parts.flatMap((part) =>
    dependents(tree, part, 'conj').filter((child) => !isVerb(at(tree, child)) && !isLeftOut(tree, child)),
  );
  return [index, ...joined.flatMap((child) => (at(tree, child).head === index ? [child] : withConjuncts(tree, child)))];
};

/** Words of a language that the repairs go by: lemmas, or forms in lower case. */
export type TreeRules = {
  /** Case markers of who did it in the passive: "by". */
  readonly agentMarkers: ReadonlySet<string>;
  /** Participles that are prepositions before a noun: "including". */
  readonly includers: ReadonlySet<string>;
  /** Lemmas of verbs that, without an object, somebody undergoes: "thousands detained". */
  readonly undergone: ReadonlySet<string>;
  /** Lemmas of time and measure, which after "by" are no doers: "by the end of May". */
  readonly measures: ReadonlySet<string>;
};

/** A parsed sentence that repairs may change in place. Heads are indexes, -1 for the root. */
export type Tree = {
  readonly forms: readonly string[];
  readonly lemmas: string[];
  readonly upos: string[];
  readonly feats: string[];
  readonly heads: number[];
  readonly deprels: string[];
};

export type Repair = { readonly name: string; readonly apply: (tree: Tree, rules: TreeRules) => void };

const childrenOf = (tree: Tree, head: number): number[] => tree.heads.flatMap((h, i) => (h === head ? [i] : []));

const has = (tree: Tree, head: number, deprel: string): boolean =>
  tree.heads.some((h, i) => h === head && tree.deprels[i] === deprel);

const isParticiple = (tree: Tree, i: number): boolean =>
  tree.upos[i] === 'VERB' && /VerbForm=Part/.test(tree.feats[i]!) && /Tense=Past|Voice=Pass/.test(tree.feats[i]!);

/** A past participle that is passive: it has a passive auxiliary or subject, or hangs from a noun it describes. */
const isPassive = (tree: Tree, i: number): boolean =>
  isParticiple(tree, i) &&
  !childrenOf(tree, i).some(
    (c) => tree.deprels[c] === 'aux' && tree.lemmas[c] === 'have' && !has(tree, i, 'aux:pass'),
  ) &&
  (has(tree, i, 'aux:pass') ||
    has(tree, i, 'nsubj:pass') ||
    tree.deprels[i] === 'acl' ||
    tree.deprels[i] === 'amod' ||
    (tree.deprels[i] === 'conj' && isPassive(tree, tree.heads[i]!)) ||
    (tree.deprels[i] === 'advcl' && !has(tree, i, 'nsubj')));

/** "arrested by police": an oblique with the agent's marker under a passive participle is the agent. */
const agents: Repair = {
  name: 'agents',
  apply: (tree, rules) => {
    tree.deprels.forEach((deprel, i) => {
      if (deprel !== 'obl' && deprel !== 'obl:agent') return;
      const head = tree.heads[i]!;
      if (head < 0) return;
      const marked = childrenOf(tree, i).some(
        (c) => tree.deprels[c] === 'case' && rules.agentMarkers.has(tree.forms[c]!.toLowerCase()),
      );
      const timely =
        rules.measures.has(tree.lemmas[i]!.toLowerCase()) ||
        tree.upos[i] === 'NUM' ||
        tree.forms
          .slice(Math.max(0, i - 3), i + 2)
          .some((form) => /^(?:1[5-9]|20)\d\d$/.test(form) && tree.upos[i] !== 'NOUN');
      if (deprel === 'obl' && marked && !timely && isPassive(tree, head)) tree.deprels[i] = 'obl:agent';
      if (deprel === 'obl:agent' && (!marked || timely)) tree.deprels[i] = 'obl';
    });
  },
};

/** "238 were killed, and thousands detained": the participle without auxiliary shares the passive of its first conjunct. */
const sharedPassive: Repair = {
  name: 'shared-passive',
  apply: (tree, rules) => {
    tree.deprels.forEach((deprel, i) => {
      if (deprel !== 'conj' || tree.upos[i] !== 'VERB') return;
      const first = tree.heads[i]!;
      if (first < 0 || !has(tree, first, 'aux:pass') || !isPassive(tree, first)) return;
      if (childrenOf(tree, i).some((c) => /^(?:aux|obj|ccomp|xcomp|cop)/.test(tree.deprels[c]!))) return;
      // "and soldiers fled" is active: only what is marked as a participle, or is always done to somebody, is passive.
      const undergone = rules.undergone.has(tree.lemmas[i]!) && /Tense=Past|VerbForm=Part/.test(tree.feats[i]!);
      if (!undergone && !/VerbForm=Part/.test(tree.feats[i]!)) return;
      for (const c of childrenOf(tree, i)) {
        if (tree.deprels[c] !== 'nsubj') continue;
        tree.deprels[c] = 'nsubj:pass';
        tree.feats[i] = tree.feats[first]!;
      }
    });
  },
};

/**
 * "dragged out by soldiers, kicked and pushed into a car": a participle after a comma that seems to describe the doer,
 * and goes on with another one, is told of whoever underwent the first.
 */
const listedPassives: Repair = {
  name: 'listed-passives',
  apply: (tree) => {
    tree.deprels.forEach((deprel, i) => {
      const doer = tree.heads[i]!;
      if (deprel !== 'acl' || tree.upos[i] !== 'VERB' || i === 0 || tree.forms[i - 1] !== ',') return;
      if (doer < 0 || tree.deprels[doer] !== 'obl:agent' || !isPassive(tree, tree.heads[doer]!)) return;
      const children = childrenOf(tree, i);
      const another = children.some((c) => tree.deprels[c] === 'conj' && tree.upos[c] === 'VERB');
      if (!another || children.some((c) => /^(?:nsubj|aux|obj)/.test(tree.deprels[c]!))) return;
      tree.heads[i] = tree.heads[doer]!;
      tree.deprels[i] = 'conj';
    });
  },
};

/** "seven people, including a child": a participle used as a preposition is one. */
const includers: Repair = {
  name: 'includers',
  apply: (tree, rules) => {
    tree.forms.forEach((form, i) => {
      if (tree.upos[i] !== 'VERB' || !rules.includers.has(form.toLowerCase())) return;
      const children = childrenOf(tree, i);
      const object = children.find((c) => tree.deprels[c] === 'obj' && c > i);
      if (tree.deprels[i] === 'case' || object === undefined || tree.heads[i]! < 0) return;
      if (children.some((c) => /^(?:aux|nsubj)/.test(tree.deprels[c]!))) return;
      const head = tree.heads[i]!;
      const nominal = /^(?:NOUN|PROPN|PRON|NUM)$/.test(tree.upos[head]!);
      tree.heads[object] = head;
      tree.deprels[object] = nominal ? 'nmod' : 'obl';
      for (const c of children) if (c !== object) tree.heads[c] = object;
      tree.heads[i] = object;
      tree.deprels[i] = 'case';
    });
  },
};

/** The repairs in the order they are made. */
export const REPAIRS: readonly Repair[] = [includers, sharedPassive, agents, listedPassives];

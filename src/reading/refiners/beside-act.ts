import type { Token } from '../../model/index.ts';
import { at, caseMarkers, dependents, has, relation, type Tree } from '../tree.ts';

/** Words of one side of an act, small letters: names, other nouns, and numbers. */
export type SideWords = {
  readonly names: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
};

/** What stands beside the word of an act in its sentence: who does it, whom or what it befalls, and everything. */
export type BesideAct = { readonly doers: SideWords; readonly undergoers: SideWords; readonly all: SideWords };

const CLAUSES: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'advcl', 'ccomp', 'parataxis', 'conj']);

/** A nominal and what modifies it, without clauses and what is joined to it; `not` is left out. */
const nominal = (tree: Tree, index: number, not: number): number[] => {
  const found: number[] = [];
  const open = [index];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === not) continue;
    found.push(next);
    for (const child of tree.children[next] ?? []) if (!CLAUSES.has(at(tree, child).deprel)) open.push(child);
  }
  return found;
};

const wordOf = ({ lemma }: Token): string => lemma.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const sideWords = (tree: Tree, indexes: readonly number[], own: ReadonlySet<number>): SideWords => {
  const [names, nouns, numbers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const index of indexes) {
    const token = at(tree, index);
    const word = wordOf(token);
    if (own.has(index) || word.length < 2) continue;
    if (token.upos === 'PROPN') names.add(word);
    else if (token.upos === 'NOUN') nouns.add(word);
    else if (token.upos === 'NUM') numbers.add(word);
  }
  return { names, nouns, numbers };
};

const SUBJECTS = ['nsubj', 'nsubj:pass'] as const;
/** How far up a subject is looked for that joined and embedded predicates share. */
const REACH = 4;

/** Who does what is told of a word without a subject of its own, by what it hangs on. */
const borrowed = (tree: Tree, head: number): { doers: number[]; undergoers: number[] } => {
  const nobody = { doers: [], undergoers: [] };
  let index = head;
  for (let step = 0; step < REACH; step++) {
    const token = at(tree, index);
    const up = token.head;
    if (up < 0) return nobody;
    const how = relation(token);
    if (how === 'amod') return { doers: [], undergoers: [up] };
    if (how === 'acl')
      return has(at(tree, head), 'Tense=Past') ? { doers: [], undergoers: [up] } : { doers: [up], undergoers: [] };
    if (!['conj', 'xcomp', 'advcl', 'ccomp', 'obj', 'nsubj'].includes(how)) return nobody;
    const subject = dependents(tree, up, ...SUBJECTS).find((one) => one !== index);
    if (subject !== undefined) return { doers: nominal(tree, subject, index), undergoers: [] };
    index = up;
  }
  return nobody;
};

/** What stands beside the word of an act; `own` are the words that name the act itself, `head` their head. */
export const besideAct = (tree: Tree, head: number, own: ReadonlySet<number>): BesideAct => {
  const doers: number[] = [];
  const undergoers: number[] = [];
  let hasSubject = false;
  for (const child of tree.children[head] ?? []) {
    const { deprel } = at(tree, child);
    const how = relation(at(tree, child));
    if (how === 'nsubj') hasSubject = true;
    const words = () => nominal(tree, child, head);
    if (deprel === 'nsubj' || deprel === 'nmod:poss') doers.push(...words());
    else if (deprel === 'nsubj:pass' || how === 'obj' || how === 'compound') undergoers.push(...words());
    else if (how === 'obl' && (deprel === 'obl:agent' || caseMarkers(tree, child).includes('by')))
      doers.push(...words());
    else if (how === 'nmod' && caseMarkers(tree, child).includes('of')) undergoers.push(...words());
  }
  if (doers.length === 0 && !hasSubject) {
    const more = borrowed(tree, head);
    doers.push(...more.doers);
    undergoers.push(...more.undergoers);
  }
  const all = tree.tokens.map((_, index) => index);
  return {
    doers: sideWords(tree, doers, own),
    undergoers: sideWords(tree, undergoers, own),
    all: sideWords(tree, all, own),
  };
};

import { at, type Tree } from '../tree.ts';

/** The most words of one phrase of a scope; a longer one is cut to its first nominal. */
const LONGEST = 12;

/** A phrase without the clauses that hang on it and without marks at its ends; `alone`: without what is joined to it. */
export const phrase = (tree: Tree, index: number, alone = false): number[] => {
  const found: number[] = [];
  const add = (node: number) => {
    found.push(node);
    for (const child of tree.children[node] ?? []) {
      const name = at(tree, child).deprel;
      if (/^(acl|advcl|parataxis|appos|ccomp|dep|punct|cop|nsubj|list)/.test(name)) continue;
      if (/^(conj|cc)/.test(name) && (at(tree, child).upos === 'VERB' || (alone && node === index))) continue;
      add(child);
    }
  };
  add(index);
  const sorted = found.sort((a, b) => a - b);
  const place = sorted.indexOf(index);
  let first = place;
  let last = place;
  const goesOn = (a: number | undefined, b: number | undefined): boolean =>
    a !== undefined && b !== undefined && tree.tokens.slice(a + 1, b).every((token) => /^["“”‘’'-]$/.test(token.form));
  while (goesOn(sorted[first - 1], sorted[first])) first--;
  while (goesOn(sorted[last], sorted[last + 1])) last++;
  const run = sorted.slice(first, last + 1);
  // "marches-turned-riots": a compound stays whole
  for (let end = run.at(-1) ?? index; tree.tokens[end + 1]?.form === '-' && tree.tokens[end + 2]; end += 2)
    if (tree.tokens[end + 1]?.start === tree.tokens[end]?.end) run.push(end + 1, end + 2);
  return run.length > LONGEST ? run.filter((word) => word <= index) : run;
};

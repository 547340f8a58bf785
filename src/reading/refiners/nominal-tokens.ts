import { at, subtree, type Tree } from '../tree.ts';

/** A nominal without its clauses, appositions and trailing marks. */
export const nominalTokens = (tree: Tree, index: number): number[] => {
  const skipped = (child: number): boolean => {
    const name = at(tree, child).deprel;
    return /^(acl|appos|conj|cc|punct|parataxis|advcl|case|mark|cop|nsubj|ccomp|list|dep)/.test(name);
  };
  const found = [index];
  for (const child of tree.children[index] ?? []) if (!skipped(child)) found.push(...subtree(tree, child));
  const sorted = found.sort((a, b) => a - b);
  // keep only the run around the head, so that words put off to elsewhere do not widen the span
  const place = sorted.indexOf(index);
  let first = place;
  let last = place;
  const joined = (a: number | undefined, b: number | undefined): boolean =>
    a !== undefined && b !== undefined && b - a <= 2;
  while (joined(sorted[first - 1], sorted[first])) first--;
  while (joined(sorted[last], sorted[last + 1])) last++;
  return sorted.slice(first, last + 1);
};

import type { Groups } from '../../identities/components.ts';
import type { Node } from './nodes.ts';

/** Nodes by the keys under which they can be found. */
export const indexBy = (
  nodes: readonly Node[],
  keysOf: (node: Node) => readonly string[],
): ReadonlyMap<string, Node[]> => {
  const index = new Map<string, Node[]>();
  for (const node of nodes)
    for (const key of new Set(keysOf(node))) {
      const there = index.get(key);
      if (there) there.push(node);
      else index.set(key, [node]);
    }
  return index;
};

/**
 * The one that a name which says less can mean: the only one in its own documents, else the only one in the list. Several
 * nodes of one group count as one. Undefined where nobody or more than one is in reach.
 */
export const onlyOne = (node: Node, found: readonly Node[], into: Groups): Node | undefined => {
  const others = found.filter((other) => other.id !== node.id);
  const near = others.filter((other) => [...node.documents].some((document) => other.documents.has(document)));
  const reach = near.length > 0 ? near : others;
  const roots = new Set(reach.map((other) => into.root(other.id)));
  return roots.size === 1 ? reach[0] : undefined;
};

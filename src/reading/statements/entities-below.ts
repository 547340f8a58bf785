import type { Scene } from '../scene.ts';
import { subtree, type Tree } from '../tree.ts';

/** Entities mentioned below a token, in text order, each once. */
export const entitiesBelow = (scene: Scene, tree: Tree, index: number): number[] => {
  const below = new Set(subtree(tree, index));
  const found = scene.cast.cast.mentions
    .filter((mention) => mention.sentence === tree.sentence && below.has(mention.head))
    .map((mention) => mention.entity);
  return [...new Set(found)];
};

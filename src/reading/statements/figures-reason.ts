import type { Words } from '../../model/index.ts';
import { nominalTokens } from '../refiners/nominal-tokens.ts';
import { type Scene, wordsOf } from '../scene.ts';
import { caseMarkers, dependents, subtree, type Tree } from '../tree.ts';

/** Why so many and no more, where the words say it: "due to deportation and an entry ban". The phrase without its opener. */
export const reasonAt = (scene: Scene, tree: Tree, clause: number): Words | undefined => {
  const { causes } = scene.lexicon.figures;
  for (const child of dependents(tree, clause, 'obl', 'nmod', 'advcl')) {
    const marker = caseMarkers(tree, child)[0] ?? '';
    if (!causes.has(marker)) continue;
    const below = subtree(tree, child);
    const own = new Set(nominalTokens(tree, child));
    const joined = dependents(tree, child, 'conj').flatMap((other) => subtree(tree, other));
    const kept = below.filter((word) => own.has(word) || joined.includes(word));
    return wordsOf(scene, tree, kept.length > 0 ? kept : [child]);
  }
  return undefined;
};

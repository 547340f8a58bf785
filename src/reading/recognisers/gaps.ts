import type { Gap } from '../../model/index.ts';
import type { GapWords } from '../lexicon.ts';
import { at, type Tree } from '../tree.ts';

/**
 * Finds places where a word is missing: links and formatting that were lost in capture take names with them.
 * A lost word is a gap, not a guess. Offsets in the tree's text.
 */
export const recogniseGaps = (tree: Tree, words: GapWords): Gap[] => {
  const found: Gap[] = [];
  const mark = (from: number, to: number) =>
    found.push({ code: 'lost-word', start: at(tree, from).start, end: at(tree, to).end });
  tree.tokens.forEach((token, index) => {
    const next = tree.tokens[index + 1];
    const form = token.form.toLowerCase();
    if (index === 0 && token.upos === 'VERB' && /^\p{Ll}+s$/u.test(token.form)) mark(0, 0);
    if (!next) return;
    const follower = next.form.toLowerCase();
    if (token.upos === 'ADP' && words.needsNominal.has(form) && words.cannotFollow.has(follower) && next.upos === 'ADP')
      mark(index, index + 1);
    if (words.needsHearer.has(form) && follower === 'that' && token.upos === 'VERB') {
      const passive = (tree.children[index] ?? []).some((child) => at(tree, child).deprel === 'aux:pass');
      if (!passive) mark(index, index + 1);
    }
  });
  return found;
};

import { type Choices, hashText, mix } from './linear.ts';
import { ROOT_TAG } from './moves.ts';
import type { ParseWords } from './parse-features.ts';
import type { Words } from './words.ts';

/** A margin that no doubt comes near. */
export const CERTAIN = 0x7fffffff;

/** How near the second choice must come to the best for the parser to hear of it. */
export type Margins = { readonly tag: number; readonly bundle: number };

/** The parser's view of tagged words, with the artificial root as the last one. */
export const parserWords = (
  words: Words,
  tags: Choices,
  bundles: Choices,
  lemmas: readonly string[],
  margins: Margins,
): ParseWords => {
  const { count } = words;
  const view = {
    count,
    form: new Int32Array(count + 1),
    lemma: new Int32Array(count + 1),
    tag: new Int32Array(count + 1),
    marked: new Int32Array(count + 1),
    doubted: new Int32Array(count + 1),
  };
  for (let i = 0; i < count; i++) {
    const tag = tags.best[i]!;
    const marked = mix(tag + 1, bundles.best[i]!);
    const other = tags.margin[i]! < margins.tag ? tags.second[i]! : tag;
    const otherBundle = bundles.margin[i]! < margins.bundle ? bundles.second[i]! : bundles.best[i]!;
    view.form[i] = words.low[i]!;
    view.lemma[i] = hashText(lemmas[i]!.toLowerCase(), 9);
    view.tag[i] = tag;
    view.marked[i] = marked;
    view.doubted[i] = mix(mix(marked, other), otherBundle);
  }
  view.form[count] = view.lemma[count] = view.tag[count] = view.marked[count] = view.doubted[count] = ROOT_TAG;
  return view;
};

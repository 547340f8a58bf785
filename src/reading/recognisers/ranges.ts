import type { Sentence } from '../../model/index.ts';

/**
 * The head of tokens `from` to `to` (exclusive): the token whose own head lies outside them. Where a wrong tree
 * gives several, the one nearest the root; where none, the last token. The range must not be empty.
 */
export const headOf = (sentence: Sentence, range: { readonly from: number; readonly to: number }): number => {
  const { tokens } = sentence;
  const depth = (start: number): number => {
    let steps = 0;
    for (let at = start; at >= 0 && steps <= tokens.length; at = tokens[at]?.head ?? -1) steps += 1;
    return steps;
  };
  let best: { token: number; depth: number } | undefined;
  for (let token = range.from; token < range.to; token++) {
    const head = tokens[token]?.head ?? -1;
    if (head >= range.from && head < range.to) continue;
    // A mark hangs outside when it was attached wrongly; words come first.
    const level = depth(token) + (tokens[token]?.upos === 'PUNCT' ? tokens.length : 0);
    if (best === undefined || level < best.depth) best = { token, depth: level };
  }
  return best?.token ?? range.to - 1;
};

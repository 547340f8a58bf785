import { offsetMap, type Span } from '../model/index.ts';

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

/** The end of `words` in `text` from `at` on, any run of white space standing for any other; -1 where they are not there. */
const matchAt = (text: string, at: number, words: string): number => {
  let t = at;
  for (let w = 0; w < words.length; ) {
    if (isSpace(words[w])) {
      if (!isSpace(text[t])) return -1;
      while (isSpace(words[w])) w++;
      while (isSpace(text[t])) t++;
    } else if (text[t++] !== words[w++]) return -1;
  }
  return t;
};

/**
 * Every place, in code points, where `words` stand in `text`: character by character, except that a line break in one
 * may be a space in the other. Never looks for similar words.
 */
export const findWords = (text: string, words: string): readonly Span[] => {
  const wanted = words.trim();
  const first = wanted[0];
  if (first === undefined) return [];
  const map = offsetMap(text);
  const found: Span[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const end = matchAt(text, at, wanted);
    if (end > 0) found.push({ start: map.toCodePoint(at), end: map.toCodePoint(end) });
  }
  return found;
};

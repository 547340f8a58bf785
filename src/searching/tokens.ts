/** A word of a text and where it stands, in UTF-16 units of the text. */
export type Token = { readonly word: string; readonly start: number; readonly end: number };

/** A run of letters and digits; an apostrophe between letters belongs to it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’ʼ]s$/i;
/** Scripts that write words without blanks: there each letter is a word. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** The words of a text in their order. Hyphens part words; the English possessive is no part of one. */
export const tokensOf = (text: string): readonly Token[] => {
  const found: Token[] = [];
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (UNSPACED.test(run)) {
      let start = index;
      for (const letter of run) {
        found.push({ word: letter, start, end: start + letter.length });
        start += letter.length;
      }
      continue;
    }
    const possessive = POSSESSIVE.exec(run);
    const word = possessive === null ? run : run.slice(0, possessive.index);
    found.push({ word, start: index, end: index + word.length });
  }
  return found;
};

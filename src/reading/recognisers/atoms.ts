import type { Sentence, Span } from '../../model/index.ts';

/**
 * The smallest pieces of a sentence that time and number grammars look at: one run of letters, one run of
 * digits, or one other character. Tokenisers differ on "mid-2021", "12.05.2031" or "$40"; atoms do not, so
 * the grammars hold whatever words the language layer cuts. Offsets are UTF-16 offsets of the text.
 */
export type Atom = Span & {
  readonly text: string;
  readonly lower: string;
  /** Index of the token it is cut from, in the sentence. */
  readonly token: number;
  /** True where no space stands between this atom and the one before it. */
  readonly glued: boolean;
  /** Part of speech and lemma of its token. */
  readonly upos: string;
  readonly lemma: string;
};

const PIECE = /[\p{L}\p{M}]+|[0-9]+|[^\s]/gu;

/** Cuts the tokens of one sentence into atoms, in text order. Never throws. */
export const atomsOf = (text: string, sentence: Sentence): Atom[] => {
  const atoms: Atom[] = [];
  let last = -1;
  sentence.tokens.forEach((token, index) => {
    for (const piece of text.slice(token.start, token.end).matchAll(PIECE)) {
      const start = token.start + piece.index;
      const end = start + piece[0].length;
      // A tokeniser may cut two syntactic words out of one spelling; the letters are taken once.
      if (start < last) continue;
      atoms.push({
        start,
        end,
        text: piece[0],
        lower: piece[0].toLowerCase(),
        token: index,
        glued: start === last,
        upos: token.upos,
        lemma: token.lemma,
      });
      last = end;
    }
  });
  return atoms;
};

/** Whether an atom begins with a capital letter (a letter that has a lower case and is not in it). */
export const isCapital = (atom: Atom | undefined): boolean =>
  atom !== undefined && atom.text.slice(0, 1) !== atom.lower.slice(0, 1);

/** Whether an atom is a run of ASCII digits. */
export const isDigits = (atom: Atom | undefined): boolean => atom !== undefined && /^[0-9]+$/.test(atom.text);

/** Whether an atom is a run of letters. */
export const isWord = (atom: Atom | undefined): boolean => atom !== undefined && /^[\p{L}\p{M}]/u.test(atom.text);

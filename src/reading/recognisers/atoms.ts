import type { Sentence, Span } from '../../model/index.ts';

/**
 * The smallest pieces of a sentence that time and number grammars look at: one run of letters, one run of
 * digits, or one other character. Tokenisers differ on "mid-2021", "27.09.2022" or "$200"; atoms do not, so
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

/**
 * A lexicon of phrases (one or more lower-case words parted by one space), looked up by their first word.
 * `phraseAt` gives the longest phrase that stands at atom `at`, and the index after it.
 */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

/** Builds a phrase lexicon from `phrase → value`. */
export const phrases = <T>(entries: Iterable<readonly [string, T]>): Phrases<T> => {
  const table = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const list = table.get(first) ?? [];
    list.push({ words, value });
    list.sort((a, b) => b.words.length - a.words.length);
    table.set(first, list);
  }
  return table;
};

/** The longest phrase of a lexicon that starts at `at`, or undefined. */
export const phraseAt = <T>(
  atoms: readonly Atom[],
  at: number,
  table: Phrases<T>,
): { readonly value: T; readonly end: number } | undefined => {
  const first = atoms[at];
  if (!first) return undefined;
  for (const { words, value } of table.get(first.lower) ?? [])
    if (words.every((word, k) => atoms[at + k]?.lower === word)) return { value, end: at + words.length };
  return undefined;
};

/** The longest phrase of a lexicon that ends just before `end`, with the index it starts at. */
export const phraseBefore = <T>(
  atoms: readonly Atom[],
  end: number,
  table: Phrases<T>,
  longest = 4,
): { readonly value: T; readonly start: number } | undefined => {
  for (let start = Math.max(0, end - longest); start < end; start++) {
    const found = phraseAt(atoms, start, table);
    if (found && found.end === end) return { value: found.value, start };
  }
  return undefined;
};

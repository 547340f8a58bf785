import type { BlockKind, Removal } from '../model/index.ts';

/** One block of the page as a format found it, before anything is taken out. */
export type Piece = {
  /** Its words, without line ends or spaces at the edges. */
  readonly text: string;
  /** What the format knows it to be; plain text knows little. */
  readonly kind?: BlockKind;
  /** How much of it stands inside links, 0 to 100. */
  readonly linked?: number;
  /** Why the format itself holds it to be no part of the report. */
  readonly outside?: Removal['why'];
};

/** What the rules ask about a piece, computed once. */
export type Line = {
  readonly text: string;
  /** Lower-case words with their punctuation stripped, joined by single spaces: equal for the same words in other dress. */
  readonly folded: string;
  readonly words: readonly string[];
  /** Ends as a sentence does. */
  readonly stopped: boolean;
  /** A real sentence: it is never taken for furniture by its looks. */
  readonly prose: boolean;
};

const STOPPED = /[.!?…][\p{Pf}\p{Pe}"'“»]*$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
const LOWER = /^\p{Ll}/u;

/** A word without the marks that trail it; by hand, since a pattern would look back at every mark of a hostile run. */
const bare = (word: string): string => {
  let end = word.length;
  if (!".'’-".includes(word[end - 1] ?? ' ')) return word;
  while (end > 0 && ".'’-".includes(word[end - 1] ?? ' ')) end--;
  return word.slice(0, end);
};

/** Words in small letters without trailing marks: equal for the same words in other dress. */
export const fold = (text: string): string => (text.match(WORD) ?? []).map(bare).join(' ').toLowerCase();

/** Measures one piece. A sentence has more than six words, mostly small letters, and a stop; a very long line needs no stop. */
export const measure = (text: string): Line => {
  const words = text.match(WORD) ?? [];
  const small = words.filter((word) => LOWER.test(word)).length;
  const stopped = STOPPED.test(text);
  const running = small * 2 >= words.length;
  const long = words.length >= 25 && /[,;:“«]/.test(text);
  return {
    text,
    folded: words.map(bare).join(' ').toLowerCase(),
    words,
    stopped,
    prose: running && ((words.length > 6 && stopped) || long),
  };
};

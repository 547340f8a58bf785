import type { Held } from '../held.ts';
import { quotedUnits } from './quotation.ts';

/** The words of one source's text for comparing: folded forms with their places in code points. */
export type TextWords = {
  readonly source: string;
  readonly forms: readonly string[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where a word is plain (not capitalised, no number) and long enough to carry meaning. */
  readonly telling: Uint8Array;
  /** 1 where a word stands inside quotation marks. */
  readonly quoted: Uint8Array;
};

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
/** Function words are short in every language we read; a word this long says something. */
const TELLING_LENGTH = 5;

/** The words of a held source, without regard to case, accents of apostrophes or punctuation. */
export const textWords = (held: Held): TextWords => {
  const { text } = held.document;
  const inside = quotedUnits(text);
  const matches = [...text.matchAll(WORD)];
  const size = matches.length;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const telling = new Uint8Array(size);
  const quoted = new Uint8Array(size);
  const forms = matches.map((match, at) => {
    const word = match[0];
    starts[at] = held.map.toCodePoint(match.index);
    ends[at] = held.map.toCodePoint(match.index + word.length);
    telling[at] = word.length >= TELLING_LENGTH && /^\p{Ll}/u.test(word) ? 1 : 0;
    quoted[at] = inside[match.index] ?? 0;
    return word.toLowerCase().replace(/’/g, "'");
  });
  return { source: held.source, forms, starts, ends, telling, quoted };
};

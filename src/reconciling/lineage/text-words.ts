import type { Held } from '../held.ts';
import { quotedUnits } from './quotation.ts';

/** The words of one source's text for comparing: a number for each folded word, with its place in code points. */
export type TextWords = {
  readonly source: string;
  /** One number for each word; the same word has the same number in every text. */
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where a word is plain (not capitalised, no number) and long enough to carry meaning. */
  readonly telling: Uint8Array;
  /** 1 where a word stands inside quotation marks. */
  readonly quoted: Uint8Array;
  /** The same for texts whose paragraphs of some length are the same: what stands around them differs at most. */
  readonly body: string;
};

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
/** Function words are short in every language we read; a word this long says something. */
const TELLING_LENGTH = 5;
/** A line with fewer words is a heading, a date line, a signature: copies differ in them. */
const PARAGRAPH = 15;
/** What is left without those must be nearly all of a text, or the text is compared as it is. */
const NEARLY_ALL = 0.8;

/** A number of 32 bits for a word (FNV-1a over its UTF-16 units); two words in four thousand million share one. */
const numberOf = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** The words of the long paragraphs in one value of two times 32 bits, mixed by different rules. */
const bodyOf = (words: Uint32Array, paragraphs: readonly (readonly [number, number])[]): string => {
  const long = paragraphs.filter(([from, to]) => to - from >= PARAGRAPH);
  const kept = long.reduce((sum, [from, to]) => sum + to - from, 0);
  let [one, other] = [0x811c9dc5, 0x2545f491];
  for (const [from, to] of kept >= NEARLY_ALL * words.length ? long : [[0, words.length] as const])
    for (let at = from; at < to; at++) {
      one = Math.imul(one ^ (words[at] ?? 0), 0x01000193);
      one ^= one >>> 15;
      other = Math.imul((other + (words[at] ?? 0)) | 0, 0x9e3779b1);
      other ^= other >>> 13;
    }
  return `${kept} ${one >>> 0} ${other >>> 0}`;
};

/**
 * The words of a text, without regard to case, kinds of apostrophe or punctuation. `place` turns an index of UTF-16 units
 * into the place to be kept (code points for a held source).
 */
export const wordsOfText = (source: string, text: string, place: (unit: number) => number): TextWords => {
  const inside = quotedUnits(text);
  const matches = [...text.matchAll(WORD)];
  const size = matches.length;
  const words = new Uint32Array(size);
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const telling = new Uint8Array(size);
  const quoted = new Uint8Array(size);
  const paragraphs: [number, number][] = [];
  let lineEnd = -1;
  matches.forEach((match, at) => {
    const word = match[0];
    const end = match.index + word.length;
    words[at] = numberOf(word.toLowerCase().replace(/’/g, "'"));
    starts[at] = place(match.index);
    ends[at] = place(end);
    telling[at] = word.length >= TELLING_LENGTH && /^\p{Ll}/u.test(word) ? 1 : 0;
    quoted[at] = inside[match.index] ?? 0;
    if (match.index >= lineEnd) {
      const next = text.indexOf('\n', end);
      lineEnd = next < 0 ? text.length : next;
      paragraphs.push([at, at]);
    }
    (paragraphs.at(-1) as [number, number])[1] = at + 1;
  });
  return { source, words, starts, ends, telling, quoted, body: bodyOf(words, paragraphs) };
};

/** The words of a held source. */
export const textWords = (held: Held): TextWords =>
  wordsOfText(held.source, held.document.text, (unit) => held.map.toCodePoint(unit));

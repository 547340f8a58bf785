import type { ReaderPart } from '../../../../telling/index.ts';
import { codePoints, partAt, type Span } from './segments.ts';

/** Letters and figures with what stands inside them; a currency sign before, a per cent sign behind. */
const WORD = /\p{Sc}?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,\-–/]*[\p{L}\p{N}\p{M}%])?/gu;

const known = new WeakMap<ReaderPart, readonly Span[]>();

/** Where the words of a part stand, in code points of the whole text; punctuation at their ends left out. */
export const wordsOf = (part: ReaderPart): readonly Span[] => {
  const made = known.get(part);
  if (made !== undefined) return made;
  const spans: Span[] = [];
  let unit = 0;
  let place = part.start;
  for (const { 0: word, index } of part.text.matchAll(WORD)) {
    place += codePoints(part.text.slice(unit, index));
    const end = place + codePoints(word);
    spans.push({ start: place, end });
    unit = index + word.length;
    place = end;
  }
  known.set(part, spans);
  return spans;
};

/** A word by where it stands: which part, which word of it. */
export type WordPlace = { readonly part: number; readonly word: number };

const wordsIn = (parts: readonly ReaderPart[], at: number): readonly Span[] => {
  const part = parts[at];
  return part === undefined ? [] : wordsOf(part);
};

/** The word at a code point, or the next one after it; undefined where no word follows. */
export const wordAt = (parts: readonly ReaderPart[], place: number): WordPlace | undefined => {
  for (let part = partAt(parts, place); part < parts.length; part++) {
    const word = wordsIn(parts, part).findIndex((one) => one.end > place);
    if (word >= 0) return { part, word };
  }
  return undefined;
};

/** One word on, or back; the same word at the ends of the text. */
export const nextWord = (parts: readonly ReaderPart[], from: WordPlace, step: 1 | -1): WordPlace => {
  const word = from.word + step;
  if (word >= 0 && word < wordsIn(parts, from.part).length) return { part: from.part, word };
  for (let part = from.part + step; part >= 0 && part < parts.length; part += step) {
    const count = wordsIn(parts, part).length;
    if (count > 0) return { part, word: step > 0 ? 0 : count - 1 };
  }
  return from;
};

/** The first word of the next paragraph, or of the one before. */
export const nextPart = (parts: readonly ReaderPart[], from: WordPlace, step: 1 | -1): WordPlace => {
  for (let part = from.part + step; part >= 0 && part < parts.length; part += step)
    if (wordsIn(parts, part).length > 0) return { part, word: 0 };
  return from;
};

/** From the one word to the other, whichever stands first. */
export const between = (parts: readonly ReaderPart[], a: WordPlace, b: WordPlace): Span | undefined => {
  const [p, q] = [wordsIn(parts, a.part)[a.word], wordsIn(parts, b.part)[b.word]];
  if (p === undefined || q === undefined) return undefined;
  return { start: Math.min(p.start, q.start), end: Math.max(p.end, q.end) };
};

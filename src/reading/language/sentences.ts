import type { Span } from '../../model/index.ts';
import type { TokenRules } from './tokens.ts';

/** A run of words: `from` inclusive, `to` exclusive, as indexes of the words of a block. */
export type WordRun = { readonly from: number; readonly to: number };

/** Longer runs are cut: no sentence of prose is as long, and lists without full stops are. */
export const LONGEST_SENTENCE = 160;

const END = /^(?:[.!?]+|…|[。؟])$/;
const CLOSER = /^(?:["”’'»)\]]|'')$/;
const DOTTED = /\p{L}\.$/u;
const SINGLE = /^\p{L}\.$/u;
const WORD = /[\p{L}\p{N}]/u;
const LOWER = /^\p{Ll}/u;
const UPPER = /^[\p{Lu}\p{Lt}]/u;

/**
 * Splits the words of one block into sentences: after a full stop, question or exclamation mark with the quotes and
 * brackets that close on it, unless the next word begins in lower case; after an abbreviation only where the next
 * word is one that begins sentences. Quotes belong to the side they touch.
 */
export const splitSentences = (text: string, words: readonly Span[], rules: TokenRules): WordRun[] => {
  const runs: WordRun[] = [];
  const form = (i: number): string => text.slice(words[i]!.start, words[i]!.end);
  const touches = (i: number): boolean => words[i]!.start === words[i - 1]!.end;
  let from = 0;
  // Marks alone are no sentence.
  let worded = false;
  const close = (to: number): void => {
    if (to > from) runs.push({ from, to });
    from = to;
    worded = false;
  };
  for (let i = 0; i < words.length; i++) {
    if (i - from >= LONGEST_SENTENCE) close(i);
    const word = form(i);
    worded ||= WORD.test(word);
    const ends = END.test(word);
    if (!worded || (!ends && !(DOTTED.test(word) && word.length > 1))) continue;
    let last = i;
    while (last + 1 < words.length && touches(last + 1) && CLOSER.test(form(last + 1))) last++;
    if (last + 1 >= words.length) break;
    let next = last + 1;
    while (next < words.length - 1 && !WORD.test(form(next))) next++;
    const following = form(next);
    if (LOWER.test(following)) continue;
    if (!ends) {
      const low = word.toLowerCase();
      if (rules.titles.has(low) || SINGLE.test(word)) continue;
      if (!UPPER.test(following) || (last === i && !rules.starters.has(following.toLowerCase()))) continue;
    }
    close(last + 1);
    i = last;
  }
  close(words.length);
  return runs;
};

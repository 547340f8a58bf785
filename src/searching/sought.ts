import { foldWord } from '../model/index.ts';
import type { Clause } from './query.ts';
import { BEGINNING, beginningKey, foldedKey, formsUnder, type Vocabulary } from './vocabulary.ts';
import { plainOf, wordKeys } from './word-keys.ts';

/** How a word of a text came to answer a word of the query, the nearest first. */
export const HOW = ['same', 'inflected', 'spelt', 'begun'] as const;
export type How = (typeof HOW)[number];

/** Forms that answer, each with the bits of the words that it answers and how near it is: a place in HOW. */
export type Sought = {
  readonly bits: ReadonlyMap<number, number>;
  readonly grades: ReadonlyMap<number, number>;
  /** Phrases: bits of their words in their order, and the bit that stands for the whole. */
  readonly phrases: readonly { readonly words: readonly number[]; readonly whole: number }[];
  /** Bits that must all be found, those of words and those of whole phrases. */
  readonly needed: number;
  /** All bits of words alone: what a unit must have to be looked at. */
  readonly words: number;
  /** Which word of the query a bit stands for. */
  readonly names: readonly string[];
  /** Forms that were compared by their letters. */
  readonly looked: number;
};

const SHORTEST_ACROSS = 3;

/** A beginning as names fold: the last vowel may have been a half of one ("Tolbay-", "Tolbayev"). */
const foldedBeginnings = (word: string): readonly string[] => {
  const folded = foldWord(word);
  return folded.endsWith('i') && folded.length > SHORTEST_ACROSS ? [folded, folded.slice(0, -1)] : [folded];
};

/** Looks words and phrases up among the forms of a case. */
export const soughtIn = (vocabulary: Vocabulary, clauses: readonly Clause[]): Sought => {
  const bits = new Map<number, number>();
  const grades = new Map<number, number>();
  const names: string[] = [];
  const phrases: { words: number[]; whole: number }[] = [];
  let [needed, words, looked] = [0, 0, 0];
  const bitFor = (name: string): number => 1 << (names.push(name) - 1);
  const answer = (form: number, bit: number, how: How): void => {
    const grade = HOW.indexOf(how);
    bits.set(form, (bits.get(form) ?? 0) | bit);
    grades.set(form, Math.min(grades.get(form) ?? grade, grade));
  };
  const begun = (word: string, bit: number): void => {
    const plain = plainOf(word);
    if (plain.length < BEGINNING) return;
    for (const form of formsUnder(vocabulary, beginningKey(plain))) {
      looked++;
      const there = vocabulary.forms[form];
      if (there !== undefined && plainOf(there.word).startsWith(plain)) answer(form, bit, 'begun');
    }
    if (plain.length < SHORTEST_ACROSS) return;
    for (const folded of foldedBeginnings(word)) {
      if (folded.length < BEGINNING) continue;
      for (const form of formsUnder(vocabulary, foldedKey(folded))) {
        looked++;
        if (vocabulary.forms[form]?.folded?.startsWith(folded) === true) answer(form, bit, 'begun');
      }
    }
  };
  for (const clause of clauses) {
    if (clause.kind === 'phrase') {
      const parts = clause.words.map((word) => {
        const bit = bitFor(word);
        for (const form of formsUnder(vocabulary, `=${plainOf(word)}`)) answer(form, bit, 'same');
        words |= bit;
        return bit;
      });
      const whole = bitFor(clause.words.join(' '));
      phrases.push({ words: parts, whole });
      needed |= whole;
      continue;
    }
    const bit = bitFor(clause.word);
    words |= bit;
    needed |= bit;
    const keys = wordKeys(clause.word, 'either', true);
    for (const form of formsUnder(vocabulary, keys.same)) answer(form, bit, 'same');
    for (const key of keys.stems) for (const form of formsUnder(vocabulary, key)) answer(form, bit, 'inflected');
    for (const key of keys.names) for (const form of formsUnder(vocabulary, key)) answer(form, bit, 'spelt');
    if (clause.open) begun(clause.word, bit);
  }
  return { bits, grades, phrases, needed, words, names, looked };
};

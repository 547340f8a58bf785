import { byCodeUnit } from '../../model/index.ts';
import { deletions } from './fold-key.ts';
import { coarseOf, type NamePart } from './name-part.ts';
import type { PreparedName } from './prepared-name.ts';

/** Shorter words are too often one letter apart by chance, whatever else agrees. */
const LONG_WORD = 4;

/** One key for all spellings of a word that count as agreement: a listed name, a father's name without endings, else the folded word. */
const agreed = ({ spelling, sort, stem, folded }: NamePart): string =>
  sort === 'patronymic' ? `-${stem}` : spelling === undefined ? folded : `#${spelling}`;

const sorted = (words: readonly string[]): string => [...words].sort(byCodeUnit).join(' ');

/**
 * Keys of which two names that are the same (from JOINING_WEIGHT on) share at least one, so that only names that share one need be compared.
 * Words in any order, spellings made one; legal forms and titles off; numbers and countries part of a body's key.
 */
export const sameNameKeys = (name: PreparedName): readonly string[] => {
  if (name.words.length + name.numbers.length === 0) return [];
  const own = [...name.numbers.map((one) => `=${one}`), ...name.countries.map((one) => `@${one}`)];
  return [`w|${sorted([...name.words.map(agreed), ...own])}`, `j|${name.joined}${own.join('')}`];
};

/** A key under which names near each other meet, and how long the word is in which they may differ. */
export type NearKey = { readonly key: string; readonly length: number };

/**
 * Keys of which two persons' names share one where they agree in all words but one, and in that one are a letter, a coarser spelling, an
 * ending or a short form apart. Names of one word have none: a letter alone says nothing.
 */
export const nearNameKeys = (name: PreparedName): readonly NearKey[] => {
  const words = name.words.filter(({ sort }) => sort !== 'initial');
  if (words.length < 2) return [];
  return words.flatMap((word, at) => {
    const { folded, stem } = word;
    const rest = sorted(words.filter((_, other) => other !== at).map(agreed));
    const letters = folded.length >= LONG_WORD ? deletions(folded).map((less) => `n|${less}`) : [];
    const called = word.called.map((full) => `v|${full}`);
    // Endings of a single letter are covered by letters left out.
    const ending = stem.endsWith('sk') ? [`e|${stem}`] : [];
    return [...letters, ...called, ...ending, `c|${coarseOf(word)}`].map((key) => ({
      key: `${key}|${rest}`,
      length: folded.length,
    }));
  });
};

import { IRREGULAR_VERBS } from '../../reading/index.ts';
import { PLURALS } from '../tables/irregular-words.ts';

const VOWEL = /[aeiouy]/;
/** A short word that ends so lost an e in front of its ending: "nam-ing". */
const LOST_E = /(?:at|bl|iz)$/;
const DOUBLED = /([bdfgmnprt])\1$/;

const withoutPlural = (word: string): string => {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/.{2}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|[cs]h)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
};

const withoutVerbEnding = (word: string): string => {
  const found = /^(.+?)(?:ed|ing)(?:ly)?$/.exec(word);
  const stem = found?.[1];
  if (stem === undefined || stem.length < 2 || !VOWEL.test(stem)) return word;
  if (LOST_E.test(stem)) return `${stem}e`;
  return DOUBLED.test(stem) ? stem.slice(0, -1) : stem;
};

/**
 * What all forms of an English word have in common: plural, -ed and -ing are taken off, irregular forms go back to their verb or
 * singular. After the first steps of Porter's stemmer (1980); words made of others ("torturer") stay apart. In: lower case.
 */
export const englishStem = (word: string): string => {
  const base = PLURALS.get(word) ?? IRREGULAR_VERBS.get(word);
  const stem = withoutVerbEnding(base ?? withoutPlural(word));
  return stem
    .replace(/(?<=[^aeiou])y$/, 'i')
    .replace(/(?<=.{2})e$/, '')
    .replace(/([lszcfk])\1$/, '$1');
};

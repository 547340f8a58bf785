import { PARTICLES, TITLES } from '../tables/name-words.ts';
import type { NameWord } from './split-name.ts';
import { wordReadings } from './word-readings.ts';

/** More words that stand in front of a person's name and are no part of it, in their base form. */
const OFFICES: ReadonlySet<string> = new Set(
  (
    'король королева принц принцесса царь император папа патриарх пророк святой отец имам шейх эмир султан кардинал епископ ' +
    'архиепископ митрополит ксендз пастор священник премьер канцлер губернатор мэр депутат сенатор посол спикер прокурор ' +
    'мистер миссис мисс лорд леди сэр граф барон академик айым'
  ).split(' '),
);
/** Small words inside Turkic names; a name may begin with one. */
const TURKIC: ReadonlySet<string> = new Set('оглы кызы қызы уулу ұлы э о'.split(' '));

/** Whether a word inside a person's name is none by itself. In: lower case. */
export const isParticle = (word: string): boolean => PARTICLES.has(word) || TURKIC.has(word);

const isOffice = (word: string): boolean => TITLES.has(word) || OFFICES.has(word);

const isTitle = (word: NameWord): boolean =>
  !word.initial &&
  !isParticle(word.text) &&
  (/^\p{Ll}/u.test(word.written) || wordReadings(word.text, false).some((one) => isOffice(one.base)));

/**
 * A person's name without the titles, posts and ranks in front of it: listed words, and words in small letters. What is left
 * always has a word with a capital; where none would be left, nothing is taken off.
 */
export const withoutTitles = (words: readonly NameWord[]): readonly NameWord[] => {
  const start = words.findIndex((word) => !isTitle(word));
  return start > 0 && words.slice(start).some((word) => /^\p{Lu}/u.test(word.written)) ? words.slice(start) : words;
};

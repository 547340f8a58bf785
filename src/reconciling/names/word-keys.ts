import { wordReadings } from './inflection/word-readings.ts';
import { namePart } from './name-part.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** How French and old English write the end of Russian surnames. */
const FRENCH_OV = /(?<=..)([eo])ff$/;

const keyOf = (base: string): string => {
  const { spelling, folded } = namePart(base);
  return spelling === undefined ? folded : `#${spelling}`;
};

/**
 * Keys under which one word of a name can be looked up: of every base form it could have, the key that is the same in all its
 * spellings and scripts. Two words that share one can be the same word of a name; a name alone does not show more. In: a word as
 * written; `turkic` takes Kazakh and Kyrgyz endings off too. Plurals are left out: few names are such.
 */
export const nameWordKeys = (word: string, turkic: boolean): readonly string[] => {
  const lower = word.normalize('NFC').toLowerCase().replace(/ё/gu, 'е');
  if (!CYRILLIC.test(lower)) {
    const russian = lower.replace(FRENCH_OV, '$1v');
    return [...new Set([lower, russian].map(keyOf))].filter((key) => key !== '');
  }
  const bases = wordReadings(lower, turkic).flatMap(({ base, genders }) => (genders === 'p' ? [] : [base]));
  return [...new Set(bases.map(keyOf))].filter((key) => key !== '');
};

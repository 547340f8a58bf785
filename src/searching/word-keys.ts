import { nameWordKeys } from '../reconciling/index.ts';
import { englishStem } from './stems/english.ts';
import { russianStems } from './stems/russian.ts';
import { turkicStem } from './stems/turkic.ts';

/** By whose endings a Cyrillic word is read: of Slavic languages, of Kazakh and Kyrgyz, or of either where nobody knows. */
export type Endings = 'slavic' | 'turkic' | 'either';

const TURKIC_LANGUAGES = new Set(['kk', 'ky', 'uz', 'tt', 'ba', 'ug', 'az', 'tk', 'kaa']);
const SLAVIC_LANGUAGES = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk']);
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const CAPITAL = /^\p{Lu}/u;
const CASELESS = /^\p{Lo}/u;
/** Longer runs of letters are no words. */
const LONGEST = 60;

/** Whose endings the words of a text may have; `language` is an ISO 639 code or anything else. */
export const endingsOf = (language: string): Endings =>
  TURKIC_LANGUAGES.has(language) ? 'turkic' : SLAVIC_LANGUAGES.has(language) ? 'slavic' : 'either';

/** A word as it is compared letter by letter: in lower case, without accents that are no letters of their own, ё as е. */
export const plainOf = (word: string): string =>
  word.slice(0, LONGEST).normalize('NFC').toLowerCase().replace(/ё/gu, 'е').replace(/[’ʼ]/gu, "'");

/** Whether a word could be one of a name: it has a capital, or its script has none. */
export const canBeName = (word: string): boolean => CAPITAL.test(word) || CASELESS.test(word);

/** Keys of a word by how firmly they show that two words are one. */
export type WordKeys = {
  /** The same letters. */
  readonly same: string;
  /** The same word in another form. */
  readonly stems: readonly string[];
  /** The same word of a name, in another form, spelling or script. */
  readonly names: readonly string[];
};

/** All keys of a word. `asName`: whether it may be one of a name. */
export const wordKeys = (word: string, endings: Endings, asName: boolean): WordKeys => {
  const plain = plainOf(word);
  const cyrillic = CYRILLIC.test(plain);
  const stems = cyrillic
    ? [
        ...(endings === 'turkic' ? [] : russianStems(plain).map((stem) => `r${stem}`)),
        ...(endings === 'slavic' ? [] : [`t${turkicStem(plain)}`]),
      ]
    : LATIN.test(plain)
      ? [`e${englishStem(plain)}`]
      : [];
  const names = asName ? nameWordKeys(plain, endings !== 'slavic').map((key) => `n${key}`) : [];
  return { same: `=${plain}`, stems, names };
};

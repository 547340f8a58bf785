import { foldWord } from '../../../model/index.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** The script of a name: of all its letters, or undefined where both stand in it or none. */
export const scriptOf = (text: string): 'cyrillic' | 'latin' | undefined =>
  CYRILLIC.test(text) === LATIN.test(text) ? undefined : CYRILLIC.test(text) ? 'cyrillic' : 'latin';

/** English and French spellings that Russian writes by ear. */
const BY_EAR: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|ch|sh/g, 'S'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/gh(?=t|$)/g, ''],
  [/c(?=[eiy])/g, 's'],
  [/c|q/g, 'k'],
  [/x/g, 'ks'],
  [/dge|dj|g(?=[ei])/g, 'j'],
  [/w/g, 'v'],
];
const HUSHING = /sh|ch/g;

const vowelRuns = (word: string): number => word.match(/[aeiouyаеёиоуыэюя]+/gu)?.length ?? 0;

/** Silent letters and diphthongs let a word and its respelling differ by one run of vowels. */
export const fewVowelsApart = (a: string, b: string): boolean =>
  Math.abs(vowelRuns(a.toLowerCase()) - vowelRuns(b.toLowerCase())) <= 1;

/**
 * The consonants of a word by ear, voice left out where it is often lost (z and s, v and f), with a mark for a vowel in front:
 * the same for a foreign word and for how Russian writes it. Much is lost in it, so that it counts only between scripts and
 * for whole names.
 */
export const soundOf = (word: string): string => {
  const latin = scriptOf(word) === 'latin';
  let key = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (latin) for (const [pattern, becomes] of BY_EAR) key = key.replace(pattern, becomes);
  else key = foldWord(word).replace(HUSHING, 'S').replace(/ts/g, 's');
  return key
    .replace(/zh|j/g, 'j')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/[^a-zS]/g, '')
    .replace(/^[aeiouy]+/, '*')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');
};

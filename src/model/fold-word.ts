import { COARSE_SOUNDS, CYRILLIC, MARKED, SOUNDS } from './letters.ts';

/** The longest word that is folded whole; a longer one is no name and would only cost time. */
const LONGEST = 80;
/** A word of which nothing has to be taken off. */
const PLAIN = /^[a-z0-9]*$/;

/**
 * Folds one word of a name to a key that is the same across Latin and Cyrillic spellings: `Мұқаев`, `Muqaev` and
 * `Mukayev` give one key. In: a word as written. Out: lower-case Latin letters and digits, "" for pure punctuation.
 */
export const foldWord = (word: string): string => {
  let latin = '';
  const lower = word.slice(0, LONGEST).normalize('NFC').toLowerCase().replace(/[ъь]/g, '').replace(/дж/g, 'ж');
  for (const letter of lower) latin += CYRILLIC.get(letter) ?? MARKED.get(letter) ?? letter;
  let key = PLAIN.test(latin)
    ? latin
    : latin
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{L}\p{N}]/gu, '');
  for (const [pattern, becomes, letter] of SOUNDS) if (key.includes(letter)) key = key.replace(pattern, becomes);
  return key;
};

/** A second, coarser key of an already folded word. Different names can share it: it needs another agreeing attribute. */
export const coarsen = (folded: string): string =>
  COARSE_SOUNDS.reduce((key, [pattern, becomes]) => key.replace(pattern, becomes), folded);

/** Whether two words differ by at most one letter put in, left out or changed. */
export const withinOneLetter = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
};

/** What a word becomes with one letter left out, and the word itself: two words within one letter share one of these. */
export const deletions = (word: string): readonly string[] => {
  const found = [word];
  for (let at = 0; at < word.length; at++) found.push(word.slice(0, at) + word.slice(at + 1));
  return found;
};

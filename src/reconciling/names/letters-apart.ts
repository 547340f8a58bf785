import { foldWord } from './fold-key.ts';
import { VOWELLED, VOWELLESS } from './tables/scripts.ts';

const ASCII = /^[\x20-\x7e]*$/;
/** Marks over Arabic letters and the stroke that only lengthens a word. */
const ARABIC_MARKS = /[\u064b-\u065f\u0670\u0640]/g;

/** Scripts in which a mark is a vowel or a tone (Indic, Thai, Lao, Tibetan, Burmese, Khmer): there no mark may go. */
const MARKS_ARE_VOWELS = /[\u0900-\u109f\u1780-\u17ff]/;

/** Lower case, without marks and apostrophes, in the script it was written in. */
export const plainWord = (word: string): string => {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower.includes("'") || lower.includes('`') ? lower.replace(/['`]/g, '') : lower;
  if (MARKS_ARE_VOWELS.test(lower)) return lower.normalize('NFC');
  return lower
    .replace(ARABIC_MARKS, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى|ی/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .normalize('NFD')
    .replace(/[\p{M}'`’‘ʼʻ´ʹ]/gu, '')
    .normalize('NFC');
};

/** Whether a word stands in a script that writes few of its vowels (Arabic, Hebrew). */
export const isVowelless = (plain: string): boolean => /[\u0590-\u05ff\u0600-\u06ff]/.test(plain);

/** Whether a word stands in a script that writes names without blanks, so that one word can be a full name. */
export const isUnspaced = (plain: string): boolean => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(plain);

const spell = (plain: string, letters: ReadonlyMap<string, string>): string => {
  let latin = '';
  for (const letter of plain) latin += letters.get(letter) ?? letter;
  return latin;
};

/** The folded key of a word in any script: Latin and Cyrillic as ever, scripts with vowels spelt out, the others as they stand. */
export const foldAny = (word: string, plain: string): string => {
  if (isVowelless(plain) || isUnspaced(plain) || MARKS_ARE_VOWELS.test(plain)) return plain;
  const first = plain.charCodeAt(0);
  const spelt =
    (first >= 0x370 && first < 0x400) || (first >= 0x530 && first < 0x590) || (first >= 0x10a0 && first < 0x1100);
  return foldWord(spelt ? spell(plain, VOWELLED) : word);
};

/** The consonants of a word, voiced and voiceless ones that scripts confuse made one; for comparing across scripts. */
export const consonants = (plain: string, folded: string): string =>
  (isVowelless(plain) ? foldWord(spell(plain, VOWELLESS)) : folded)
    .replace(/[aeiouyvh]/g, '')
    .replace(/p/g, 'b')
    .replace(/z/g, 's')
    .replace(/j/g, 'g')
    .replace(/(.)\1+/g, '$1');

/**
 * Letters put in, left out, changed or swapped with a neighbour between two words, counted up to two: 3 stands for "more". The
 * distance of Damerau and Levenshtein in its restricted form (optimal string alignment).
 */
export const lettersApart = (a: string, b: string): number => {
  if (a === b) return 0;
  const [m, n] = [a.length, b.length];
  if (m - n > 2 || n - m > 2) return 3;
  let start = 0;
  while (start < m && start < n && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [p, q] = [m, n];
  while (p > start && q > start && a.charCodeAt(p - 1) === b.charCodeAt(q - 1)) {
    p--;
    q--;
  }
  const [rows, columns] = [p - start, q - start];
  if (rows === 0 || columns === 0) return Math.min(3, Math.max(rows, columns));
  if (rows > 8 || columns > 8) return 3;
  let before: number[] = [];
  let last: number[] = Array.from({ length: columns + 1 }, (_, at) => at);
  for (let i = 1; i <= rows; i++) {
    const row = [i];
    let least = i;
    const letter = a.charCodeAt(start + i - 1);
    for (let j = 1; j <= columns; j++) {
      const other = b.charCodeAt(start + j - 1);
      let cost = Math.min((last[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, (last[j - 1] ?? 9) + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === b.charCodeAt(start + j - 2) && a.charCodeAt(start + i - 2) === other)
        cost = Math.min(cost, (before[j - 2] ?? 9) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > 2) return 3;
    before = last;
    last = row;
  }
  return Math.min(3, last[columns] ?? 3);
};

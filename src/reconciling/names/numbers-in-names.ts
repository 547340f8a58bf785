import { SMALL_NUMBERS, TENS_NUMBERS } from './tables/number-words.ts';

const DIGITS = /^(?:no|nr|n|№)?\.?(\d+)(?:st|nd|rd|th|er|e|я|й|ой|го)?$/;
const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const roman = (word: string): number => {
  let total = 0;
  for (let at = 0; at < word.length; at++) {
    const value = ROMAN_VALUES[word[at] as string] ?? 0;
    const next = ROMAN_VALUES[word[at + 1] ?? ''] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
};

/** A number that starts at a place of a name, and how many words it takes; undefined where none starts there. */
export type NumberAt = { readonly value: string; readonly words: number };

/**
 * Reads a number in digits, in English or Russian words, as ordinal or in Roman figures up to 39. Roman figures count only
 * where they stand in capitals and not first: "V" may be a letter. `words` are lower case, `written` the same as they stand.
 */
export const numberAt = (words: readonly string[], written: readonly string[], at: number): NumberAt | undefined => {
  const word = words[at] ?? '';
  const digits = DIGITS.exec(word);
  if (digits !== null) return { value: String(Number(digits[1])), words: 1 };
  const tens = TENS_NUMBERS.get(word);
  if (tens !== undefined) {
    const next = words[at + 1] ?? '';
    const unit = SMALL_NUMBERS.get(next) ?? (/^\d$/.test(next) ? Number(next) : undefined);
    return unit !== undefined && unit > 0 && unit < 10
      ? { value: String(tens + unit), words: 2 }
      : { value: String(tens), words: 1 };
  }
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return { value: String(small), words: 1 };
  const stands = written[at] ?? '';
  if (at > 0 && ROMAN.test(word) && stands === stands.toUpperCase()) return { value: String(roman(word)), words: 1 };
  return undefined;
};

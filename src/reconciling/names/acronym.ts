import type { NameForm } from './name-form.ts';

const SMALL: ReadonlySet<string> = new Set([
  'the',
  'of',
  'for',
  'and',
  'in',
  'on',
  'to',
  'at',
  'de',
  'du',
  'и',
  'по',
  'на',
]);
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}./&\- ]{1,11}$/u;

/** The letters of a name that is written as an abbreviation ("U.N.", "ABC/DE"), or undefined. */
export const acronymLetters = (form: NameForm): string | undefined => {
  if (!ACRONYM.test(form.written) || form.written.split(' ').length > 1) return undefined;
  const letters = form.written.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return letters.length >= 2 ? letters : undefined;
};

/** The abbreviations that a long name can have: its initials, with and without its small words. */
export const initialsOf = (form: NameForm): readonly string[] => {
  const words = form.written.split(/[\s/–—-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  if (words.length < 2) return [];
  const initials = (some: readonly string[]) => some.map((word) => [...word][0]?.toLowerCase() ?? '').join('');
  const large = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return [...new Set([initials(words), initials(large)])].filter((letters) => letters.length >= 2);
};

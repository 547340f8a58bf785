import type { Language } from './words-in.ts';

const NAMES = new Map<Language, Intl.DisplayNames>();

/** What a language (a BCP 47 code) is called in the language of the page; the code itself where nobody has a name for it. */
export const languageName = (code: string, language: Language): string => {
  const names = NAMES.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  NAMES.set(language, names);
  try {
    return names.of(code) ?? code;
  } catch {
    // A person may have described it by a word that is no code.
    return code;
  }
};

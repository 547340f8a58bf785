import { type Language, wordsIn } from './words-in.ts';

/** Languages that reports on such cases come in; not every browser knows what Kazakh and Kyrgyz call them. */
const names = wordsIn({
  en: { en: 'English', ru: 'Russian', kk: 'Kazakh', ky: 'Kyrgyz', uk: 'Ukrainian' },
  ru: { en: 'английский', ru: 'русский', kk: 'казахский', ky: 'киргизский', uk: 'украинский' },
  kk: { en: 'ағылшын', ru: 'орыс', kk: 'қазақ', ky: 'қырғыз', uk: 'украин' },
  ky: { en: 'англис', ru: 'орус', kk: 'казак', ky: 'кыргыз', uk: 'украин' },
});

/** What a language (a BCP 47 code) is called in the language of the page; the code itself where nobody has a name for it. */
export const languageName = (code: string, language: Language): string => {
  const known = names[language] as Readonly<Record<string, string>>;
  if (known[code] !== undefined) return known[code];
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return code;
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    // A person may have described it by a word that is no code.
    return code;
  }
};

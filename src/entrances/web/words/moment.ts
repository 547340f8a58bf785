import type { Language } from './words-in.ts';

/** Kazakh and Kyrgyz write a day in digits as Russian does; not every browser knows them. */
const DIGITS: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', kk: 'ru', ky: 'ru' };

const FORMATS = new Map<Language, Intl.DateTimeFormat>();

/** A moment (ISO 8601) in digits, day first, in the time of this machine. What is no moment stays as it is. */
export const momentIn = (language: Language, at: string): string => {
  const format =
    FORMATS.get(language) ??
    new Intl.DateTimeFormat(DIGITS[language], {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  FORMATS.set(language, format);
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : format.format(time);
};

import { english } from './en.ts';
import type { Phrases } from './phrases.ts';

/** The languages of the interface and of generated sentences, in the order in which they are offered. BCP 47. */
export const INTERFACE_LANGUAGES = ['en', 'ru', 'kk', 'ky'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** How each language comes to hand; only what is asked for is loaded. */
const LOADED: Readonly<Record<InterfaceLanguage, () => Promise<Phrases>>> = {
  en: async () => english,
  ru: async () => (await import('./ru.ts')).russian,
  kk: async () => (await import('./kk.ts')).kazakh,
  ky: async () => (await import('./ky.ts')).kyrgyz,
};

/** Whether a word is a language of the interface. */
export const isInterfaceLanguage = (word: string): word is InterfaceLanguage =>
  INTERFACE_LANGUAGES.some((one) => one === word);

/** What telling says in a language: loads that one alone. */
export const phrasesFor = (language: InterfaceLanguage): Promise<Phrases> => LOADED[language]();

import { english } from './en.ts';
import type { Phrases } from './phrases.ts';

/** The languages of the interface and of generated sentences, in the order in which they are offered. BCP 47. */
export const INTERFACE_LANGUAGES = ['en', 'ru', 'kk', 'ky'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** How each language comes to hand; only what is asked for is loaded. */
const LOADED: Readonly<Partial<Record<InterfaceLanguage, () => Promise<Phrases>>>> = {
  en: async () => english,
  ky: async () => (await import('./ky.ts')).kyrgyz,
  kk: async () => (await import('./kk.ts')).kazakh,
};

/** Whether a word is a language of the interface. */
export const isInterfaceLanguage = (word: string): word is InterfaceLanguage =>
  INTERFACE_LANGUAGES.some((one) => one === word);

/** What telling says in a language: loads that one alone. Where it is not written yet, English; `language` says which it is. */
export const phrasesFor = async (language: InterfaceLanguage): Promise<Phrases> =>
  (await LOADED[language]?.()) ?? english;

import type { TitlePhrases } from './title-phrases.ts';

/** The data's titles are made with English words: in English they stand as they are. */
export const englishTitles: TitlePhrases = {
  event: ({ composed }) => composed,
  proceeding: ({ composed }) => composed,
};

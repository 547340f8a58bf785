import type { ContractPassage } from '../model/index.ts';
import type { Phrases } from './phrases/phrases.ts';

/** The page words stand on, "p. 3" or "pp. 3–4"; undefined where their original has no pages. */
export const tellPage = (
  { page, onward = [] }: Pick<ContractPassage, 'page' | 'onward'>,
  phrases: Phrases,
): string | undefined => (page === undefined ? undefined : phrases.onPage(page, onward.at(-1)?.page ?? page));

/** Words for a terminal: in quotation marks, with the pages of their first and last passage behind them. */
export const quotedOnPage = (
  words: string,
  passages: readonly Pick<ContractPassage, 'page' | 'onward'>[],
  phrases: Phrases,
): string => {
  const pages = passages.flatMap(({ page, onward = [] }) =>
    page === undefined ? [] : [page, ...onward.map((one) => one.page)],
  );
  if (pages.length === 0) return phrases.quote(words);
  return `${phrases.quote(words)} (${phrases.onPage(Math.min(...pages), Math.max(...pages))})`;
};

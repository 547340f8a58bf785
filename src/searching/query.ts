import { tokensOf } from './tokens.ts';

/** What has to be found: a word in any form, the last one also as the beginning of a word; or words in a row as they are written. */
export type Clause =
  | { readonly kind: 'word'; readonly word: string; readonly open: boolean }
  | { readonly kind: 'phrase'; readonly words: readonly string[] };

/** A query taken apart, and the words that were too many to be looked for. */
export type Query = { readonly clauses: readonly Clause[]; readonly left: readonly string[] };

/** So many words are looked for at most: each has a bit, and each phrase one more, of the 31 that a number has. */
export const MOST_WORDS = 15;
const PARTS = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^"“”„«»]+)/gu;

/**
 * Reads what a person typed: words, all of which must be found, and exact phrases between quotation marks; nothing else means
 * anything. A last word with a blank or a mark behind it is whole; one at the very end may go on.
 */
export const parseQuery = (typed: string): Query => {
  const clauses: Clause[] = [];
  const left: string[] = [];
  let room = MOST_WORDS;
  for (const [whole, quoted, plain] of typed.normalize('NFC').matchAll(PARTS)) {
    const words = tokensOf(quoted ?? plain ?? '').map(({ word }) => word);
    if (words.length === 0) continue;
    const taken = words.slice(0, room);
    left.push(...words.slice(taken.length));
    room -= taken.length;
    if (taken.length === 0) continue;
    if (quoted !== undefined && whole.length > 0) clauses.push({ kind: 'phrase', words: taken });
    else for (const word of taken) clauses.push({ kind: 'word', word, open: false });
  }
  const last = clauses.at(-1);
  if (last?.kind === 'word' && left.length === 0 && /[\p{L}\p{M}\p{N}]$/u.test(typed.normalize('NFC')))
    clauses[clauses.length - 1] = { ...last, open: true };
  return { clauses, left };
};

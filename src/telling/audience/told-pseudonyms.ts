import type { CaseFile } from '../../model/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { CODES } from './masked-text.ts';

/** A text with every code of a hidden person said in words: `▮A▮` is "Person A". */
export const tellPseudonyms = (text: string, phrases: Phrases): string =>
  text.replace(CODES, (_, letters: string) => phrases.pseudonym(letters));

/**
 * A value with every code in it said in words, for views that print words and no places: passages keep theirs, which are
 * places in the text with its codes.
 */
export const withPseudonymsTold = <T>(value: T, phrases: Phrases): T => {
  if (typeof value === 'string') return tellPseudonyms(value, phrases) as T;
  if (Array.isArray(value)) return value.map((one) => withPseudonymsTold(one, phrases)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPseudonymsTold(one, phrases)])) as T;
};

/** What a reader must know about the names of a file: how many are pseudonyms. Nothing where none is. */
export const pseudonymNote = (file: CaseFile, phrases: Phrases): string | undefined => {
  const hidden = (file.protections ?? []).filter((one) => one.names.some((name) => name.replace(CODES, '') !== name));
  return hidden.length === 0 ? undefined : phrases.pseudonymNote(hidden.length);
};

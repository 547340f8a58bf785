import { type CitedPassage, reason, type Span, wordsAt } from '../model/index.ts';
import { cite, citedDocument } from './cite.ts';
import { findWords } from './find-words.ts';
import type { OpenCase } from './open-case.ts';
import { caseError } from './ports/index.ts';

const onePlace = (text: string, source: string, words: string) => {
  const places = findWords(text, words);
  const only = places[0];
  if (only && places.length === 1) return only;
  throw caseError('words-not-found', {
    what: only ? `these words stand in ${source} ${places.length} times` : `these words do not stand in ${source}`,
    place: source,
    kept: 'Nothing was recorded.',
    advice: only
      ? 'Quote more of the sentence, so that only one place is meant.'
      : 'Copy the words exactly as the report writes them, with its quotation marks and dashes.',
    reason: only ? reason('words-twice', { source, places: places.length }) : reason('words-absent', { source }),
  });
};

/** Cites words as a person typed them. Throws `words-not-found` where they do not stand in the source once and only once. */
export const citeWords = async (open: OpenCase, source: string, words: string): Promise<CitedPassage> => {
  const { text } = await citedDocument(open, source);
  const span = onePlace(text, source, words);
  return cite(open, source, { ...span, exact: wordsAt(text, span) });
};

/**
 * Cites the words at a place that a person pointed at, which may stand elsewhere too; white space around them is left out.
 * Throws `words-not-found` where the place is not in the text or holds no words.
 */
export const citeSpan = async (open: OpenCase, source: string, { start, end }: Span): Promise<CitedPassage> => {
  const { text } = await citedDocument(open, source);
  const pointed = wordsAt(text, { start, end });
  const words = pointed.trim();
  if (words === '' || [...pointed].length !== end - start)
    throw caseError('words-not-found', {
      what: `characters ${start} to ${end} of ${source} hold no words`,
      place: source,
      kept: 'Nothing was recorded.',
      advice: 'Select words of the report’s text.',
      reason: reason('no-words-chosen'),
    });
  const before = [...pointed].length - [...pointed.trimStart()].length;
  const span = { start: start + before, end: start + before + [...words].length };
  return cite(open, source, { ...span, exact: words });
};

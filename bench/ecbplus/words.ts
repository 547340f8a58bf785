import { loadLanguage } from '../../src/reading/language/index.ts';
import { readSentence } from '../../src/reading/language/read-sentence.ts';
import { english } from '../../src/reading/languages/en/language.ts';
import { weightsOf } from '../treebank/weights.ts';
import type { GoldDocument, GoldMention, GoldSentence } from './corpus.ts';

/** A sentence with what our reader makes of the set's own words. */
export type ReadSentence = GoldSentence & ReturnType<typeof readSentence>;

/** Reads the annotated sentences of documents with the English weights that ship. Out: by document, then by number. */
export const readWords = (
  documents: readonly GoldDocument[],
): ReadonlyMap<string, ReadonlyMap<number, ReadSentence>> => {
  const model = loadLanguage(weightsOf('en'));
  return new Map(
    documents.map(({ id, sentences }) => [
      id,
      new Map(sentences.map((one) => [one.number, { ...one, ...readSentence(one.forms, model, english) }])),
    ]),
  );
};

/**
 * Where the head of a mention stands in its sentence: the first of its words that hangs on a word outside it. Throws where
 * the sentence has none of the mention's words.
 */
export const headOf = (mention: GoldMention, sentence: ReadSentence | undefined): number => {
  const places = mention.tokens.flatMap((token) => {
    const at = sentence?.tokens.indexOf(token) ?? -1;
    return at < 0 ? [] : [at];
  });
  const head = places.find((at) => !places.includes(sentence?.heads[at] ?? -1)) ?? places[0];
  if (head === undefined) throw new Error(`${mention.id}: its words are not in its sentence`);
  return head;
};

import type { Entity, Reading } from '../../src/model/index.ts';
import { readText } from './read-text.ts';

/** Who is in a text, asked by the words that name them. */
export type CastOf = {
  readonly reading: Reading;
  /** The entity that the n-th mention with exactly these words stands for (0 = the first). */
  at(words: string, nth?: number): Entity | undefined;
  /** Every entity with a name, as "name: kind". */
  named(): string[];
};

/** Reads English text with the weights that ship and answers questions about its cast. */
export const castOf = (text: string): CastOf => {
  const reading = readText(text);
  return {
    reading,
    at: (words, nth = 0) => {
      const mention = reading.mentions.filter((one) => one.words === words)[nth];
      return mention && reading.entities[mention.entity];
    },
    named: () => reading.entities.filter((entity) => entity.named).map((entity) => `${entity.name}: ${entity.kind}`),
  };
};

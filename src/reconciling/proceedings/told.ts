import type { Held } from '../held.ts';
import { wordsOf } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import type { Stated } from '../statements/state.ts';

/** Where a statement stands in its report, and who else is spoken of in its sentence. */
export type Told = {
  readonly source: string;
  /** Index of the paragraph and of the sentence. */
  readonly block: number;
  readonly sentence: number;
  /** First code point of its words. */
  readonly at: number;
  /** Ids of everybody and everything meant in the sentence, pronouns included. */
  readonly mentioned: readonly string[];
  /** The sentence as written. */
  readonly words: string;
};

/** Who is meant in each sentence of a report. */
const mentionedIn = (held: Held, who: Identified): ReadonlyMap<number, readonly string[]> => {
  const { sentences, mentions } = held.reading;
  const found = new Map<number, Set<string>>();
  let sentence = 0;
  for (const { start, entity } of [...mentions].sort((a, b) => a.start - b.start)) {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    const id = who.of(held.source, entity)?.id;
    if (id !== undefined) found.set(sentence, (found.get(sentence) ?? new Set()).add(id));
  }
  return new Map([...found].map(([at, ids]) => [at, [...ids].sort()]));
};

/** Finds where statements stand; what a person stated by hand stands nowhere in a reading. Each report is walked once. */
export const toldPlaces = (stated: readonly Stated[], who: Identified): ((statement: string) => Told | undefined) => {
  const index = new Map(stated.map((one) => [one.record.id, one]));
  const walked = new Map<string, ReadonlyMap<number, readonly string[]>>();
  return (statement) => {
    const one = index.get(statement);
    const read = one?.held.reading.statements[one.index];
    if (one === undefined || read === undefined) return undefined;
    const { held } = one;
    const inside = walked.get(held.source) ?? mentionedIn(held, who);
    walked.set(held.source, inside);
    const at = read.passages[0]?.start ?? 0;
    const span = held.reading.sentences[read.sentence];
    return {
      source: held.source,
      block: held.document.blocks.findIndex((block) => at >= block.start && at < block.end),
      sentence: read.sentence,
      at,
      mentioned: inside.get(read.sentence) ?? [],
      words: span === undefined ? '' : wordsOf(held, span),
    };
  };
};

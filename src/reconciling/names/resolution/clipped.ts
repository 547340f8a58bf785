/** Clipped words keep two to five letters of each word but the last, which they keep whole or by three to six letters. */
const CLIP = { least: 2, most: 5, lastLeast: 3, lastMost: 6 } as const;
const MOST_WORDS = 3;

const clips = (word: string, least: number, most: number): readonly string[] =>
  Array.from({ length: Math.max(0, Math.min(most, word.length) - least + 1) }, (_, at) => word.slice(0, least + at));

/**
 * The clipped names that a name of two or three Cyrillic words can have, as Russian makes them: the beginnings of its words, the
 * last one often whole ("Госкомтруд", "Минтруда"). In: the words as they stand in its base form. At most a few hundred.
 */
export const clippedNames = (words: readonly string[]): readonly string[] => {
  if (words.length < 2 || words.length > MOST_WORDS || !words.every((word) => /^[а-я]{3,}$/u.test(word))) return [];
  const last = words.at(-1) as string;
  const ends = [...new Set([...clips(last, CLIP.lastLeast, CLIP.lastMost), last])];
  return words
    .slice(0, -1)
    .reduce<readonly string[]>(
      (all, word) => all.flatMap((before) => clips(word, CLIP.least, CLIP.most).map((clip) => before + clip)),
      [''],
    )
    .flatMap((before) => ends.map((end) => before + end));
};

import { foldWord } from '../../../model/index.ts';
import { wordReadings } from '../inflection/word-readings.ts';
import { bodyKind, countryNamed, countryOfAdjective, LONG_COUNTRIES } from '../knowledge/known-names.ts';

/** What a body is called without its countries, word by word and as a folded key, and the countries; the latter sorted, each once. */
export type BodyCore = {
  readonly words: readonly string[];
  readonly core: string;
  readonly countries: readonly string[];
};

const couldBe = (word: string, base: string): boolean =>
  word === base || wordReadings(word, false).some((one) => one.base === base);

const countryAt = (
  words: readonly string[],
  at: number,
): { readonly id: string; readonly long: number } | undefined => {
  for (const [name, id] of LONG_COUNTRIES)
    if (at + name.length <= words.length && name.every((one, next) => couldBe(words[at + next] as string, one)))
      return { id, long: name.length };
  const word = words[at] as string;
  const ids = new Set(
    [word, ...wordReadings(word, false).map((one) => one.base)].flatMap((base) => {
      const id = countryNamed(base) ?? countryOfAdjective(base);
      return id === undefined ? [] : [id];
    }),
  );
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? { id: only, long: 1 } : undefined;
};

/**
 * Takes the countries out of a body's name ("британское правительство", "правительство Великобритании"), and puts a short word
 * for a kind of body in the place of its long form. In: the words of the name in its base form. A name that is nothing but
 * countries keeps them.
 */
export const bodyCore = (words: readonly string[]): BodyCore => {
  const rest: string[] = [];
  const countries = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const found = countryAt(words, at);
    if (found) countries.add(found.id);
    else rest.push(words[at] as string);
    at += found?.long ?? 1;
  }
  if (rest.length === 0) return { words, core: words.map(foldWord).join(' '), countries: [] };
  const kind = bodyKind(rest.join(' '));
  return {
    words: rest,
    core: (kind === undefined ? rest : [kind]).map(foldWord).join(' '),
    countries: [...countries].sort(),
  };
};

import { foldWord } from '../../../model/index.ts';
import { wordReadings } from '../inflection/word-readings.ts';
import {
  bodyKind,
  bodyNamed,
  countryNamed,
  countryOfAdjective,
  LONG_BODIES,
  LONG_COUNTRIES,
} from '../knowledge/known-names.ts';

/** What a body is called without its countries, word by word and as a folded key, and the countries; the latter sorted, each once. */
export type BodyCore = {
  readonly words: readonly string[];
  readonly core: string;
  readonly countries: readonly string[];
};

const couldBe = (word: string, base: string): boolean =>
  word === base || wordReadings(word, false).some((one) => one.base === base);

type Found = { readonly id: string; readonly long: number };

const longAt = (names: typeof LONG_COUNTRIES, words: readonly string[], at: number): Found | undefined => {
  const found = names.find(
    ([name]) => at + name.length <= words.length && name.every((one, next) => couldBe(words[at + next] as string, one)),
  );
  return found && { id: found[1], long: found[0].length };
};

const countryAt = (words: readonly string[], at: number): Found | undefined => {
  const long = longAt(LONG_COUNTRIES, words, at);
  if (long) return long;
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

/** A well-known body inside the name of another ("Совет Лиги Наций"), under the one name that stands for all of its own. */
const bodyAt = (words: readonly string[], at: number): Found | undefined => {
  const long = longAt(LONG_BODIES, words, at);
  const id = bodyNamed(words[at] as string);
  return long ?? (id === undefined ? undefined : { id, long: 1 });
};

/**
 * Takes the countries out of a body's name ("британское правительство", "правительство Великобритании"), and puts a short word
 * for a kind of body, or for a well-known body in it, in the place of its long form. In: the words of the name in its base form. A name that is nothing but
 * countries keeps them.
 */
export const bodyCore = (words: readonly string[]): BodyCore => {
  const rest: string[] = [];
  const countries = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const body = bodyAt(words, at);
    const country = body === undefined ? countryAt(words, at) : undefined;
    if (country) countries.add(country.id);
    else rest.push(body?.id ?? (words[at] as string));
    at += (body ?? country)?.long ?? 1;
  }
  if (rest.length === 0) return { words, core: words.map(foldWord).join(' '), countries: [] };
  const kind = bodyKind(rest.join(' '));
  return {
    words: rest,
    core: (kind === undefined ? rest : [kind]).map(foldWord).join(' '),
    countries: [...countries].sort(),
  };
};

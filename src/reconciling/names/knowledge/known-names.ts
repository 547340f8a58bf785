import { KNOWN_BODIES, SHORT_KINDS } from './tables/bodies.ts';
import { CYRILLIC_COUNTRIES } from './tables/countries-cyrillic.ts';

const spaced = (name: string): string => name.replaceAll('_', ' ');
const listed = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' ').filter((word) => word !== ''));

const PLACES = new Map<string, string>();
const ADJECTIVES = new Map<string, string>();
const PEOPLES = new Map<string, string>();
/** What of an adjective is the same in all genders and numbers: its last two letters are not. */
const adjectiveStem = (word: string): string => word.slice(0, -2);

for (const line of CYRILLIC_COUNTRIES.trim().split('\n')) {
  const [names = '', adjectives = '', peoples = ''] = line.split(' |');
  const [id = '', ...known] = names.split(' ');
  for (const name of known) PLACES.set(spaced(name), id);
  for (const word of adjectives.split(' ').filter((one) => one !== '')) ADJECTIVES.set(adjectiveStem(word), id);
  for (const word of peoples.split(' ').filter((one) => one !== '')) PEOPLES.set(word, id);
}

const firstOfLine = (text: string): ReadonlyMap<string, string> =>
  new Map(listed(text).flatMap((names) => names.map((name): [string, string] => [spaced(name), names[0] as string])));
const BODIES = firstOfLine(KNOWN_BODIES);
const KINDS = firstOfLine(SHORT_KINDS);

/** The country of an adjective in the nominative, whatever its gender. */
export const countryOfAdjective = (base: string): string | undefined =>
  /(?:ий|ый|ой|ая|яя|ое|ее|ие|ые)$/u.test(base) ? ADJECTIVES.get(adjectiveStem(base)) : undefined;

/**
 * The country that a name in its base form is a name of, in Russian, Kazakh or Kyrgyz; any is a republic too, under its own
 * name or its adjective.
 */
export const countryNamed = (base: string): string | undefined => {
  const listed = PLACES.get(base);
  if (listed !== undefined) return listed;
  const [first, second, more] = base.split(' ');
  if (more !== undefined || first === undefined || second === undefined) return undefined;
  return second === 'республика' ? countryOfAdjective(first) : first === 'республика' ? PLACES.get(second) : undefined;
};

/** The country of a word for its people. */
export const countryOfPeople = (base: string): string | undefined => PEOPLES.get(base);

type LongNames = readonly (readonly [readonly string[], string])[];

/** Those names that have several words, with what they are names of; the longest first. */
const inWords = (names: ReadonlyMap<string, string>): LongNames =>
  [...names]
    .filter(([name]) => name.includes(' '))
    .map(([name, id]): readonly [readonly string[], string] => [name.split(' '), id])
    .sort((a, b) => b[0].length - a[0].length);

/** Names of countries in several words. */
export const LONG_COUNTRIES: LongNames = inWords(PLACES);

/** Names of well-known bodies in several words. */
export const LONG_BODIES: LongNames = inWords(BODIES);

/** A body known under several names, by any of them in its base form; the same answer for all. */
export const bodyNamed = (base: string): string | undefined => BODIES.get(base);

/** A kind of body that every country has, by its short word or its long form; the same answer for both. */
export const bodyKind = (base: string): string | undefined => KINDS.get(base);

/** The short words that `bodyKind` answers with. */
export const SHORT_BODY_KINDS: readonly string[] = [...new Set(KINDS.values())];

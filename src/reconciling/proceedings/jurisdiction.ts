import type { Identified, Who } from '../identities/identify.ts';
import { countryOf, isCountryWord, looksLikePeople } from '../names/countries.ts';
import { nameForm } from '../names/name-form.ts';

/** Whose country somebody or something is, by its own words; countries are one lower-case word each. */
export type Countries = {
  /** The country of a place, a body, or of people; undefined where nothing says it, or two are said. */
  readonly of: (id: string) => string | undefined;
  /** What a country is called in the case: the place's id and name where it is one, else the word as written. */
  readonly called: (country: string) => { readonly name: string; readonly place?: string };
  /** The first country named by words, if any. */
  readonly inWords: (words: string) => string | undefined;
  /** Every country named by words. */
  readonly allInWords: (words: string) => readonly string[];
};

const DEEPEST = 6;
const LONG_ENOUGH = 3;

/** Learns the countries of a case from nationalities, from the names of bodies, and from what lies in what. */
export const countriesOf = (who: Identified): Countries => {
  const written = new Map<string, string>();
  const peoples = new Set<string>();
  for (const { parties } of who.all)
    for (const { entity, forms } of parties) {
      for (const country of forms.flatMap((one) => one.countries)) peoples.add(country);
      for (const people of entity.nationalities)
        if (!written.has(countryOf(people))) written.set(countryOf(people), people);
    }
  const isCountry = (name: string): boolean =>
    isCountryWord(name) || written.has(countryOf(name)) || peoples.has(countryOf(name));
  const places = new Map<string, Who>();
  // A country's own name goes before the word for its people, which a reader may take for a place too.
  const named = who.all.filter((one) => one.kind === 'place' && isCountry(one.name));
  for (const one of [...named.filter(({ name }) => !looksLikePeople(name)), ...named])
    if (!places.has(countryOf(one.name))) places.set(countryOf(one.name), one);

  const larger = (one: Who): readonly Who[] =>
    one.parties.flatMap(({ held, entity }) => who.of(held.source, entity.partOf) ?? []);
  const ofPlace = (one: Who, depth = 0): string | undefined => {
    if (isCountry(one.name)) return countryOf(one.name);
    if (depth === DEEPEST) return undefined;
    for (const outer of larger(one)) {
      const country = outer.id === one.id ? undefined : ofPlace(outer, depth + 1);
      if (country !== undefined) return country;
    }
    return undefined;
  };
  // "Northport city court" names its town: the words of towns whose country is known lead to it.
  const towns = new Map<string, string>();
  for (const one of who.all) {
    const country = one.kind === 'place' ? ofPlace(one) : undefined;
    const [word, ...more] = nameForm(one.name, 'place').words;
    if (country !== undefined && word !== undefined && more.length === 0 && word.length > LONG_ENOUGH)
      towns.set(word, country);
  }
  const byTown = (name: string): string | undefined =>
    nameForm(name, 'place')
      .words.map((word) => towns.get(word))
      .find((country) => country !== undefined);

  const only = (found: readonly (string | undefined)[]): string | undefined => {
    const all = new Set(found.filter((one) => one !== undefined));
    return all.size === 1 ? [...all][0] : undefined;
  };
  const known = new Map<string, string | undefined>();
  const work = (one: Who): string | undefined => {
    if (one.kind === 'place') return ofPlace(one) ?? byTown(one.name);
    // A body's larger place can be a town: then the town's country is meant.
    const own = only(
      one.parties.flatMap((party) => party.countries.map((word) => (isCountry(word) ? word : towns.get(word)))),
    );
    if (own !== undefined) return own;
    const outer = only(larger(one).map((body) => (body.id === one.id ? undefined : (of(body.id) ?? undefined))));
    return outer ?? (one.kind === 'organization' ? byTown(one.name) : undefined);
  };
  const index = new Map(who.all.map((one) => [one.id, one]));
  function of(id: string): string | undefined {
    if (known.has(id)) return known.get(id);
    // Set before the work is done: bodies said to be parts of each other would otherwise never end.
    known.set(id, undefined);
    const one = index.get(id);
    const country = one === undefined ? undefined : work(one);
    known.set(id, country);
    return country;
  }
  const namedIn = (words: string): readonly string[] =>
    words
      .split(/[^\p{L}]+/u)
      .filter((word) => /^\p{Lu}/u.test(word) && (isCountryWord(word) || written.has(countryOf(word))))
      .map(countryOf);
  return {
    of,
    called: (country) => {
      const place = places.get(country);
      if (place) return { name: place.name, place: place.id };
      return { name: written.get(country) ?? country };
    },
    inWords: (words) => namedIn(words)[0],
    allInWords: namedIn,
  };
};

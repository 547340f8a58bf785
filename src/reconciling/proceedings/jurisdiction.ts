import type { Identified, Who } from '../identities/identify.ts';
import { countryOf, isCountryWord, looksLikePeople } from '../names/countries.ts';
import { nameForm } from '../names/name-form.ts';
import { namesByPlace, type Seat, saidToLieIn, seatsOf } from './lies-in.ts';

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
  /** The countries that words call by name: "Ruritania", not "a Ruritanian musician". */
  readonly calledInWords: (words: string) => readonly string[];
  /** The towns that a place's or a body's own name holds, as folded words, whether or not their country is known. */
  readonly townsOf: (id: string) => readonly string[];
  /**
   * Where words seat a body or its people ("the prosecutor's office of Northport"): by the last words up to a sentence of a
   * report, for later ones speak of another office, or seat the same one only from there on.
   */
  readonly seatOf: (id: string, source: string, sentence: number) => SeatedIn | undefined;
};

/** A seat: its town as folded words, and its country where that is known. */
export type SeatedIn = { readonly town?: string; readonly country?: string };

const DEEPEST = 6;
const LONG_ENOUGH = 3;

/**
 * Learns the countries of a case from nationalities, from the names of bodies, from what lies in what, and from the words of
 * any report that say in which country a town lies. A town that two countries are said of has none.
 */
export const countriesOf = (who: Identified): Countries => {
  const written = new Map<string, string>();
  const peoples = new Set<string>();
  for (const { parties } of who.all)
    for (const { entity, forms } of parties) {
      for (const country of forms.flatMap((one) => one.countries)) peoples.add(country);
      for (const people of entity.nationalities)
        if (!written.has(countryOf(people))) written.set(countryOf(people), people);
    }
  const only = (found: readonly (string | undefined)[]): string | undefined => {
    const all = new Set(found.filter((one) => one !== undefined));
    return all.size === 1 ? [...all][0] : undefined;
  };
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
    return only(saidToLieIn(one).map((word) => (isCountry(word) ? countryOf(word) : undefined)));
  };
  // "Northport city court" names its town: the words of towns lead to it, and to the country where that is known.
  const towns = new Map<string, string | undefined>();
  for (const one of who.all) {
    if (one.kind !== 'place' || !one.named || isCountry(one.name)) continue;
    const country = ofPlace(one);
    const [word, ...more] = nameForm(one.name, 'place').words;
    if (word === undefined || more.length > 0 || word.length <= LONG_ENOUGH) continue;
    // Two towns of one name in two countries: the name alone tells nothing.
    towns.set(word, towns.has(word) && towns.get(word) !== country ? undefined : country);
  }
  const townsIn = (name: string): readonly string[] => nameForm(name, 'place').words.filter((word) => towns.has(word));
  const byTown = (name: string): string | undefined => only(townsIn(name).map((word) => towns.get(word)));
  const namedAt = namesByPlace();
  const seats = new Map<string, readonly Seat[]>();
  const seatsIn = (one: Who): readonly Seat[] => {
    const found = seats.get(one.id) ?? seatsOf(one, namedAt);
    seats.set(one.id, found);
    return found;
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
  const wordsNaming = (words: string): readonly string[] =>
    words
      .split(/[^\p{L}]+/u)
      .filter((word) => /^\p{Lu}/u.test(word))
      .filter((word) => isCountryWord(word) || written.has(countryOf(word)) || places.has(countryOf(word)));
  const namedIn = (words: string): readonly string[] => wordsNaming(words).map(countryOf);
  const isItsName = (word: string): boolean =>
    isCountryWord(word) ? countryOf(word) === word.toLowerCase() : places.get(countryOf(word))?.name === word;
  return {
    of,
    called: (country) => {
      const place = places.get(country);
      if (place) return { name: place.name, place: place.id };
      return { name: written.get(country) ?? country };
    },
    inWords: (words) => namedIn(words)[0],
    allInWords: namedIn,
    calledInWords: (words) => wordsNaming(words).filter(isItsName).map(countryOf),
    townsOf: (id) => townsIn(index.get(id)?.name ?? ''),
    seatOf: (id, source, sentence) => {
      const one = index.get(id);
      const before = one && seatsIn(one).filter((seat) => seat.source === source && seat.sentence <= sentence);
      const name = before?.at(-1)?.name;
      if (name === undefined) return undefined;
      if (isCountry(name)) return { country: countryOf(name) };
      const town = townsIn(name)[0] ?? nameForm(name, 'place').key;
      const country = towns.get(town);
      return { town, ...(country === undefined ? {} : { country }) };
    },
  };
};

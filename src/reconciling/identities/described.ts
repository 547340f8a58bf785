import { countryOf, isCountryWord } from '../names/countries.ts';
import { foldWord } from '../names/fold-key.ts';
import type { Party } from './party.ts';

/** Words that present somebody new or somebody else, in the languages read so far; without a people they join nobody. */
const PRESENTING = /^(?:a|an|one|another|other|some)\s/i;
const LONG_ENOUGH = 3;

type Described = { readonly words: readonly string[]; readonly presents: boolean };

/** The words of an unnamed person's description that say what they are, without their people. */
const describe = (party: Party): Described => {
  const written = party.entity.name;
  const plain = written.split(/[\s-]+/).filter((word) => !isCountryWord(word));
  const words = plain.map(foldWord).filter((word) => word.length > LONG_ENOUGH);
  return { words, presents: PRESENTING.test(written) };
};

/** The description's last word is its head: "a well-known jazz musician" is a musician. */
const fits = (
  party: Party,
  { words, presents }: Described,
  posts: ReadonlySet<string>,
  countries: ReadonlySet<string>,
): boolean => {
  const head = words.at(-1);
  if (head === undefined || !posts.has(head)) return false;
  const peoples = party.countries.length > 0 ? party.countries : peoplesIn(party);
  if (peoples.some((one) => !countries.has(one))) return false;
  return presents ? peoples.length > 0 : peoples.length > 0 || words.every((word) => posts.has(word));
};

const peoplesIn = (party: Party): readonly string[] =>
  party.entity.name
    .split(/[\s-]+/)
    .filter(isCountryWord)
    .map(countryOf);

/** What the case knows of a person by which a description can mean them. */
export type KnownBy = { readonly posts: ReadonlySet<string>; readonly countries: ReadonlySet<string> };

/** Whether a party is somebody unnamed whom a description of its own report may mean. */
export const isDescription = (party: Party): boolean =>
  party.kind === 'person' && !party.entity.named && party.usage !== undefined && party.entity.count === undefined;

/**
 * The persons whom an unnamed one of a report ("the musician", "a Kenyan musician") can be, of those named in that report: whose posts
 * and people fit. One alone is meant; with two it stays open. Posts and peoples of the named may come from other reports.
 */
export const fittingDescribed = (party: Party, namedHere: ReadonlyMap<string, KnownBy>): readonly string[] => {
  const described = describe(party);
  return [...namedHere].flatMap(([id, one]) => (fits(party, described, one.posts, one.countries) ? [id] : []));
};

import type { Reason } from '../../model/index.ts';
import { reason } from '../../model/index.ts';
import { countryOf, isCountryWord } from '../names/countries.ts';
import { foldWord } from '../names/fold-key.ts';
import type { Groups } from './components.ts';
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

/**
 * Joins an unnamed person of a report ("the musician", "a Kenyan musician") to the only person named in that report whose
 * posts and people fit. With two who fit, or none, nobody is joined. Never reaches into another report: posts and peoples
 * of the named person may come from there, the person meant does not.
 */
export const attachDescribed = (parties: readonly Party[], into: Groups): void => {
  const known = new Map<string, { posts: Set<string>; countries: Set<string> }>();
  const namedIn = new Map<string, Set<string>>();
  for (const party of parties) {
    if (party.kind !== 'person' || !party.entity.named) continue;
    const root = into.root(party.key);
    const one = known.get(root) ?? { posts: new Set<string>(), countries: new Set<string>() };
    for (const post of party.posts) one.posts.add(post);
    for (const country of party.countries) one.countries.add(country);
    known.set(root, one);
    namedIn.set(party.held.source, (namedIn.get(party.held.source) ?? new Set()).add(root));
  }
  const joins: (readonly [string, string, Reason])[] = [];
  for (const party of parties) {
    if (party.kind !== 'person' || party.entity.named || party.usage === undefined || party.entity.count !== undefined)
      continue;
    const described = describe(party);
    const fitting = [...(namedIn.get(party.held.source) ?? [])].filter((root) => {
      const one = known.get(root);
      return one !== undefined && fits(party, described, one.posts, one.countries);
    });
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined)
      joins.push([party.key, only, reason('only-such-person', { description: party.entity.name })]);
  }
  for (const [a, b, why] of joins) into.join(a, b, why);
};

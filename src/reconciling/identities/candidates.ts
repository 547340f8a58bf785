import { byCodeUnit } from '../../model/index.ts';
import { compareParties, isGeneric, LONG_FOR_COUNTRY, type Verdict } from './compare.ts';
import type { Edge } from './components.ts';
import { caseKeysOf, isFull, nearKeysOf, sameKeysOf } from './meeting.ts';
import type { Party } from './party.ts';

/** A comparison of two parties; handed in so that a test can count how often it is asked. */
export type Compare = (a: Party, b: Party) => Verdict;

/** Under which keys a party meets those with the same name. A body that every country has meets only its own country's. */
const sameNameKeys = (party: Party): readonly string[] =>
  party.forms
    .filter((form) => isFull(form, party.kind))
    .flatMap((form) => {
      const country = isGeneric(form, party.kind) ? party.countries.join('+') : '';
      return sameKeysOf(form, party.kind).map((key) => `${party.kind}|${country}|${key}`);
    });

/**
 * Under which keys a person meets those whose name differs in one word and who share a post or a people: without one of these
 * a near name joins nobody, so nobody need be asked.
 */
const nearNameKeys = (party: Party): readonly string[] => {
  if (party.kind !== 'person' || party.posts.size + party.countries.length === 0) return [];
  const posts = [...party.posts].map((post) => `p|${post}`);
  const vouching = [...posts, ...party.countries.map((one) => `n|${one}`)];
  return party.forms
    .filter((form) => isFull(form, party.kind))
    .flatMap((form) => nearKeysOf(form, party.kind))
    .flatMap(({ key, length }) => (length + 1 >= LONG_FOR_COUNTRY ? vouching : posts).map((one) => `${one}|${key}`));
};

/** Under which keys a party with a Cyrillic name meets those whose name is another case of the same. */
const caseNameKeys = (party: Party): readonly string[] =>
  party.forms
    .filter((form) => isFull(form, party.kind))
    .flatMap(caseKeysOf)
    .map((key) => `${party.kind}|${key}`);

/** Every key under which a named party meets others: who shares none with it is never compared with it. */
export const meetingKeys = (party: Party): readonly string[] => [
  ...sameNameKeys(party),
  ...nearNameKeys(party),
  ...caseNameKeys(party),
];

const bucket = (parties: readonly Party[], keysOf: (party: Party) => readonly string[]): Party[][] => {
  const buckets = new Map<string, Party[]>();
  for (const party of parties)
    for (const key of new Set(keysOf(party))) {
      const there = buckets.get(key);
      if (there) there.push(party);
      else buckets.set(key, [party]);
    }
  return [...buckets.values()].filter((one) => one.length > 1);
};

/** One party for each set of spellings: those of one name come together as such, so a near name need meet only one of them. */
const oneOfEachName = (parties: readonly Party[]): readonly Party[] => {
  const seen = new Set<string>();
  return parties.filter(({ forms }) => {
    const name = forms
      .map(({ key }) => key)
      .sort(byCodeUnit)
      .join('\u001f');
    return seen.has(name) ? false : seen.add(name);
  });
};

/**
 * Proposals among named parties. Those of one name are compared along a chain (n − 1 comparisons for n reports), those of
 * near names, or whose names can be cases of one, only where they share an indexed key. Never all pairs.
 */
export const proposals = (parties: readonly Party[], compare: Compare = compareParties): readonly Edge[] => {
  const edges: Edge[] = [];
  const asked = new Set<string>();
  const propose = (a: Party, b: Party): void => {
    const pair = `${a.key}\u001f${b.key}`;
    if (asked.has(pair)) return;
    asked.add(pair);
    const { verdict, weight, reason } = compare(a, b);
    if (verdict === 'same') edges.push({ a: a.key, b: b.key, weight, reason });
  };
  for (const same of bucket(parties, sameNameKeys))
    for (let at = 1; at < same.length; at++) propose(same[at - 1] as Party, same[at] as Party);
  for (const together of [...bucket(parties, nearNameKeys), ...bucket(parties, caseNameKeys)]) {
    const near = oneOfEachName(together);
    for (let p = 0; p < near.length; p++)
      for (let q = p + 1; q < near.length; q++) propose(near[p] as Party, near[q] as Party);
  }
  return edges;
};

import { coarsen, deletions } from '../names/fold-key.ts';
import { compareParties, isFull, isGeneric, type Verdict } from './compare.ts';
import type { Edge } from './components.ts';
import type { Party } from './party.ts';

/** A comparison of two parties; handed in so that a test can count how often it is asked. */
export type Compare = (a: Party, b: Party) => Verdict;

const LONG_WORD = 4;

/** Under which keys a party meets those with the same name. A body that every country has meets only its own country's. */
const sameNameKeys = (party: Party): readonly string[] =>
  party.forms
    .filter((form) => isFull(form, party.kind))
    .flatMap((form) => {
      const country = isGeneric(form, party.kind) ? party.countries.join('+') : '';
      return [`k|${party.kind}|${country}|${form.key}`, `j|${party.kind}|${country}|${form.joined}`];
    });

/** Under which keys a person meets those whose name differs in one word by one letter, or by a coarser spelling. */
const nearNameKeys = (party: Party): readonly string[] =>
  party.kind !== 'person'
    ? []
    : party.forms.flatMap((form) => {
        if (form.words.length < 2) return [];
        return form.words.flatMap((word, at) => {
          const rest = form.words.filter((_, other) => other !== at).sort();
          const near = word.length >= LONG_WORD ? deletions(word).map((less) => `n|${less}`) : [];
          return [...near, `c|${coarsen(word)}`].map((key) => `${key}|${rest.join(' ')}`);
        });
      });

/** Every key under which a named party meets others: who shares none with it is never compared with it. */
export const meetingKeys = (party: Party): readonly string[] => [...sameNameKeys(party), ...nearNameKeys(party)];

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

/** Parties that stand for all others of their source-free description, so that near names are compared once, not per report. */
const representatives = (parties: readonly Party[]): readonly Party[] => {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const keys = party.forms.map((form) => form.key).sort();
    const print = [
      party.held.source,
      party.kind,
      ...keys,
      '|',
      ...party.countries,
      '|',
      ...[...party.posts].sort(),
    ].slice(1);
    const key = print.join('\u001f');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/**
 * Proposals among named parties. Those of one name are compared along a chain (n − 1 comparisons for n reports), those of
 * near names only where they share an indexed key. Never all pairs.
 */
export const proposals = (parties: readonly Party[], compare: Compare = compareParties): readonly Edge[] => {
  const edges: Edge[] = [];
  const propose = (a: Party, b: Party): void => {
    const { verdict, weight, reason } = compare(a, b);
    if (verdict === 'same') edges.push({ a: a.key, b: b.key, weight, reason });
  };
  for (const same of bucket(parties, sameNameKeys))
    for (let at = 1; at < same.length; at++) propose(same[at - 1] as Party, same[at] as Party);
  const asked = new Set<string>();
  for (const near of bucket(representatives(parties), nearNameKeys))
    for (let p = 0; p < near.length; p++)
      for (let q = p + 1; q < near.length; q++) {
        const [a, b] = [near[p] as Party, near[q] as Party];
        const pair = `${a.key}\u001f${b.key}`;
        if (asked.has(pair)) continue;
        asked.add(pair);
        propose(a, b);
      }
  return edges;
};

import type { EntityKind } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import { nameForm } from '../names/name-form.ts';
import type { Party } from './party.ts';

/** A kind must have this many reports behind it to overrule another report's reading. */
const REPORTS = 2;

/** So much speaks for a person that no other report overrules it. */
const SURE = 8;

const singleWord = ({ forms }: Party): string | undefined =>
  forms[0]?.words.length === 1 ? forms[0].words[0] : undefined;
const isVouchedFor = (party: Party): boolean =>
  party.kind === 'person' && (party.posts.size > 0 || party.entity.nationalities.length > 0);

/** The same name written in capitals or small letters is the same name. */
export const written = (party: Party): string => party.entity.name.toLowerCase();

/**
 * How much a report's reading of a name weighs for all bearers of that name. A single word read as a person weighs least,
 * for towns are misread like that, and its post speaks for that one bearer only; a surname of the case, or a post beside a
 * full name, says what the name is.
 */
const weightOf = (party: Party, isSurname: (word: string) => boolean): number => {
  if (party.kind !== 'person') return party.entity.outlet ? 4 : 2;
  const word = singleWord(party);
  if (word !== undefined) return isSurname(word) ? SURE : 1;
  return isVouchedFor(party) ? SURE : 2;
};

/** What reports say of the kinds of names, kept as they come and go. */
export type KindVotes = {
  readonly add: (named: readonly Party[]) => void;
  readonly remove: (named: readonly Party[]) => void;
  /** The names under which sources are published; each stands for a body. */
  readonly publish: (names: Iterable<string>) => void;
  readonly settled: (party: Party) => EntityKind;
  /** Names, in small letters, that may be settled otherwise than when last asked. */
  readonly changed: () => ReadonlySet<string>;
};

type Weights = Map<string, { readonly party: Party; count: number }>;

/**
 * Settles what kind a name is where reports read it differently: the publisher of a held report is a body; otherwise the
 * kind that clearly more speaks for. Only the very same written name is settled, before anybody is compared; a person
 * called like a town keeps being one wherever a post, a people or a full name says so. Nothing is settled by the order in
 * which reports came.
 */
export const kindVotes = (): KindVotes => {
  const votes = new Map<string, Weights>();
  const surnames = new Map<string, number>();
  /** Names of one word, by that word: what they are depends on whether it is a surname. */
  const words = new Map<string, Set<string>>();
  const bodies = new Map<string, Set<string>>();
  let published: ReadonlySet<string> = new Set();
  const outcomes = new Map<string, string>();
  const touched = new Set<string>();
  const keys = new Map<string, string>();
  const bodyKey = (name: string): string => {
    const known = keys.get(name) ?? nameForm(name, 'organization').key;
    keys.set(name, known);
    return known;
  };
  const isSurname = (word: string): boolean => surnames.has(word);

  /** Readings of a name that weigh alike are counted together. */
  const likeness = (party: Party): string =>
    [party.kind, party.entity.outlet === true, isVouchedFor(party), singleWord(party) ?? ''].join('|');
  const count = (word: string, by: number): void => {
    const now = (surnames.get(word) ?? 0) + by;
    const flips = surnames.has(word) !== now > 0;
    if (now > 0) surnames.set(word, now);
    else surnames.delete(word);
    if (flips) for (const name of words.get(word) ?? []) touched.add(name);
  };
  const file = (into: Map<string, Set<string>>, key: string, name: string): void => {
    into.set(key, (into.get(key) ?? new Set()).add(name));
  };
  const take = (party: Party, by: number): void => {
    const name = written(party);
    touched.add(name);
    const own: Weights = votes.get(name) ?? new Map();
    const key = likeness(party);
    const now = (own.get(key)?.count ?? 0) + by;
    if (now > 0) own.set(key, { party, count: now });
    else own.delete(key);
    if (own.size > 0) votes.set(name, own);
    else votes.delete(name);
    const word = singleWord(party);
    if (word !== undefined) file(words, word, name);
    file(bodies, bodyKey(name), name);
    if (party.kind === 'person')
      for (const form of party.forms) if (form.words.length > 1) count(form.words.at(-1) as string, by);
  };

  /** The kind that overrules others for a name; undefined where each reading stands. */
  const winner = (name: string): EntityKind | undefined => {
    const kinds = new Map<EntityKind, { weight: number; reports: number }>();
    for (const { party, count: times } of votes.get(name)?.values() ?? []) {
      const { weight, reports } = kinds.get(party.kind) ?? { weight: 0, reports: 0 };
      kinds.set(party.kind, { weight: weight + times * weightOf(party, isSurname), reports: reports + times });
    }
    const [first, second] = [...kinds].sort((p, q) => q[1].weight - p[1].weight || byCodeUnit(p[0], q[0]));
    if (!first || !second || first[1].weight < 2 * second[1].weight) return undefined;
    return first[1].reports >= REPORTS || first[1].weight >= SURE ? first[0] : undefined;
  };
  return {
    add: (named) => {
      for (const party of named) take(party, 1);
    },
    remove: (named) => {
      for (const party of named) take(party, -1);
    },
    publish: (names) => {
      const now = new Set([...names].map((name) => bodyKey(name.toLowerCase())));
      for (const key of [...now, ...published])
        if (now.has(key) !== published.has(key)) for (const name of bodies.get(key) ?? []) touched.add(name);
      published = now;
    },
    settled: (party) => {
      const name = written(party);
      if (published.has(bodyKey(name))) return 'organization';
      if (isVouchedFor(party) || weightOf(party, isSurname) === SURE) return party.kind;
      return winner(name) ?? party.kind;
    },
    changed: () => {
      const found = new Set<string>();
      for (const name of touched) {
        const word = nameForm(name, 'person').words;
        const outcome = [
          published.has(bodyKey(name)),
          winner(name) ?? '',
          word.length === 1 && isSurname(word[0] as string),
        ].join('|');
        if (outcomes.get(name) !== outcome) found.add(name);
        if (votes.has(name)) outcomes.set(name, outcome);
        else outcomes.delete(name);
      }
      touched.clear();
      return found;
    },
  };
};

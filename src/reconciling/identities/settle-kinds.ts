import type { EntityKind } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import { nameForm } from '../names/name-form.ts';
import { formsOf, type Party } from './party.ts';

/** A kind must have this many reports behind it to overrule another report's reading. */
const REPORTS = 2;

/**
 * How much a report's reading of a name weighs. A single word read as a person, with nothing else to say so, weighs least:
 * towns are misread like that; a post, a people or a full name in the case that ends in that word says it is a person.
 */
const weightOf = (party: Party, surnames: ReadonlySet<string>): number => {
  if (party.kind !== 'person') return party.entity.outlet ? 4 : 2;
  const word = party.forms[0]?.words.length === 1 ? party.forms[0].words[0] : undefined;
  if (party.posts.size > 0 || party.entity.nationalities.length > 0 || (word !== undefined && surnames.has(word)))
    return 8;
  return word === undefined ? 2 : 1;
};

/** The same name written in capitals or small letters is the same name. */
const written = (party: Party): string => party.entity.name.toLowerCase();

/**
 * Settles what kind a name is where reports read it differently: the publisher of a held report is a body; otherwise the
 * kind that clearly more speaks for. Only the very same written name is settled, before anybody is compared; a person
 * called like a town keeps being one wherever a post, a people or a full name says so.
 */
export const settleKinds = (parties: readonly Party[], publishers: readonly string[]): readonly Party[] => {
  const keys = new Map<string, string>();
  const bodyKey = (name: string): string => {
    const known = keys.get(name) ?? nameForm(name, 'organization').key;
    keys.set(name, known);
    return known;
  };
  const published = new Set(publishers.map((name) => bodyKey(name.toLowerCase())));
  const named = parties.filter((party) => party.entity.named);
  const surnames = new Set(
    named.flatMap(({ kind, forms }) =>
      kind === 'person' ? forms.flatMap(({ words }) => (words.length > 1 ? [words.at(-1) as string] : [])) : [],
    ),
  );
  type Votes = Map<EntityKind, { weight: number; reports: number }>;
  const votes = new Map<string, Votes>();
  for (const party of named) {
    const kinds: Votes = votes.get(written(party)) ?? new Map();
    const { weight, reports } = kinds.get(party.kind) ?? { weight: 0, reports: 0 };
    kinds.set(party.kind, { weight: weight + weightOf(party, surnames), reports: reports + 1 });
    votes.set(written(party), kinds);
  }
  const settled = (party: Party): EntityKind => {
    if (published.has(bodyKey(written(party)))) return 'organization';
    const kinds = votes.get(written(party));
    if (kinds === undefined || kinds.size < 2 || weightOf(party, surnames) === 8) return party.kind;
    const [first, second] = [...kinds].sort((p, q) => q[1].weight - p[1].weight || byCodeUnit(p[0], q[0]));
    if (!first || !second || first[1].weight < 2 * second[1].weight) return party.kind;
    return first[1].reports >= REPORTS || first[1].weight >= 8 ? first[0] : party.kind;
  };
  return parties.map((party) => {
    const kind = party.entity.named ? settled(party) : party.kind;
    return kind === party.kind ? party : { ...party, kind, forms: formsOf(party.entity, kind) };
  });
};

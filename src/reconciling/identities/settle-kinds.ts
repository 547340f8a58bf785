import type { EntityKind } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import { nameForm } from '../names/name-form.ts';
import { formsOf, type Party } from './party.ts';

/** A kind must have this many reports behind it to overrule another report's reading. */
const REPORTS = 2;

/** So much speaks for a person that no other report overrules it. */
const SURE = 8;

const singleWord = ({ forms }: Party): string | undefined =>
  forms[0]?.words.length === 1 ? forms[0].words[0] : undefined;
const isVouchedFor = (party: Party): boolean =>
  party.kind === 'person' && (party.posts.size > 0 || party.entity.nationalities.length > 0);

/**
 * How much a report's reading of a name weighs for all bearers of that name. A single word read as a person weighs least,
 * for towns are misread like that, and its post speaks for that one bearer only; a surname of the case, or a post beside a
 * full name, says what the name is.
 */
const weightOf = (party: Party, surnames: ReadonlySet<string>): number => {
  if (party.kind !== 'person') return party.entity.outlet ? 4 : 2;
  const word = singleWord(party);
  if (word !== undefined) return surnames.has(word) ? SURE : 1;
  return isVouchedFor(party) ? SURE : 2;
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
    if (kinds === undefined || kinds.size < 2 || isVouchedFor(party) || weightOf(party, surnames) === SURE)
      return party.kind;
    const [first, second] = [...kinds].sort((p, q) => q[1].weight - p[1].weight || byCodeUnit(p[0], q[0]));
    if (!first || !second || first[1].weight < 2 * second[1].weight) return party.kind;
    return first[1].reports >= REPORTS || first[1].weight >= SURE ? first[0] : party.kind;
  };
  return parties.map((party) => {
    const kind = party.entity.named ? settled(party) : party.kind;
    return kind === party.kind ? party : { ...party, kind, forms: formsOf(party.entity, kind) };
  });
};

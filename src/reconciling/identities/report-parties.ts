import type { Held } from '../held.ts';
import type { KindVotes } from './kind-votes.ts';
import { type Local, localsOf } from './local.ts';
import { localKey, printOf } from './name-class.ts';
import { formsOf, type Party, partiesOf, partyKey } from './party.ts';

/** Whom one report speaks of: each entity, who of them are one by the report alone, and what they are judged by beyond it. */
export type ReportParties = {
  readonly held: Held;
  /** As the report reads them, before kinds are settled. */
  readonly raw: readonly Party[];
  readonly locals: readonly Local[];
  /** The print of each local group that meets others, by the key of its first party. */
  readonly prints: ReadonlyMap<string, string>;
  /** The local group of each party. */
  readonly localOf: ReadonlyMap<string, Local>;
  /** Prints of people whom the report names side by side. */
  readonly besides: readonly (readonly [string, string])[];
};

export const rawParties = (held: Held): readonly Party[] => partiesOf(held);
export const namedOf = (parties: readonly Party[]): readonly Party[] => parties.filter((party) => party.entity.named);

/** Two people named side by side in one list are two people. */
const namedBesides = (
  held: Held,
  localOf: ReadonlyMap<string, Local>,
  prints: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] => {
  const found = new Map<string, readonly [string, string]>();
  for (const { members } of held.reading.entities) {
    const own = (members ?? []).flatMap((at) => {
      const local = localOf.get(partyKey(held.source, at));
      const print = local?.named ? prints.get(localKey(local)) : undefined;
      return print === undefined ? [] : [print];
    });
    const sorted = [...new Set(own)].sort();
    sorted.forEach((a, at) => {
      for (const b of sorted.slice(at + 1)) found.set(`${a}\u001e${b}`, [a, b]);
    });
  }
  return [...found.values()];
};

/** Looks at one report under settled kinds. `apart` are pairs people parted; `isPinned` says of whom a decision speaks. */
export const reportParties = (
  held: Held,
  raw: readonly Party[],
  settled: KindVotes['settled'],
  apart: readonly (readonly [string, string])[],
  isPinned: (party: string) => boolean,
): ReportParties => {
  const parties = raw.map((party) => {
    const kind = party.entity.named ? settled(party) : party.kind;
    return kind === party.kind ? party : { ...party, kind, forms: formsOf(party.entity, kind) };
  });
  const locals = localsOf(parties, apart);
  const prints = new Map(
    locals.flatMap((local) => {
      const print = printOf(
        local,
        local.parties.some((party) => isPinned(party.key)),
      );
      return print === undefined ? [] : [[localKey(local), print] as const];
    }),
  );
  const localOf = new Map(locals.flatMap((local) => local.parties.map((party) => [party.key, local] as const)));
  return { held, raw, locals, prints, localOf, besides: namedBesides(held, localOf, prints) };
};

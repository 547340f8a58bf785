import type { CitedPassage, DerivationInput } from '../../model/index.ts';
import { byCodeUnit, reason } from '../../model/index.ts';
import type { Effect } from '../decisions/effect.ts';

/** One thing a person said about who is who: two parties joined or parted; undefined where its words are not found. */
export type Joining = {
  readonly entry: string;
  readonly join: boolean;
  readonly a?: string | undefined;
  readonly b?: string | undefined;
};

/** What people's joinings and partings come to. */
export type Rulings = {
  /** Parties to be joined, in ledger order. */
  readonly joins: readonly { readonly entry: string; readonly a: string; readonly b: string }[];
  /** Parties that must never be one. */
  readonly apart: readonly (readonly [string, string])[];
  /** What became of each, in ledger order. */
  readonly effects: readonly Effect[];
};

type Pair = { readonly entry: string; readonly join: boolean; readonly a: string; readonly b: string };

const pairName = (a: string, b: string): string => [a, b].sort(byCodeUnit).join('\u001f');
const isFound = (one: Joining): one is Pair => one.a !== undefined && one.b !== undefined;

/** Joins by the parties they touch. */
const byParty = (joins: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> => {
  const found = new Map<string, Pair[]>();
  for (const one of joins)
    for (const party of new Set([one.a, one.b])) found.set(party, [...(found.get(party) ?? []), one]);
  return found;
};

/**
 * The joins that lie on a way from one party to another on which none is passed twice: these together say that the two are
 * one. One walk in depth (Tarjan's blocks of a graph): they are the joins in one block with a join of the two themselves.
 */
const joinsBetween = (from: string, to: string, touching: ReadonlyMap<string, readonly Pair[]>): readonly Pair[] => {
  const direct: Pair = { entry: '', join: true, a: from, b: to };
  const next = (party: string): readonly Pair[] => [
    ...(party === from || party === to ? [direct] : []),
    ...(touching.get(party) ?? []),
  ];
  const depth = new Map([[from, 0]]);
  const low = new Map([[from, 0]]);
  const open: Pair[] = [];
  const least = (party: string, value: number) => low.set(party, Math.min(low.get(party) ?? value, value));
  const way: { readonly party: string; readonly by: Pair | undefined; readonly left: Pair[] }[] = [
    { party: from, by: undefined, left: [...next(from)] },
  ];
  while (way.length > 0) {
    const here = way.at(-1) as (typeof way)[number];
    const edge = here.left.shift();
    if (edge === undefined) {
      way.pop();
      const before = way.at(-1);
      if (before === undefined || here.by === undefined) continue;
      least(before.party, low.get(here.party) ?? 0);
      if ((low.get(here.party) ?? 0) < (depth.get(before.party) ?? 0)) continue;
      const block = open.splice(open.indexOf(here.by));
      if (block.includes(direct)) return block.filter((one) => one !== direct);
      continue;
    }
    const other = edge.a === here.party ? edge.b : edge.a;
    if (edge === here.by || other === here.party) continue;
    const known = depth.get(other);
    if (known === undefined) {
      open.push(edge);
      depth.set(other, way.length);
      low.set(other, way.length);
      way.push({ party: other, by: edge, left: [...next(other)] });
    } else if (known < (depth.get(here.party) ?? 0)) {
      open.push(edge);
      least(here.party, known);
    }
  }
  return [];
};

/**
 * Settles what people said about who is who. Of two decisions about one pair the later stands. Where joinings that stand say
 * that two are one whom a standing decision parts, none of them is carried out, whichever came last: each is listed with
 * the others, for a person to withdraw one, and until then nobody of them is joined by anything else. Pure; the order of
 * decisions matters only where two are about one pair.
 */
export const ruleOn = (all: readonly Joining[]): Rulings => {
  const last = new Map<string, string>();
  for (const one of all) if (isFound(one)) last.set(pairName(one.a, one.b), one.entry);
  const stands = (one: Joining): one is Pair => isFound(one) && last.get(pairName(one.a, one.b)) === one.entry;
  const standing = all.filter(stands);
  const joins = standing.filter((one) => one.join && one.a !== one.b);
  const touching = byParty(joins);
  const against = new Map<string, Set<string>>();
  for (const parting of standing) {
    if (parting.join || parting.a === parting.b) continue;
    const cycle = [parting, ...joinsBetween(parting.a, parting.b, touching)];
    if (cycle.length === 1) continue;
    for (const one of cycle)
      for (const other of cycle)
        if (other !== one) against.set(one.entry, (against.get(one.entry) ?? new Set()).add(other.entry));
  }
  const effects = all.map((one): Effect => {
    const { entry, a, b } = one;
    if (a === undefined || b === undefined) return { entry, effect: 'orphaned', reason: reason('words-not-found') };
    if (!stands(one)) return { entry, effect: 'superseded', reason: reason('decided-later') };
    const others = against.get(entry);
    if (others !== undefined) {
      const why = reason('contradicts-decisions', { entries: [...others].sort(byCodeUnit).join(',') });
      return { entry, effect: 'superseded', reason: why };
    }
    if (!one.join && a === b) return { entry, effect: 'orphaned', reason: reason('one-in-this-report') };
    return { entry, effect: 'applied' };
  });
  return {
    joins: standing.filter((one) => one.join && !against.has(one.entry)),
    apart: standing.flatMap((one) =>
      one.a !== one.b && (!one.join || against.has(one.entry)) ? [[one.a, one.b] as const] : [],
    ),
    effects,
  };
};

/** Joinings and partings among the decisions, in ledger order, each with the parties it means as `find` gives them. */
export const joiningsIn = (
  decisions: DerivationInput['decisions'],
  find: (named: { readonly name: string; readonly kind: string; readonly passage: CitedPassage }) => string | undefined,
): readonly Joining[] =>
  decisions.flatMap((one): Joining[] => {
    if ((one.kind !== 'IdentitiesJoined@1' && one.kind !== 'IdentitiesParted@1') || !('payload' in one)) return [];
    const { a, b } = one.payload;
    return [{ entry: one.entry, join: one.kind === 'IdentitiesJoined@1', a: find(a), b: find(b) }];
  });

import type { DerivationInput } from '../model/index.ts';
import { type Effect, type Held, type Identified, identify, type Who } from '../reconciling/index.ts';

/** Who everybody is in the whole case, kept from one derivation to the next. */
export type People = {
  /**
   * Brings it up to date. In: every source that can be read, in order, what people decided, and the publishers of the
   * sources. Out: the sources in which somebody is now somebody else, or goes by another name.
   */
  readonly update: (
    helds: readonly Held[],
    decisions: DerivationInput['decisions'],
    publishers: readonly string[],
  ) => ReadonlySet<string>;
  /** Everybody in some of the sources, each with their namings there alone. */
  readonly within: (sources: readonly string[]) => Identified;
  readonly all: () => Identified;
  readonly effects: () => readonly Effect[];
};

/** What a source's records depend on of who its entities are. */
const printOf = (one: Who | undefined): string =>
  one === undefined ? '' : [one.id, one.kind, one.name, one.named ? 'named' : ''].join('\u001f');

/** People of whom nobody is known yet. */
export const people = (): People => {
  let who: Identified = { all: [], of: () => undefined, effects: [] };
  let prints: ReadonlyMap<string, string> = new Map();
  let bySource: ReadonlyMap<string, ReadonlySet<Who>> = new Map();
  return {
    update: (helds, decisions, publishers) => {
      who = identify(helds, decisions, publishers);
      const now = new Map(
        helds.map(({ source, reading }) => [
          source,
          reading.entities.map((_, at) => printOf(who.of(source, at))).join('\u001e'),
        ]),
      );
      const changed = new Set([...now].flatMap(([source, print]) => (prints.get(source) === print ? [] : [source])));
      prints = now;
      const found = new Map<string, Set<Who>>();
      for (const one of who.all)
        for (const { held } of one.parties) {
          const there = found.get(held.source);
          if (there) there.add(one);
          else found.set(held.source, new Set([one]));
        }
      bySource = found;
      return changed;
    },
    within: (sources) => {
      const here = new Set(sources);
      const local = new Map<string, Who>();
      for (const source of sources)
        for (const one of bySource.get(source) ?? [])
          if (!local.has(one.id))
            local.set(one.id, { ...one, parties: one.parties.filter((party) => here.has(party.held.source)) });
      return {
        all: [...local.values()].sort((p, q) => (p.id < q.id ? -1 : p.id > q.id ? 1 : 0)),
        of: (source, entity) => {
          const one = here.has(source) ? who.of(source, entity) : undefined;
          return one === undefined ? undefined : local.get(one.id);
        },
        effects: [],
      };
    },
    all: () => who,
    effects: () => who.effects,
  };
};

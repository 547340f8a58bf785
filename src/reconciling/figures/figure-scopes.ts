import type { Identified, Who } from '../identities/identify.ts';
import type { Stated } from '../statements/state.ts';

/** Only a named one bounds a count across reports; "six people" is the count itself. */
const namedId = (one: Who | undefined): readonly string[] => (one?.named ? [one.id] : []);

/** The identities that bound what each figure counts, by statement id: its place, its event's people, who counted. */
export const figureScopes = (stated: readonly Stated[], who: Identified): ReadonlyMap<string, readonly string[]> =>
  new Map(
    stated.flatMap(({ held, index, record }) => {
      const content = held.reading.statements[index]?.content;
      if (content?.kind !== 'figure') return [];
      const ids = content.scopeEntities.flatMap((entity) => namedId(who.of(held.source, entity)));
      return [[record.id, [...new Set(ids)].sort()] as const];
    }),
  );

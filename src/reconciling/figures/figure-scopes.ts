import type { Identified } from '../identities/identify.ts';
import type { Stated } from '../statements/state.ts';

/** The identities that bound what each figure counts, by statement id: its place, its event's people, who counted. */
export const figureScopes = (stated: readonly Stated[], who: Identified): ReadonlyMap<string, readonly string[]> =>
  new Map(
    stated.flatMap(({ held, index, record }) => {
      const content = held.reading.statements[index]?.content;
      if (content?.kind !== 'figure') return [];
      const ids = content.scopeEntities.flatMap((entity) => who.of(held.source, entity)?.id ?? []);
      return [[record.id, [...new Set(ids)].sort()] as const];
    }),
  );

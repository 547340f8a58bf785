/**
 * Searching: over one case file, as one audience may read it, in any script and inflection. It finds words and says why; it settles
 * nothing, and leads only to what is in the file.
 */
export { bringTo, searchIndex } from './bring-to.ts';
export { type Context, contextOf } from './context-of.ts';
export type { Match } from './matches.ts';
export { MOST_WORDS } from './query.ts';
export { type SearchHit, type SearchOptions, type SearchResult, search } from './search.ts';
export {
  addEvent,
  addIdentity,
  addSource,
  emptyIndex,
  remove,
  type Searched,
  type SearchIndex,
} from './search-index.ts';
export type { How } from './sought.ts';
export { HIT_KINDS, type HitKind } from './unit.ts';

import { type Span, wordsAt } from '../model/index.ts';
import {
  bringTo,
  type Context,
  contextOf,
  HIT_KINDS,
  type HitKind,
  type Match,
  type SearchIndex,
  search,
  searchIndex,
} from '../searching/index.ts';
import type { Shown } from '../telling/index.ts';

/*
 * caseSearch(shown: Pick<Shown, 'file' | 'names'>, before?: CaseSearch): CaseSearch
 * searchCase(at: CaseSearch, query: string, asked?: { limit?: number; kinds?: readonly HitKind[] }): CaseFound
 */

/** A case as an audience is shown it, made ready to be searched. */
export type CaseSearch = { readonly index: SearchIndex; readonly shown: Pick<Shown, 'file' | 'names'> };

/** One thing that was found, in words. Places count code points of the source's text. */
export type CaseHit = {
  readonly kind: HitKind;
  readonly id: string;
  /** For what was found by words of a source: which. */
  readonly source?: string;
  readonly title: string;
  /** The source of words, the place of an event, the outlet of a source. */
  readonly where?: string;
  readonly start?: number;
  readonly end?: number;
  /** The words that were found with what is around them; of an event found by its title, the first words that it rests on. */
  readonly context?: Context;
  /** Why it was found: each word of the query, a word that answers it, and how. */
  readonly matched: readonly Match[];
};

export type CaseFound = {
  /** How many were found, and how many of each kind; `hits` are the first of them. */
  readonly total: number;
  readonly counts: Readonly<Record<HitKind, number>>;
  readonly hits: readonly CaseHit[];
  /** Words of the query beyond those that can be looked for at once. */
  readonly left: readonly string[];
};

/**
 * Makes a case ready to be searched, as it is shown to one audience: only what stands in `shown.file` can be found, so it must be
 * filtered. `before`, of the same case at an earlier time or shown otherwise, is changed in place and must not be used again: what is
 * new costs what it holds, all else stays.
 */
export const caseSearch = (shown: Pick<Shown, 'file' | 'names'>, before?: CaseSearch): CaseSearch => ({
  index: before === undefined ? searchIndex(shown.file) : bringTo(before.index, shown.file),
  shown,
});

const placed = (place: Span | undefined): Pick<CaseHit, 'start' | 'end'> =>
  place === undefined ? {} : { start: place.start, end: place.end };

/**
 * Finds what holds all words that a person typed, in any script and inflection; see `search` of searching for what a query means and
 * how hits are ordered. Without `limit` the first twenty; `kinds` leaves the other kinds out, of the counts too. Never throws.
 */
export const searchCase = (
  { index, shown }: CaseSearch,
  query: string,
  asked: { readonly limit?: number; readonly kinds?: readonly HitKind[] } = {},
): CaseFound => {
  const { total, counts, hits, left } = search(index, query, asked);
  const { file, names } = shown;
  const wanted = new Set(hits.flatMap(({ id, source }) => [id, source ?? id]));
  const sources = new Map(file.sources.flatMap((one) => (wanted.has(one.id) ? [[one.id, one] as const] : [])));
  const events = new Map(file.events.flatMap((one) => (wanted.has(one.id) ? [[one.id, one] as const] : [])));
  /** What an event that was found by its title rests on first, so that events of one title can be told apart. */
  const firstOf = new Map([...events.values()].map(({ id, statements }) => [statements[0], id]));
  const firstWords = new Map(
    file.statements.flatMap((one) => {
      const event = firstOf.get(one.id);
      return event === undefined ? [] : [[event, one] as const];
    }),
  );
  const textOf = (source: string): string | undefined => file.sources.find(({ id }) => id === source)?.text;
  const contextFor = ({ id, source }: { id: string; source?: string }, marks: readonly Span[]): Context | undefined => {
    if (source !== undefined) return contextOf(sources.get(source)?.text ?? '', marks);
    const words = firstWords.get(id);
    const text = words === undefined ? undefined : textOf(words.source);
    const passage = words?.passages[0];
    if (text === undefined || passage === undefined || wordsAt(text, passage) !== passage.exact) return undefined;
    return contextOf(text, [{ start: passage.start, end: passage.end }]);
  };
  const titleOf = (id: string): string => {
    const source = sources.get(id);
    return source === undefined ? names.of(id) : (source.title ?? source.file);
  };
  const whereOf = ({ kind, id, source }: { kind: HitKind; id: string; source?: string }): string | undefined => {
    const place = kind === 'event' ? events.get(id)?.where?.value : undefined;
    if (place !== undefined) return names.of(place);
    return kind === 'source' ? sources.get(id)?.publisher : source === undefined ? undefined : names.of(source);
  };
  return {
    total,
    counts,
    left,
    hits: hits.map(({ place, marks, ...hit }): CaseHit => {
      const context = contextFor(hit, marks);
      const where = whereOf(hit);
      return {
        ...hit,
        title: titleOf(hit.id),
        ...(where === undefined ? {} : { where }),
        ...placed(place),
        ...(context === undefined ? {} : { context }),
      };
    }),
  };
};

export { HIT_KINDS, type HitKind };

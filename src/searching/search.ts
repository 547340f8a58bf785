import type { Span } from '../model/index.ts';
import { type Candidate, gather, gatherEvents, type Search } from './gather.ts';
import { type Match, matchesOf, spanOf } from './matches.ts';
import { emptyPlaces, wantedOf } from './places.ts';
import { parseQuery } from './query.ts';
import { firstOf } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import { type Sought, soughtIn } from './sought.ts';
import { HIT_KINDS, type HitKind } from './unit.ts';

/** One thing that was found. Places count code points of its source's text. */
export type SearchHit = {
  readonly kind: HitKind;
  readonly id: string;
  /** For statements and passages: the source whose words they are. */
  readonly source?: string;
  /** For statements, and events found by what they rest on: the passage; for passages: from the first word that was found to the last. */
  readonly place?: Span;
  /** Each word that was found, inside the place. */
  readonly marks: readonly Span[];
  /** Why it was found: each word of the query with the words that answer it. */
  readonly matched: readonly Match[];
};

export type SearchResult = {
  readonly total: number;
  /** How many of each kind. */
  readonly counts: Readonly<Record<HitKind, number>>;
  readonly hits: readonly SearchHit[];
  /** Words of the query beyond those that can be looked for at once. */
  readonly left: readonly string[];
  /** How many entries of lists, words of texts and statements were looked at. */
  readonly work: number;
};

export type SearchOptions = { readonly limit?: number; readonly kinds?: readonly HitKind[] };

const LIMIT = 20;

/** Numbers of the units that have a form for every word. */
const candidates = (
  index: SearchIndex,
  sought: Sought,
): { readonly numbers: readonly number[]; readonly touched: number } => {
  const masks = new Uint32Array(index.units.length);
  let touched = sought.looked;
  for (const [form, bits] of sought.bits) {
    const there = index.vocabulary.forms[form];
    if (there === undefined) continue;
    touched += there.count;
    for (let at = 0; at < there.count; at++)
      masks[there.units[at] as number] = (masks[there.units[at] as number] as number) | bits;
  }
  const numbers: number[] = [];
  for (let number = 0; number < masks.length; number++)
    if (((masks[number] as number) & sought.words) === sought.words) numbers.push(number);
  return { numbers, touched };
};

/**
 * Finds what holds all words of a query: people, bodies and places by their names, events by their titles and by what they rest on,
 * sources by title, publisher, author and file, statements by their words, and passages of texts, the best of each text. The same
 * index and query give the same hits in the same order.
 */
export const search = (
  index: SearchIndex,
  typed: string,
  { limit = LIMIT, kinds = HIT_KINDS }: SearchOptions = {},
): SearchResult => {
  const { clauses, left } = parseQuery(typed);
  const counts: Record<HitKind, number> = {
    person: 0,
    organization: 0,
    group: 0,
    place: 0,
    event: 0,
    source: 0,
    statement: 0,
    passage: 0,
  };
  if (clauses.length === 0) return { total: 0, counts, hits: [], left, work: 0 };
  const sought = soughtIn(index.vocabulary, clauses);
  const { numbers, touched } = candidates(index, sought);
  const midst: Search = {
    index,
    sought,
    wanted: wantedOf(sought, index.vocabulary.forms.length),
    places: emptyPlaces(),
    asked: new Set(kinds),
    counts,
    first: firstOf<Candidate>(limit),
    told: new Map(),
    work: touched,
  };
  for (const number of numbers) {
    const unit = index.units[number];
    if (unit !== undefined) gather(midst, unit);
  }
  gatherEvents(midst);
  const { wanted, first, work } = midst;
  const hits = first.kept().map((one): SearchHit => {
    const marks = spanOf(one.unit, sought, wanted, one);
    return {
      kind: one.kind,
      id: one.id,
      ...(marks === undefined ? {} : { source: one.unit.id, place: marks.place }),
      marks: marks?.marks ?? [],
      matched: matchesOf(index, one.unit, sought, wanted, one),
    };
  });
  return { total: kinds.reduce((sum, kind) => sum + counts[kind], 0), counts, hits, left, work };
};

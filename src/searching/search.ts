import { byCodeUnit, type Span } from '../model/index.ts';
import { type Match, matchesOf, spanOf } from './matches.ts';
import { bitsOf, emptyPlaces, findPlaces, firstAt, nearest, type Window, wantedOf } from './places.ts';
import { parseQuery } from './query.ts';
import { type Found, firstOf, orderOf, TIERS } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import { type Sought, soughtIn } from './sought.ts';
import { HIT_KINDS, type HitKind, type Unit } from './unit.ts';

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

type Candidate = Found & {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  readonly span: number | undefined;
};

/** An event by the best of the statements that it rests on: what of which source. */
type Told = { readonly unit: Unit; readonly window: Window; readonly span: number };

/** Of two statements of an event the one whose words stand nearer, match better, are newer; of equals the order of ids decides. */
const better = (a: Told, b: Told): boolean => {
  const order =
    a.window.to - a.window.from - (b.window.to - b.window.from) ||
    a.window.grade - b.window.grade ||
    b.unit.day - a.unit.day ||
    byCodeUnit(a.unit.id, b.unit.id) ||
    a.window.from - b.window.from ||
    a.span - b.span;
  return order < 0;
};

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
  const wanted = wantedOf(sought, index.vocabulary.forms.length);
  const places = emptyPlaces();
  const asked = new Set(kinds);
  const first = firstOf<Candidate>(limit);
  const words = sought.names.length;
  const { numbers, touched } = candidates(index, sought);
  let work = touched;
  const offer = (
    tier: number,
    kind: HitKind,
    id: string,
    unit: Unit,
    window: Window,
    day = unit.day,
    span?: number,
  ): void => {
    counts[kind]++;
    const { from, to, grade } = window;
    const order = orderOf({ tier, spread: to - from, words, grade, kind, weight: unit.weight, day });
    if (first.wants(order)) first.offer({ order, kind, id, unit, from, to, span });
  };
  /** By the number of an event's unit the best of the statements that it rests on. */
  const told = new Map<number, Told>();
  const [tellsStatements, tellsEvents] = [asked.has('statement'), asked.has('event')];
  const statementHit = (unit: Unit, statement: number, window: Window, span: number): void => {
    const id = unit.statements?.[statement]?.id ?? '';
    if (tellsStatements) offer(TIERS.said, 'statement', id, unit, window, unit.day, span);
    if (!tellsEvents) return;
    for (const event of index.events[unit.numbers?.[statement] ?? -1] ?? []) {
      const one: Told = { unit, window, span };
      const best = told.get(event);
      if (best === undefined || better(one, best)) told.set(event, one);
    }
  };
  const seen = new Uint8Array(256);
  const sourceHits = (unit: Unit): void => {
    const body = firstAt(places, unit.heading);
    const heading = asked.has('source') ? nearest(places, sought.needed, 0, body) : undefined;
    if (heading !== undefined) offer(TIERS.title, 'source', unit.id, unit, heading);
    if (body === places.count || (bitsOf(places, 0, places.count) & sought.needed) !== sought.needed) return;
    if (asked.has('passage')) {
      const window = nearest(places, bitsOf(places, body, places.count) & sought.needed, body);
      if (window !== undefined) offer(TIERS.words, 'passage', unit.id, unit, window);
    }
    if (!tellsStatements && !tellsEvents) return;
    const spans = unit.spans ?? new Uint32Array();
    const met = seen.length < (unit.statements?.length ?? 0) ? new Uint8Array(unit.statements?.length ?? 0) : seen;
    met.fill(0);
    work += spans.length / 3;
    // Passages and places both stand in the order of the text.
    let from = body;
    for (let span = 0; span < spans.length && from < places.count; span += 3) {
      const [start, end, statement] = [spans[span] as number, spans[span + 1] as number, spans[span + 2] as number];
      while (from < places.count && (places.at[from] as number) < start) from++;
      if (from === places.count || (places.at[from] as number) > end || met[statement] === 1) continue;
      let to = from;
      while (to < places.count && (places.at[to] as number) + (places.length[to] as number) <= end + 1) to++;
      const window = nearest(places, sought.needed, from, to);
      if (window === undefined) continue;
      met[statement] = 1;
      statementHit(unit, statement, window, span);
    }
  };
  for (const number of numbers) {
    const unit = index.units[number];
    if (unit === undefined || (unit.text === undefined && !asked.has(unit.kind))) continue;
    work += unit.words.length;
    findPlaces(places, unit.words, sought, wanted);
    if (unit.text !== undefined) sourceHits(unit);
    else {
      const window = nearest(places, sought.needed);
      const tier = unit.kind === 'event' ? TIERS.title : TIERS.name;
      if (window !== undefined) offer(tier, unit.kind, unit.id, unit, window);
    }
  }
  for (const [number, { unit, window, span }] of told) {
    const own = index.units[number];
    if (own === undefined) continue;
    findPlaces(places, own.words, sought, wanted);
    // What is found by its title is told by it.
    if (nearest(places, sought.needed) === undefined) offer(TIERS.said, 'event', own.id, unit, window, own.day, span);
  }
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

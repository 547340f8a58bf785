import { byCodeUnit } from '../model/index.ts';
import { bitsOf, findPlaces, firstAt, nearest, type Places, type Wanted, type Window } from './places.ts';
import { type Found, type firstOf, orderOf, TIERS } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import type { Sought } from './sought.ts';
import type { HitKind, Unit } from './unit.ts';

/** A hit before it is put in words: between which words of which unit, and for a statement in which of its passages. */
export type Candidate = Found & {
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

/** What a search is in the midst of: what it looks for, where it is, and what it has found. */
export type Search = {
  readonly index: SearchIndex;
  readonly sought: Sought;
  readonly wanted: Wanted;
  /** Where words stand in the unit that is looked at. */
  readonly places: Places;
  readonly asked: ReadonlySet<HitKind>;
  readonly counts: Record<HitKind, number>;
  readonly first: ReturnType<typeof firstOf<Candidate>>;
  /** By the number of an event's unit the best of the statements that it rests on. */
  readonly told: Map<number, Told>;
  /** Entries, words and passages that were looked at. */
  work: number;
};

const offer = (
  search: Search,
  tier: number,
  kind: HitKind,
  id: string,
  unit: Unit,
  window: Window,
  day = unit.day,
  span?: number,
): void => {
  search.counts[kind]++;
  const { from, to, grade } = window;
  const words = search.sought.names.length;
  const order = orderOf({ tier, spread: to - from, words, grade, kind, weight: unit.weight, day });
  if (search.first.wants(order)) search.first.offer({ order, kind, id, unit, from, to, span });
};

const statementHit = (search: Search, unit: Unit, statement: number, window: Window, span: number): void => {
  const { asked, index, told } = search;
  if (asked.has('statement'))
    offer(search, TIERS.said, 'statement', unit.statements?.[statement]?.id ?? '', unit, window, unit.day, span);
  if (!asked.has('event')) return;
  for (const event of index.events[unit.numbers?.[statement] ?? -1] ?? []) {
    const one: Told = { unit, window, span };
    const best = told.get(event);
    if (best === undefined || better(one, best)) told.set(event, one);
  }
};

/** Statements of a source one of whose passages has all that is looked for; `body`: the first place behind the heading. */
const statementHits = (search: Search, unit: Unit, body: number): void => {
  const { places, sought } = search;
  const spans = unit.spans ?? new Uint32Array();
  const met = new Uint8Array(unit.statements?.length ?? 0);
  search.work += spans.length / 3;
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
    statementHit(search, unit, statement, window, span);
  }
};

const sourceHits = (search: Search, unit: Unit): void => {
  const { places, asked, sought } = search;
  const body = firstAt(places, unit.heading);
  const heading = asked.has('source') ? nearest(places, sought.needed, 0, body) : undefined;
  if (heading !== undefined) offer(search, TIERS.title, 'source', unit.id, unit, heading);
  const all = bitsOf(places, 0, places.count) & sought.needed;
  if (body === places.count || all !== sought.needed) return;
  if (asked.has('passage')) {
    const window = nearest(places, bitsOf(places, body, places.count) & sought.needed, body);
    if (window !== undefined) offer(search, TIERS.words, 'passage', unit.id, unit, window);
  }
  if (asked.has('statement') || asked.has('event')) statementHits(search, unit, body);
};

/** Looks through one unit and offers what is found in it. Events that rest on statements are offered by `gatherEvents`. */
export const gather = (search: Search, unit: Unit): void => {
  const { places, asked, sought, wanted } = search;
  if (unit.text === undefined && !asked.has(unit.kind)) return;
  search.work += unit.words.length;
  findPlaces(places, unit.words, sought, wanted);
  if (unit.text !== undefined) sourceHits(search, unit);
  else {
    const window = nearest(places, sought.needed);
    const tier = unit.kind === 'event' ? TIERS.title : TIERS.name;
    if (window !== undefined) offer(search, tier, unit.kind, unit.id, unit, window);
  }
};

/** Offers the events that rest on statements that were found, unless they were found by their titles. */
export const gatherEvents = (search: Search): void => {
  const { places, index, sought, wanted } = search;
  for (const [number, { unit, window, span }] of search.told) {
    const own = index.units[number];
    if (own === undefined) continue;
    findPlaces(places, own.words, sought, wanted);
    if (nearest(places, sought.needed) === undefined)
      offer(search, TIERS.said, 'event', own.id, unit, window, own.day, span);
  }
};

import type { EventBounds, EventRecord, Reason, SourceRecord, When } from '../../model/index.ts';
import { between, bounds, dayNumber, isoDay, reason } from '../../model/index.ts';
import { boundsOf } from '../events/fields.ts';
import { dateOf } from '../events/happening.ts';
import { type OrderGround, ordersTold, type ToldOrder, tellsAsDone } from './order-told.ts';
import { type Bound, type Propagated, propagate, type Span } from './propagate.ts';

/** What bounding needs to know: what orders are found from, the reports with their dates, and when each was received. */
export type BoundingGround = OrderGround & {
  readonly sources: readonly SourceRecord[];
  /** ISO day on which a source was taken in, where a decision says so. */
  readonly received: ReadonlyMap<string, string>;
};

const RECEIVED = 'received ';
const number = (day: string | undefined): number | undefined => (day === undefined ? undefined : dayNumber(day));

/** A time that lasted is no moment: neither of its ends is carried over. */
const lasts = (event: EventRecord): boolean =>
  event.when.readings.some(({ value }) => dateOf(value)?.includes('/') === true);

/** A report tells of nothing that came after it, and was not written after the day on which it was received. */
const byReports = ({ events, records, sources, received }: BoundingGround): readonly ToldOrder[] => {
  const told = events.flatMap((event) => {
    const by = new Set(
      event.statements.flatMap((id) => (tellsAsDone(records.get(id)) ? (records.get(id)?.source ?? []) : [])),
    );
    return [...by].map((source): ToldOrder => {
      const says = (_: 'before' | 'after', date: string) => reason('told-by-report', { source, date });
      return { before: event.id, after: source, least: 0, key: `report ${source}`, says };
    });
  });
  const taken = sources.flatMap(({ id }): ToldOrder[] => {
    if (!received.has(id)) return [];
    const says = (_: 'before' | 'after', date: string) => reason('received-by', { source: id, date });
    return [{ before: id, after: `${RECEIVED}${id}`, least: 0, key: RECEIVED, says }];
  });
  return [...told, ...taken];
};

/** The reasons why a moment is bounded where it is, from the nearest on; the last leans on a dating, with its own reason. */
const chainOf = (
  id: string,
  side: 'min' | 'max',
  found: Propagated,
  told: ReadonlyMap<string, ToldOrder>,
  own: (id: string) => readonly Reason[],
): readonly Reason[] => {
  const chain: Reason[] = [];
  let at = id;
  const seen = new Set<string>();
  while (!seen.has(at)) {
    seen.add(at);
    const bound: Bound | undefined = found[side].get(at);
    if (bound?.by === undefined || bound.from === undefined) break;
    const order = told.get(nameOf(bound.by));
    const day = found[side].get(bound.from)?.day;
    if (order === undefined || day === undefined) break;
    chain.push(order.says(bound.by.after === at ? 'after' : 'before', isoDay(day)));
    at = bound.from;
  }
  return [...chain, ...own(at)];
};

const nameOf = ({ before, after, key }: Pick<ToldOrder, 'before' | 'after' | 'key'>): string =>
  `${before} ${after} ${key}`;

/** Bounds that only a report's date gives say no more than that it was told: they place nothing by themselves. */
const TELLING: ReadonlySet<string> = new Set(['told-by-report', 'received-by']);
const isReceived = (chain: readonly Reason[]): boolean => chain.some((one) => one.code === 'received-by');

/** The dating filled in where one end was open; undefined where nothing but its being told bounds it. */
const filled = (event: EventRecord, { min, max }: EventBounds): When | undefined => {
  if (event.when.state === 'disputed') return undefined;
  const own = boundsOf(event.when);
  const newMin = own.min === undefined ? min : undefined;
  const last = max !== undefined && isReceived(max.chain) ? undefined : max;
  const newMax = own.max === undefined ? last : undefined;
  const places =
    newMin !== undefined ||
    (newMax !== undefined && (own.min !== undefined || !TELLING.has(newMax.chain[0]?.code ?? '')));
  if (!places) return undefined;
  const [from, to] = [own.min ?? newMin?.day, own.max ?? newMax?.day];
  const value = event.when.value ?? event.when.readings[0]?.value;
  const leans = (chain: readonly Reason[] | undefined) => chain?.[0]?.args.statement ?? chain?.[0]?.args.source;
  const [after, before] = [leans(newMin?.chain), leans(newMax?.chain)];
  const args = { ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) };
  return {
    ...(value?.words === undefined ? {} : { words: value.words }),
    ...(value?.stated === undefined ? {} : { stated: value.stated }),
    inferred: between(from, to),
    reason: reason('bounded', args),
  };
};

/** What a report's date contradicts, and what an order does. */
const doubtsOf = (
  found: Propagated,
  told: ReadonlyMap<string, ToldOrder>,
  byId: ReadonlyMap<string, EventRecord>,
  dated: ReadonlyMap<string, { readonly min?: string; readonly max?: string }>,
  unsure: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Reason[]> => {
  const doubts = new Map<string, Map<string, Reason>>();
  const note = (id: string, why: Reason): void => {
    doubts.set(id, (doubts.get(id) ?? new Map()).set(JSON.stringify(why), why));
  };
  for (const { orders } of found.contradictions)
    for (const each of orders) {
      const order = told.get(nameOf(each));
      const [before, after] = [byId.get(each.before), byId.get(each.after)];
      if (order === undefined) continue;
      if (before !== undefined && after === undefined && each.key !== RECEIVED) {
        note(before.id, reason('dated-after-report', { source: each.after, date: dated.get(each.after)?.max ?? '' }));
      } else if (before !== undefined && after !== undefined) {
        note(after.id, order.says('after', dateOf(before.when.value) ?? ''));
        note(before.id, order.says('before', dateOf(after.when.value) ?? ''));
      }
    }
  for (const { before, after } of told.values()) {
    const [first, date] = [dated.get(before)?.min, unsure.get(after)];
    if (first !== undefined && date !== undefined && first > date)
      note(before, reason('dated-after-report', { source: after, date }));
  }
  return new Map(
    [...doubts].map(([id, all]) => [id, [...all.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, why]) => why)]),
  );
};

/**
 * Carries datings over from one happening to the next: by what words put first, by distances, by the order of procedure, and
 * because no report tells of what came after it. What is bounded so carries its chain of reasons; where an end of its dating
 * was open it is filled in, as inferred. What contradicts is named as a doubt on both sides and used for nothing. Pure.
 */
export const boundEvents = (ground: BoundingGround): readonly EventRecord[] => {
  const moments = ground.events.filter((event) => !lasts(event));
  const dateOfReport = (one: SourceRecord) => bounds(dateOf(one.published)?.slice(0, 10) ?? '');
  // A date of publication that cannot hold bounds nothing.
  const published = new Map(
    ground.sources.map((one) => [one.id, one.doubts === undefined ? dateOfReport(one) : {}] as const),
  );
  const taken = [...ground.received].map(([id, day]) => [`${RECEIVED}${id}`, { min: day, max: day }] as const);
  const dated = new Map<string, { readonly min?: string | undefined; readonly max?: string | undefined }>([
    ...moments.map((event) => [event.id, boundsOf(event.when)] as const),
    ...published,
    ...taken,
  ]);
  const spans = [...dated].map(([id, { min, max }]): Span => ({ id, min: number(min), max: number(max) }));
  const known = new Set(dated.keys());
  const all = [...ordersTold({ ...ground, events: moments }), ...byReports({ ...ground, events: moments })].filter(
    (one) => known.has(one.before) && known.has(one.after),
  );
  const told = new Map(all.map((one) => [nameOf(one), one]));
  const found = propagate(spans, all);
  const byId = new Map(ground.events.map((event) => [event.id, event]));
  const own = (id: string): readonly Reason[] => {
    const event = byId.get(id);
    const why =
      event?.when.value?.reason ?? event?.when.readings.find(({ value }) => dateOf(value) !== undefined)?.value.reason;
    return why === undefined ? [] : [why];
  };
  /** The last day of reports whose date cannot hold: what they tell as past lies after it. */
  const unsure = new Map(
    ground.sources.flatMap((one) => {
      const { max } = one.doubts === undefined ? {} : dateOfReport(one);
      return max === undefined ? [] : [[one.id, max] as const];
    }),
  );
  const doubts = doubtsOf(found, told, byId, dated as ReadonlyMap<string, { min?: string; max?: string }>, unsure);
  const boundOf = (id: string, side: 'min' | 'max') => {
    const bound = found[side].get(id);
    return bound === undefined
      ? undefined
      : { day: isoDay(bound.day), chain: [...chainOf(id, side, found, told, own)] };
  };
  return ground.events.map((event): EventRecord => {
    const doubt = doubts.get(event.id);
    const doubted = doubt === undefined ? {} : { doubts: [...doubt] };
    const moved = (['min', 'max'] as const).some((side) => found[side].get(event.id)?.by !== undefined);
    if (!moved || lasts(event)) return { ...event, ...doubted };
    const [min, max] = [boundOf(event.id, 'min'), boundOf(event.id, 'max')];
    const its: EventBounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    const value = filled(event, its);
    return { ...event, ...doubted, bounds: its, ...(value === undefined ? {} : { when: { ...event.when, value } }) };
  });
};

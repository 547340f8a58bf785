import type { StatementRecord } from '../../model/index.ts';
import { bounds, parseDate, reason } from '../../model/index.ts';
import { BEFORE_OUTCOME, OUTCOMES } from '../events/act-nature.ts';
import type { EventSketch } from '../events/build-events.ts';
import { dateOf } from '../events/happening.ts';
import { lastNotAfter } from './calendar.ts';
import type { DateHint, Publication } from './grounding.ts';
import { whenSlot } from './moments.ts';

/** Where a statement stands in its reading, by statement id. */
export type Place = ReadonlyMap<string, { readonly source: string; readonly index: number }>;

const hasNoTime = (record: StatementRecord | undefined): boolean =>
  record?.content.kind === 'act' && dateOf(record.content.when) === undefined;

/** What is known of a source's publication. */
type Published = (source: string) => Publication | undefined;

const AHEAD: ReadonlySet<string> = new Set(['planned', 'ordered', 'hypothetical']);

const isFullDay = (date: string | undefined): date is string => {
  if (date === undefined) return false;
  const parsed = parseDate(date);
  return parsed?.year !== undefined && parsed.month !== undefined;
};

/** Whether a statement's date lacks its year, or it has none at all. */
const lacksYear = (record: StatementRecord | undefined): boolean => {
  if (record?.content.kind !== 'act') return false;
  const date = dateOf(record.content.when);
  if (date === undefined) return record.content.when?.words !== undefined;
  const { min, max } = bounds(date);
  return min === undefined || max === undefined;
};

/** When the first report of an event was published, by which the event had happened. */
type ToldBy = { readonly day: string; readonly source: string };

const toldBy = (
  event: EventSketch,
  records: ReadonlyMap<string, StatementRecord>,
  published: Published,
): ToldBy | undefined =>
  event.statements
    .flatMap((id) => {
      const record = records.get(id);
      if (record === undefined || record.polarity === 'denied' || AHEAD.has(record.modality)) return [];
      const day = published(record.source)?.max;
      return day === undefined ? [] : [{ day, source: record.source }];
    })
    .sort((p, q) => (p.day < q.day || (p.day === q.day && p.source < q.source) ? -1 : 1))[0];

/**
 * Of an event that one report dates with its year, the other reports' yearless dates take that year. Where none does, the
 * first report that bears a date tells of it: it had happened by then.
 */
const fromSameEvent = (
  event: EventSketch,
  records: ReadonlyMap<string, StatementRecord>,
  published: Published,
): readonly (readonly [string, DateHint])[] => {
  const open = event.statements.filter((id) => lacksYear(records.get(id)));
  if (open.length === 0) return [];
  const full = event.when.readings
    .map(({ value, statements }) => ({ date: dateOf(value), statement: statements[0] as string }))
    .filter((one): one is { date: string; statement: string } => isFullDay(one.date))
    .sort((p, q) => q.date.length - p.date.length || (p.date < q.date ? -1 : 1));
  const best = full[0];
  if (best !== undefined) {
    if (full.some((one) => one.date.slice(0, 4) !== best.date.slice(0, 4))) return [];
    const why = reason('dated-elsewhere', { date: best.date, statement: best.statement });
    return open.map((id) => [id, { date: best.date, reason: why }]);
  }
  const first = toldBy(event, records, published);
  if (first === undefined) return [];
  return open.flatMap((id): (readonly [string, DateHint])[] => {
    const content = records.get(id)?.content;
    const stated = content?.kind === 'act' ? content.when?.stated : undefined;
    const date = stated === undefined ? undefined : lastNotAfter(stated, first.day);
    if (date === undefined) return [];
    return [[id, { date, reason: reason('told-by-then', { date: first.day, source: first.source }) }]];
  });
};

/** The day after which a person's case can only have come to an outcome, and the statement that says so. */
type Earlier = { readonly day: string; readonly statement: string; readonly act: string };

const earlierSteps = (
  events: readonly EventSketch[],
  members: (id: string) => readonly string[],
): ReadonlyMap<string, Earlier> => {
  const latest = new Map<string, Earlier>();
  for (const event of events) {
    if (!BEFORE_OUTCOME.has(event.act) || event.modality.value === 'hypothetical' || event.polarity.value === 'denied')
      continue;
    const date = dateOf(event.when.value);
    const day = date === undefined ? undefined : bounds(date).min;
    const statement = event.statements[0];
    if (day === undefined || statement === undefined) continue;
    for (const { role, identity } of event.participants) {
      if (role !== 'patient' || identity === undefined) continue;
      for (const id of [identity, ...members(identity)]) {
        const before = latest.get(id);
        if (before === undefined || day > before.day) latest.set(id, { day, statement, act: event.act });
      }
    }
  }
  return latest;
};

/** A trial or verdict that has no year of its own came after the arrests and charges of the same people. */
const fromProcedure = (
  events: readonly EventSketch[],
  records: ReadonlyMap<string, StatementRecord>,
  members: (id: string) => readonly string[],
): readonly (readonly [string, DateHint])[] => {
  const earlier = earlierSteps(events, members);
  return events.flatMap((event) => {
    if (!OUTCOMES.has(event.act)) return [];
    const people = event.participants
      .filter((one) => one.role === 'patient' && one.identity !== undefined)
      .flatMap((one) => [one.identity as string, ...members(one.identity as string)]);
    const found = [...new Set(people)]
      .sort()
      .flatMap((id) => {
        const step = earlier.get(id);
        return step === undefined ? [] : [{ id, ...step }];
      })
      .sort((p, q) => (p.day < q.day ? 1 : p.day > q.day ? -1 : 0))[0];
    if (found === undefined) return [];
    const { day, act, statement, id } = found;
    return event.statements
      .filter((one) => lacksYear(records.get(one)) || hasNoTime(records.get(one)))
      .map((one): readonly [string, DateHint] => [
        one,
        { notBefore: day, reason: reason('not-before', { act, date: day, identity: id, statement }) },
      ]);
  });
};

/**
 * What the case as a whole knows of dates that one report leaves open, for each source by slot. What was learnt in an
 * earlier pass stands: it is the reason why the date is known by now.
 */
export const reportHints = (
  events: readonly EventSketch[],
  records: ReadonlyMap<string, StatementRecord>,
  places: Place,
  members: (id: string) => readonly string[],
  published: Published,
  before: ReadonlyMap<string, ReadonlyMap<string, DateHint>>,
): ReadonlyMap<string, ReadonlyMap<string, DateHint>> => {
  const hints = new Map([...before].map(([source, known]) => [source, new Map(known)]));
  const all = [
    ...events.flatMap((event) => fromSameEvent(event, records, published)),
    ...fromProcedure(events, records, members),
  ];
  for (const [id, hint] of all) {
    const place = places.get(id);
    if (place === undefined) continue;
    const there = hints.get(place.source) ?? new Map<string, DateHint>();
    const slot = whenSlot(place.index);
    if (!there.has(slot)) there.set(slot, hint);
    hints.set(place.source, there);
  }
  return hints;
};

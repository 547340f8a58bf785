import type { EventRecord, StatementRecord } from '../../model/index.ts';
import { bounds, parseDate, reason } from '../../model/index.ts';
import { BEFORE_OUTCOME, OUTCOMES } from '../events/act-nature.ts';
import { dateOf } from '../events/happening.ts';
import type { DateHint } from './grounding.ts';
import { whenSlot } from './moments.ts';

/** Where a statement stands in its reading, by statement id. */
export type Place = ReadonlyMap<string, { readonly source: string; readonly index: number }>;

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

/** Of an event that one report dates with its year, the other reports' yearless dates take that year. */
const fromSameEvent = (
  event: EventRecord,
  records: ReadonlyMap<string, StatementRecord>,
): readonly (readonly [string, DateHint])[] => {
  const full = event.when.readings
    .map(({ value, statements }) => ({ date: dateOf(value), statement: statements[0] as string }))
    .filter((one): one is { date: string; statement: string } => isFullDay(one.date))
    .sort((p, q) => q.date.length - p.date.length || (p.date < q.date ? -1 : 1));
  const best = full[0];
  if (best === undefined || full.some((one) => one.date.slice(0, 4) !== best.date.slice(0, 4))) return [];
  return event.statements
    .filter((id) => lacksYear(records.get(id)))
    .map((id) => [
      id,
      { date: best.date, reason: reason('dated-elsewhere', { date: best.date, statement: best.statement }) },
    ]);
};

/** The day after which a person's case can only have come to an outcome, and the statement that says so. */
type Earlier = { readonly day: string; readonly statement: string; readonly act: string };

const earlierSteps = (
  events: readonly EventRecord[],
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
  events: readonly EventRecord[],
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
      .filter((one) => lacksYear(records.get(one)))
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
  events: readonly EventRecord[],
  records: ReadonlyMap<string, StatementRecord>,
  places: Place,
  members: (id: string) => readonly string[],
  before: ReadonlyMap<string, ReadonlyMap<string, DateHint>>,
): ReadonlyMap<string, ReadonlyMap<string, DateHint>> => {
  const hints = new Map([...before].map(([source, known]) => [source, new Map(known)]));
  const all = [...events.flatMap((event) => fromSameEvent(event, records)), ...fromProcedure(events, records, members)];
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

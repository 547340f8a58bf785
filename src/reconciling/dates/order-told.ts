import type { ActType, EventRecord, Reason, Relation, RelativeTime, StatementRecord } from '../../model/index.ts';
import { reason } from '../../model/index.ts';
import { familyOf } from '../events/act-nature.ts';
import { isCoerced } from '../events/happening.ts';
import type { Stated } from '../statements/state.ts';
import type { Order } from './propagate.ts';

/** An order with what it says of the one end, given the day by which the other is bounded. */
export type ToldOrder = Order & { readonly says: (of: 'before' | 'after', date: string) => Reason };

/** What orders are found from: events, their statements, what one report's words put first, and who belongs to a group. */
export type OrderGround = {
  readonly events: readonly EventRecord[];
  readonly records: ReadonlyMap<string, StatementRecord>;
  readonly stated: readonly Stated[];
  readonly relations: readonly Relation[];
  readonly members: (id: string) => readonly string[];
};

const HAPPENED: ReadonlySet<string> = new Set(['asserted', 'alleged', 'reported']);

/** Whether a statement tells, freely and as having happened, what nobody rejected. */
export const tellsAsDone = (record: StatementRecord | undefined): record is StatementRecord =>
  record !== undefined &&
  record.review !== 'rejected' &&
  record.polarity === 'affirmed' &&
  HAPPENED.has(record.modality) &&
  !isCoerced(record);

/** The statement an event is best known by: a strong one, else its first. */
const knownBy = (event: EventRecord, records: ReadonlyMap<string, StatementRecord>): string =>
  event.statements.find((id) => records.get(id)?.strength === 'strong') ?? event.statements[0] ?? '';

const isDone = (event: EventRecord, records: ReadonlyMap<string, StatementRecord>): boolean =>
  event.statements.some((id) => tellsAsDone(records.get(id)));

/** Says of one end that it came after, or before, the other, which is an act known by a statement. */
const saying =
  (code: string, before: EventRecord, after: EventRecord, records: OrderGround['records'], more: Reason['args'] = {}) =>
  (of: 'before' | 'after', date: string): Reason => {
    const other = of === 'after' ? before : after;
    return reason(`${code}-${of === 'after' ? 'after' : 'before'}`, {
      act: other.act,
      date,
      statement: knownBy(other, records),
      ...more,
    });
  };

/** "Was beaten before he was released": what a report's own words put first. */
const byWords = (ground: OrderGround, eventOf: ReadonlyMap<string, EventRecord>): readonly ToldOrder[] =>
  ground.relations.flatMap(({ from, to, kind }): ToldOrder[] => {
    const [before, after] = [eventOf.get(from), eventOf.get(to)];
    if (kind !== 'precedes' || before === undefined || after === undefined || before === after) return [];
    if (!tellsAsDone(ground.records.get(from)) || !tellsAsDone(ground.records.get(to))) return [];
    const says = saying('words-put', before, after, ground.records);
    return [{ before: before.id, after: after.id, least: 0, key: `words ${from} ${to}`, says }];
  });

/** Shortest and longest a distance can be, in days. */
const daysIn = ({ unit, offset = 0 }: RelativeTime): readonly [number, number] => {
  const number = Math.abs(offset);
  switch (unit) {
    case 'week':
      return [number * 7 - 3, number * 7 + 3];
    case 'month':
      return [number * 28, number * 31];
    case 'year':
      return [number * 365 - 1, number * 366];
    default:
      return [number, number];
  }
};

/** The one happening of the case that words like "two days before his release" can mean: of the same people, else of its report. */
const meantBy = (
  act: ActType,
  event: EventRecord,
  record: StatementRecord,
  acts: ReadonlyMap<string, readonly EventRecord[]>,
  ground: OrderGround,
): EventRecord | undefined => {
  const people = new Set(
    event.participants.flatMap(({ identity }) =>
      identity === undefined ? [] : [identity, ...ground.members(identity)],
    ),
  );
  const all = (acts.get(familyOf(act)) ?? []).filter((one) => one !== event);
  const shared = all.filter((one) =>
    one.participants.some(({ identity }) => identity !== undefined && people.has(identity)),
  );
  const fitting = shared.length > 0 ? shared : all.filter((one) => one.sources.includes(record.source));
  return fitting.length === 1 ? fitting[0] : undefined;
};

/** "Two days before his release": a distance from another happening, which that report need not date. */
const byDistance = (ground: OrderGround, eventOf: ReadonlyMap<string, EventRecord>): readonly ToldOrder[] => {
  const acts = new Map<string, EventRecord[]>();
  for (const event of ground.events)
    if (isDone(event, ground.records)) acts.set(familyOf(event.act), [...(acts.get(familyOf(event.act)) ?? []), event]);
  return ground.stated.flatMap(({ record, held, index }): ToldOrder[] => {
    const content = held.reading.statements[index]?.content;
    const when = content?.kind === 'act' ? content.when : undefined;
    const { relative } = when ?? {};
    const event = eventOf.get(record.id);
    if (when === undefined || relative?.anchor !== 'event' || relative.act === undefined || event === undefined)
      return [];
    if (relative.unit === 'weekday' || !tellsAsDone(ground.records.get(record.id))) return [];
    const base = meantBy(relative.act, event, record, acts, ground);
    if (base === undefined) return [];
    const { offset } = relative;
    const later = offset === undefined || offset === 0 ? when.relation === 'after' : offset > 0;
    const earlier = offset === undefined || offset === 0 ? when.relation === 'before' : offset < 0;
    if (!later && !earlier && offset !== 0) return [];
    const [before, after] = later || offset === 0 ? [base, event] : [event, base];
    const exact = offset !== undefined && relative.vague !== true && when.relation === 'on';
    const [least, most] = offset === undefined || relative.vague === true ? [0, undefined] : daysIn(relative);
    const says = saying('distance', before, after, ground.records, { words: when.words });
    return [
      { before: before.id, after: after.id, least, most: exact ? most : undefined, key: `distance ${record.id}`, says },
    ];
  });
};

/** The place of an act in a procedure against one person; those of one place are in no order among themselves. */
const PLACE: Partial<Record<ActType, number>> = {
  arrest: 0,
  trial: 1,
  conviction: 2,
  acquittal: 2,
  sentence: 2,
  appeal: 3,
};

/** The steps against one and the same named person follow each other, where each is told but once. */
const byProcedure = (ground: OrderGround): readonly ToldOrder[] => {
  const against = new Map<string, EventRecord[]>();
  for (const event of ground.events) {
    if (PLACE[familyOf(event.act)] === undefined || !isDone(event, ground.records)) continue;
    const people = event.participants.flatMap(({ role, identity }) =>
      role === 'patient' && identity !== undefined ? [identity, ...ground.members(identity)] : [],
    );
    for (const id of new Set(people)) against.set(id, [...(against.get(id) ?? []), event]);
  }
  const found = new Map<string, ToldOrder>();
  for (const [person, steps] of against) {
    const once = steps.filter((one) =>
      steps.every((other) => other === one || familyOf(other.act) !== familyOf(one.act)),
    );
    const outcomes = once.filter((one) => (PLACE[familyOf(one.act)] ?? 0) > 0);
    if (outcomes.length === 0 || outcomes.some((one) => one.when.state === 'disputed')) continue;
    for (const before of once)
      for (const after of once) {
        const [p, q] = [PLACE[familyOf(before.act)] ?? 0, PLACE[familyOf(after.act)] ?? 0];
        if (p >= q) continue;
        const says = saying('procedure', before, after, ground.records, { identity: person });
        const key = `procedure ${before.id} ${after.id}`;
        if (!found.has(key)) found.set(key, { before: before.id, after: after.id, least: 0, key, says });
      }
  }
  return [...found.values()];
};

/** Every order that words, distances and procedure give to happenings of the case. */
export const ordersTold = (ground: OrderGround): readonly ToldOrder[] => {
  const eventOf = new Map(ground.events.flatMap((event) => event.statements.map((id) => [id, event] as const)));
  return [...byWords(ground, eventOf), ...byDistance(ground, eventOf), ...byProcedure(ground)];
};

import type { EventRecord, HeldApart, Reason, StatementRecord, TellingsJoined } from '../../model/index.ts';
import { byCodeUnit, reason } from '../../model/index.ts';
import { ONE_A_DAY } from './act-nature.ts';
import { comparison, type EventGround } from './build-events.ts';
import type { Happening } from './happening.ts';

/** So many events near another are named at most. */
const NEAR = 8;

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** What two tellings were held to be one by, where their own comparison leaves it open: all else that is told with them. */
const byOthers = (a: Happening, b: Happening, why: Reason): Reason =>
  ONE_A_DAY.has(a.family) && a.date !== undefined && a.date === b.date ? reason('one-a-day') : why;

/**
 * Says why the statements of an event are held to tell one happening, and which near events are held apart and why. In: the
 * statements and ground that events were built from. The pairs are compared again as they were then, so building is not
 * slowed by keeping reasons that nobody asks for.
 */
export const explainEvents = (
  records: readonly StatementRecord[],
  events: readonly EventRecord[],
  ground: EventGround,
): {
  readonly tellings: (event: string) => readonly TellingsJoined[];
  readonly apart: (event: string) => readonly HeldApart[];
} => {
  const { all, compare, shares } = comparison(records, ground);
  const byId = new Map(all.map((one) => [one.record.id, one]));
  const eventOf = new Map(events.flatMap((event) => event.statements.map((id) => [id, event.id] as const)));
  const byEvent = new Map(events.map((event) => [event.id, event]));
  const own = (event: string) => (byEvent.get(event)?.statements ?? []).flatMap((id) => byId.get(id) ?? []);
  const judge = (a: Happening, b: Happening) => compare(a, b, shares(a.record.id, b.record.id));
  const tellings = (event: string): readonly TellingsJoined[] => {
    const [first, ...rest] = own(event);
    if (first === undefined) return [];
    const joined = [first];
    const found: TellingsJoined[] = [];
    let waiting = rest;
    while (waiting.length > 0) {
      const left: Happening[] = [];
      for (const one of waiting) {
        const partner = joined.find((other) => judge(one, other).verdict === 'same');
        if (partner === undefined) left.push(one);
        else {
          found.push({ a: partner.record.id, b: one.record.id, reason: judge(one, partner).reason });
          joined.push(one);
        }
      }
      const [stray, ...others] = left;
      if (left.length === waiting.length && stray !== undefined) {
        const partner = joined.find((other) => judge(stray, other).verdict !== 'different') ?? first;
        found.push({
          a: partner.record.id,
          b: stray.record.id,
          reason: byOthers(stray, partner, judge(stray, partner).reason),
        });
        joined.push(stray);
        waiting = others;
      } else waiting = left;
    }
    return found;
  };
  const apart = (event: string): readonly HeldApart[] => {
    const mine = own(event);
    const found = new Map<string, HeldApart>();
    for (const one of mine)
      for (const other of all) {
        const its = eventOf.get(other.record.id);
        if (other.family !== one.family || its === undefined || its === event || found.has(its)) continue;
        if (!meets(one.key, other.key) && !meets(one.places, other.places)) continue;
        found.set(its, { event: its, a: one.record.id, b: other.record.id, reason: judge(one, other).reason });
      }
    return [...found.values()].sort((a, b) => byCodeUnit(a.event, b.event)).slice(0, NEAR);
  };
  return { tellings, apart };
};

import type { EventRecord, StatementRecord } from '../../model/index.ts';
import { by } from '../../model/index.ts';
import {
  type DisputeGround,
  type DisputeRelation,
  eventsByStatement,
  type Found,
  isFree,
  takesSide,
} from './dispute-ground.ts';
import { authoritiesOf, sideOf, voicesOf } from './sides.ts';

/** Steps that say somebody is guilty, or is held to be, the weightiest first. */
const GUILT: readonly string[] = ['conviction', 'sentence', 'trial', 'charge'];
const GUILT_WORDS = /\b(?:guilt|guilty|innocence|innocent|charges?|wrongdoing|allegations?|accusations?)\b/i;

/** Whether a position denies guilt: "did not admit guilt", "rejected the charges", "maintained his innocence". */
const deniesGuilt = ({ content }: StatementRecord): boolean =>
  content.kind === 'stance' &&
  ((content.stance === 'denies' && GUILT_WORDS.test(content.towards)) ||
    (content.stance === 'claims' && /\binnocen(?:t|ce)\b/i.test(content.towards)));

const patientsOf = (event: EventRecord, ground: DisputeGround): ReadonlySet<string> =>
  new Set(
    event.participants.flatMap(({ role, identity }) =>
      role === 'patient' && identity !== undefined ? [identity, ...ground.members(identity)] : [],
    ),
  );

const weight = (event: EventRecord): number => GUILT.indexOf(event.act);

/**
 * Guilt found by a court, or charged, beside the denial of those it was found of. A denial belongs to the step its words point
 * at, else to one whose people its holder is among; of a conviction, a sentence, a trial and a charge of the same people the
 * weightiest is the one disputed. Out: one disagreement for each such step.
 */
export const verdictDisputes = (ground: DisputeGround): readonly Found[] => {
  const eventOf = eventsByStatement(ground.events);
  const steps = ground.events.filter((event) => GUILT.includes(event.act) && event.polarity.value === 'affirmed');
  const people = new Map(steps.map((event) => [event.id, patientsOf(event, ground)]));
  const pointed = new Map<string, string[]>();
  for (const { from, to, kind } of ground.relations)
    if (kind === 'denies') pointed.set(from, [...(pointed.get(from) ?? []), to]);
  const denials = new Map<string, { event: EventRecord; statements: string[]; relations: DisputeRelation[] }>();
  for (const record of ground.records.values()) {
    if (!takesSide(record) || !isFree(record) || record.polarity !== 'affirmed' || !deniesGuilt(record)) continue;
    const targets = (pointed.get(record.id) ?? []).flatMap((to) => eventOf.get(to) ?? []);
    const direct = targets.filter((event) => people.has(event.id));
    const holder = record.content.kind === 'stance' ? record.content.holder : undefined;
    const about = record.content.kind === 'stance' ? record.content.about : [];
    const own = steps.filter((event) => holder !== undefined && people.get(event.id)?.has(holder));
    // The steps of the same people, told anywhere in the case, in words that may hold a person.
    const same = direct.flatMap((event) =>
      steps.filter((other) => [...(people.get(other.id) ?? [])].some((id) => people.get(event.id)?.has(id))),
    );
    const [event] = [...new Set([...direct, ...own, ...same])].sort(
      (a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1),
    );
    if (event === undefined || !event.statements.some((id) => carries(id, ground))) continue;
    // Whoever stands beside the convicted and denies is not thereby one of them.
    if (direct.length === 0 && holder !== undefined && about.length > 0 && !people.get(event.id)?.has(holder)) continue;
    const there = denials.get(event.id) ?? { event, statements: [], relations: [] };
    there.statements.push(record.id);
    there.relations.push({ from: record.id, to: event.id, kind: 'denies' });
    denials.set(event.id, there);
  }
  return [...denials.values()].sort(by((one) => one.event.id)).map(({ event, statements, relations }): Found => {
    const courts = authoritiesOf(event);
    const found = sideOf(
      event.act === 'conviction' ? 'found-guilty' : event.act === 'sentence' ? 'sentenced' : 'charged',
      event.statements,
      ground,
      courts.length > 0 ? courts : voicesOf(event.statements, ground),
    );
    return {
      about: event.id,
      key: 'verdict',
      kind: 'verdict-denied',
      sides: [found, sideOf('guilt-denied', statements, ground)],
      relations,
    };
  });
};

const carries = (id: string, ground: DisputeGround): boolean => {
  const record = ground.records.get(id);
  return record !== undefined && takesSide(record) && record.polarity === 'affirmed';
};

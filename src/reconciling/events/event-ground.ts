import type { DerivationInput, SourceRecord, StatementRecord } from '../../model/index.ts';
import { byCodeUnit, reason } from '../../model/index.ts';
import { type Topic, topicOf } from '../coreference/told-act.ts';
import { decisionsOf, type Effect } from '../decisions/effect.ts';
import type { Held } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import { isPublisher } from '../lineage/citations.ts';
import type { Dependence } from '../lineage/shared-wording.ts';
import type { Traced } from '../lineage/trace.ts';
import { namesByPlace, seatsOf } from '../proceedings/lies-in.ts';
import { membersOf } from '../records/identity-records.ts';
import type { EventGround } from './build-events.ts';
import { sharedStatements } from './shared-statements.ts';

/** What each report is about; copies of one report share one object. */
const topicsOf = (helds: readonly Held[]): ReadonlyMap<string, Topic> => {
  const known = new Map<string, Topic>();
  return new Map(
    helds.flatMap(({ source, reading: { topics = [] } }) => {
      if (topics.length === 0) return [];
      const key = topics.map(({ word, weight }) => `${word} ${weight}`).join('\u001f');
      const topic = known.get(key) ?? topicOf(topics);
      known.set(key, topic);
      return [[source, topic] as const];
    }),
  );
};

/** Gathers what building events needs to know of the case: who is a member of whom, what lies within what, who draws on whom. */
export const eventGround = (
  who: Identified,
  records: readonly StatementRecord[],
  sources: readonly SourceRecord[],
  traced: Traced,
  decisions: DerivationInput['decisions'],
  helds: readonly Held[] = [],
): EventGround & { readonly effects: readonly Effect[] } => {
  const byId = new Map(who.all.map((one) => [one.id, one]));
  const members = new Map(who.all.map((one) => [one.id, membersOf(one, who)]));
  const larger = new Map(
    who.all.map((one) => [
      one.id,
      new Set(one.parties.flatMap(({ held, entity }) => who.of(held.source, entity.partOf)?.id ?? [])),
    ]),
  );
  const words = new Map<string, ReadonlySet<string>>();
  const wordsOf = (id: string): ReadonlySet<string> => {
    const known = words.get(id);
    if (known) return known;
    const made = new Set(byId.get(id)?.parties.flatMap((party) => party.forms.flatMap((form) => form.words)) ?? []);
    words.set(id, made);
    return made;
  };
  const within = (inner: string, outer: string): boolean => {
    if (larger.get(inner)?.has(outer)) return true;
    // A region is called after its city: "X" lies within "X region".
    const [small, large] = [wordsOf(inner), wordsOf(outer)];
    return small.size > 0 && small.size < large.size && [...small].every((word) => large.has(word));
  };
  const outlets = who.all.filter(
    (one) => one.kind === 'organization' && one.parties.some((party) => party.entity.outlet === true),
  );
  const published = new Map(
    outlets.flatMap((one) => {
      const its = sources.filter((source) => source.held && isPublisher(source.publisher, one));
      return its.length === 1 && its[0] ? [[one.id, its[0].id] as const] : [];
    }),
  );
  const vouching = decisionsOf(decisions, 'OriginVouchedFor@1');
  const held = new Set(sources.filter((one) => one.held).map((one) => one.id));
  // In the order in which grouping takes them up, pass after pass.
  const pairs = [...sharedStatements(records, traced.dependences, 'all')].sort(
    (p, q) => byCodeUnit(p[0], q[0]) || byCodeUnit(p[1], q[1]),
  );
  const own = sharedStatements(records, traced.dependences, 'places');
  const key = ([a, b]: readonly [string, string]) => `${a}\u001f${b}`;
  const dependences = new Map<string, Dependence[]>();
  for (const one of traced.dependences) {
    const there = dependences.get(one.from);
    if (there) there.push(one);
    else dependences.set(one.from, [one]);
  }
  const namedAt = namesByPlace();
  const seats = new Map<string, string | undefined>();
  const seatOf = (id: string): string | undefined => {
    if (seats.has(id)) return seats.get(id);
    const one = byId.get(id);
    const told = one === undefined || one.named ? [] : seatsOf(one, namedAt);
    const found = new Set(told.flatMap(({ source, entity }) => who.of(source, entity)?.id ?? []));
    const only = found.size === 1 ? [...found][0] : undefined;
    seats.set(id, only);
    return only;
  };
  return {
    dependences,
    headOf: traced.headOf,
    pairs,
    shared: new Set(own.map(key)),
    told: new Set(pairs.map(key)),
    who: (id) => byId.get(id),
    members: (id) => members.get(id) ?? [],
    within,
    topics: topicsOf(helds),
    vouched: new Set(vouching.map(({ payload }) => payload.source)),
    seatOf,
    publishedBy: (outlet) => published.get(outlet),
    effects: vouching.map(
      ({ entry, payload }): Effect =>
        held.has(payload.source)
          ? { entry, effect: 'applied' }
          : { entry, effect: 'orphaned', reason: reason('source-not-here') },
    ),
  };
};

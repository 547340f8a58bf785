import type { ActType, EventRecord, Field, StatementRecord } from '../../model/index.ts';
import { ACT_TYPES, by, derivedId, stricter } from '../../model/index.ts';
import type { Topic } from '../coreference/told-act.ts';
import { elsewhere, episodesOf } from './episodes.ts';
import { exclusiveField, gradedField, type Reading, whenField, whereField } from './fields.ts';
import { groupHappenings } from './group-happenings.ts';
import { type Happening, happening } from './happening.ts';
import type { CompareHappenings, SharesWords } from './judge-once.ts';
import { type OriginGround, originsOf } from './origins.ts';
import { different, sameHappening } from './same-happening.ts';
import { titleOf } from './title.ts';
import { areUnnamed } from './unnamed.ts';

/** What building events needs to know of the case. */
export type EventGround = OriginGround & {
  /** The pairs of statements in shared words, quotations included; as a list and as `a\u001fb`. */
  readonly told: ReadonlySet<string>;
  readonly pairs: readonly (readonly [string, string])[];
  readonly members: (id: string) => readonly string[];
  readonly within: (inner: string, outer: string) => boolean;
  /** What a report is about, by its source; equal ones are one object. */
  readonly topics?: ReadonlyMap<string, Topic>;
  /** Called once for each comparison of two tellings. */
  readonly compared?: () => void;
};

/** Roles of those who were in what happened. */
const IN_IT: ReadonlySet<string> = new Set(['agent', 'patient', 'speaker', 'authority']);

type Reasoned = Field<unknown>['readings'][number];

const GRADES = ['asserted', 'reported', 'alleged', 'ordered', 'planned', 'hypothetical'];

/** The act most tellings name; of equals the more specific one. */
const actOf = (together: readonly Happening[]): ActType => {
  const votes = new Map<ActType, number>();
  for (const { content } of together) votes.set(content.act, (votes.get(content.act) ?? 0) + 1);
  return (
    [...votes.entries()].sort((p, q) => q[1] - p[1] || ACT_TYPES.indexOf(p[0]) - ACT_TYPES.indexOf(q[0]))[0]?.[0] ??
    'other'
  );
};

const participantsOf = (together: readonly Happening[]): EventRecord['participants'] => {
  const found = new Map<string, EventRecord['participants'][number]>();
  for (const { content, record } of together)
    for (const { role, identity, words, count } of content.participants) {
      if (identity === undefined && (words === undefined || words === '')) continue;
      const key = `${role}|${identity ?? `~${words?.toLowerCase()}`}`;
      const there = found.get(key) ?? {
        role,
        ...(identity === undefined ? {} : { identity }),
        ...(words === undefined ? {} : { words }),
        statements: [],
      };
      const number = count?.min !== undefined && count.min === count.max ? count.min : undefined;
      if (number !== undefined && there.count === undefined) there.count = number;
      if (!there.statements.includes(record.id)) there.statements.push(record.id);
      found.set(key, there);
    }
  return [...found.entries()].sort(by(([key]) => key)).map(([, one]) => one);
};

/** What dating needs to know of an event: enough for a pass that is only there to learn. */
export type EventSketch = Pick<EventRecord, 'act' | 'when' | 'participants' | 'statements' | 'polarity' | 'modality'>;

const read = <T>(together: readonly Happening[], take: (one: Happening) => T | undefined): Reading<T>[] =>
  together.flatMap((one) => {
    const value = take(one);
    return value === undefined ? [] : [{ value, statement: one.record.id, source: one.record.source }];
  });

const sketchOf = (together: readonly Happening[]): EventSketch => ({
  act: actOf(together),
  when: whenField(read(together, (one) => one.content.when)),
  polarity: exclusiveField(read(together, (one) => one.record.polarity)),
  modality: gradedField(
    read(together, (one) => one.record.modality),
    GRADES,
  ),
  participants: participantsOf(together),
  statements: together.map((one) => one.record.id),
});

const eventOf = (together: readonly Happening[], ground: EventGround): EventRecord => {
  const records = together.map((one) => one.record);
  const { act, when, polarity, modality, participants, statements } = sketchOf(together);
  const byId = new Map(records.map((record) => [record.id, record]));
  const cast = new Set(participants.flatMap((one) => (IN_IT.has(one.role) ? (one.identity ?? []) : [])));
  // A reading that all statements give has the event's own origins.
  const withOrigins = <T extends { readonly statements: string[] }>(reading: T): T & Pick<Reasoned, 'origins'> => {
    if (reading.statements.length === records.length) return reading;
    const { origins } = originsOf(
      reading.statements.flatMap((id) => byId.get(id) ?? []),
      cast,
      ground,
    );
    return { ...reading, origins };
  };
  const traced = <T>(field: Field<T>): Field<T> => ({ ...field, readings: field.readings.map(withOrigins) });
  const places = together.flatMap((one) =>
    [...one.places].map((value) => ({ value, statement: one.record.id, source: one.record.source })),
  );
  const where = whereField(places, ground.within);
  const duration = together.find((one) => one.content.duration !== undefined)?.content.duration?.words;
  return {
    id: derivedId('ev', ...statements),
    act,
    title: titleOf(
      act,
      participants,
      where?.value === undefined ? undefined : ground.who(where.value)?.name,
      ground.who,
    ),
    when: traced(when),
    ...(where === undefined ? {} : { where: traced(where) }),
    polarity: traced(polarity),
    modality: traced(modality),
    participants: participants.map(withOrigins),
    ...(duration === undefined ? {} : { duration }),
    statements,
    sources: [...new Set(records.map((record) => record.source))].sort(),
    ...originsOf(records, cast, ground),
    disputes: [],
    access: records.reduce((access, record) => stricter(access, record.access), records[0]?.access ?? 'restricted'),
  };
};

/** Statements made ready to be compared, and how two of them are. */
export const comparison = (
  records: readonly StatementRecord[],
  ground: EventGround,
): { readonly all: readonly Happening[]; readonly shares: SharesWords; readonly compare: CompareHappenings } => {
  const isNamed = (id: string) => ground.who(id)?.named === true;
  const all = records.flatMap(
    (record) => happening(record, ground.members, isNamed, ground.topics?.get(record.source)) ?? [],
  );
  const shares = (a: string, b: string) => ground.told.has(`${a}\u001f${b}`) || ground.told.has(`${b}\u001f${a}`);
  const otherEpisode = episodesOf(all, ground);
  const compare: CompareHappenings = (a, b, sharesWords) => {
    ground.compared?.();
    if (otherEpisode(a, b)) return different('other-episode');
    return a.family === b.family && areUnnamed(a, b) && elsewhere(a, b, ground)
      ? different('other-place')
      : sameHappening(a, b, sharesWords);
  };
  return { all, shares, compare };
};

const together = (records: readonly StatementRecord[], ground: EventGround): readonly (readonly Happening[])[] => {
  const { all, shares, compare } = comparison(records, ground);
  return groupHappenings(all, shares, ground.pairs, compare);
};

/** Groups act statements into events as far as dating needs them, in the order of their first statements. */
export const sketchEvents = (records: readonly StatementRecord[], ground: EventGround): readonly EventSketch[] =>
  together(records, ground)
    .map(sketchOf)
    .sort(by((event) => event.statements[0] ?? ''));

/** Groups act statements into events, each with every reading of its fields kept and its origins counted. */
export const buildEvents = (records: readonly StatementRecord[], ground: EventGround): readonly EventRecord[] =>
  together(records, ground)
    .map((one) => eventOf(one, ground))
    .sort(by((event) => event.id));

import type { ActType, EventRecord, StatementRecord, When } from '../../model/index.ts';
import { bounds } from '../../model/index.ts';
import { boundsOf } from '../events/fields.ts';
import { dateOf, isCoerced } from '../events/happening.ts';
import type { Identified, Who } from '../identities/identify.ts';
import { exactCount } from '../identities/party.ts';
import { type Countries, countriesOf } from './jurisdiction.ts';
import { isPublicBody, officialsOf } from './officials.ts';
import { CORE, HARM, JOINING, OUTCOMES } from './procedure.ts';
import type { Told } from './told.ts';

/** A procedural step as it is compared with others: an event, or a statement of a finding or a request. */
export type Step = {
  readonly id: string;
  readonly act: ActType;
  /** A proceeding can be made of it; else it only joins one. */
  readonly core: boolean;
  readonly records: readonly StatementRecord[];
  readonly told: readonly Told[];
  /** Ids of those it is directed against, members of groups included. */
  readonly accused: ReadonlySet<string>;
  /** Whether any of the accused has a name; whether they hold public power. */
  readonly named: boolean;
  readonly official: boolean;
  /** Ids of the injured it is about. */
  readonly injured: ReadonlySet<string>;
  /** Whether any of the injured has a name. */
  readonly namesInjured: boolean;
  /** How many injured it counts, and other numbers of its sentences that may count the same people. */
  readonly counts: ReadonlySet<number>;
  readonly bodies: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** The towns that its own words name, as folded words: of its place, of its body's seat. */
  readonly towns: ReadonlySet<string>;
  readonly country: string | undefined;
  readonly when: When | undefined;
  readonly min: string | undefined;
  readonly max: string | undefined;
  /** Where no date bounds it: the date of the first report that tells of it, which was written after it. */
  readonly toldBy: string | undefined;
};

/** What taking steps apart needs to know of the case. */
export type StepGround = {
  readonly who: Identified;
  readonly byId: ReadonlyMap<string, Who>;
  readonly members: (id: string) => readonly string[];
  readonly officials: ReadonlySet<string>;
  /** Whoever is said to have suffered harm, named or counted. */
  readonly injured: ReadonlySet<string>;
  /** Where people are said to have been harmed or taken, by country. */
  readonly harmedIn: ReadonlyMap<string, string>;
  readonly countries: Countries;
  readonly toldAt: (statement: string) => Told | undefined;
  /** The last day a source can have been published. */
  readonly publishedBy: (source: string) => string | undefined;
};

const HAPPENED: ReadonlySet<string> = new Set(['asserted', 'alleged', 'reported']);
const FEWEST_COUNTED = 3;

/** Whether a statement may carry a step: told strongly or taken over by a person, freely said, as having happened. */
export const carriesStep = (record: StatementRecord): boolean =>
  record.review !== 'rejected' &&
  (record.strength === 'strong' || record.review !== 'proposed') &&
  record.polarity === 'affirmed' &&
  HAPPENED.has(record.modality) &&
  !isCoerced(record);

/** Gathers what every step needs: officials, the injured, countries. */
export const stepGround = (
  events: readonly EventRecord[],
  who: Identified,
  members: (id: string) => readonly string[],
  toldAt: StepGround['toldAt'],
  publishedBy: StepGround['publishedBy'],
): StepGround => {
  const byId = new Map(who.all.map((one) => [one.id, one]));
  const officials = officialsOf(who, members);
  const countries = countriesOf(who);
  const counted = (one: Who): boolean => one.parties.some(({ entity }) => exactCount(entity.count) !== undefined);
  const injured = new Set<string>();
  const harmedIn = new Map<string, string>();
  for (const { act, participants, where, polarity } of events) {
    if (polarity.readings.every((one) => one.value === 'denied')) continue;
    const taken = act === 'arrest' || act === 'detention';
    if (!HARM.has(act) && act !== 'victim-recognised' && !taken) continue;
    for (const { role, identity } of participants) {
      const one = identity === undefined ? undefined : byId.get(identity);
      if (role !== 'patient' || one === undefined || officials.has(one.id)) continue;
      if (!taken && (one.named || counted(one)) && one.kind !== 'place') injured.add(one.id);
      const country = where?.value === undefined ? undefined : countries.of(where.value);
      if (country !== undefined && !harmedIn.has(one.id)) harmedIn.set(one.id, country);
    }
  }
  return { who, byId, members, officials, injured, harmedIn, countries, toldAt, publishedBy };
};

/** The dating that fits those bounds best: what the step is told by. */
const datingOf = (when: EventRecord['when'], min: string | undefined): When | undefined => {
  const fitting = when.readings.find(({ value }) => bounds(dateOf(value) ?? '').min === min);
  return when.value !== undefined && bounds(dateOf(when.value) ?? '').min === min
    ? when.value
    : (fitting?.value ?? when.value ?? when.readings[0]?.value);
};

const NEAR = 48;
/** A body named only by its kind is placed by the words beside it: "police in the Ruritanian capital". */
const besideBody = (body: Who, told: Told, ground: StepGround): string | undefined => {
  const seat = ground.countries.seatOf(body.id, told.source, told.sentence);
  // Where its seat is told, whatever country is named further on is another matter.
  if (seat !== undefined) return seat.country;
  const at = told.words.toLowerCase().indexOf(body.name.toLowerCase());
  if (at < 0) return undefined;
  return ground.countries.inWords(told.words.slice(Math.max(0, at - NEAR / 2), at + body.name.length + NEAR));
};

/** The first report that tells of a step dates it at the latest. */
const toldBy = (records: readonly StatementRecord[], { publishedBy }: StepGround): string | undefined =>
  records.flatMap((one) => publishedBy(one.source) ?? []).sort()[0];

const first = <T>(values: Iterable<T>, take: (value: T) => string | undefined): string | undefined => {
  for (const value of values) {
    const found = take(value);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The country whose bodies took a step, as its own words tell: the body, the place, the officials, whoever announced it. */
const countryOfStep = (
  bodies: ReadonlySet<string>,
  doers: readonly string[],
  places: ReadonlySet<string>,
  accused: ReadonlySet<string>,
  voices: readonly string[],
  told: readonly Told[],
  ground: StepGround,
): string | undefined => {
  const { countries, byId, officials } = ground;
  const beside = (id: string) => {
    const body = byId.get(id);
    return body === undefined ? undefined : first(told, (one) => besideBody(body, one, ground));
  };
  return (
    first(bodies, (id) => countries.of(id)) ??
    first(bodies, beside) ??
    first(doers, beside) ??
    first(places, (id) => countries.of(id)) ??
    first(voices, (id) => countries.of(id)) ??
    first(accused, (id) => (officials.has(id) ? officialCountry(id, ground) : undefined)) ??
    first(told, (one) => first(one.mentioned, (id) => (officials.has(id) ? countries.of(id) : undefined)))
  );
};

/** The towns that a step's own words name: those of its bodies and places, and the seats of whoever took it. */
const townsOfStep = (
  bodies: ReadonlySet<string>,
  doers: readonly string[],
  places: ReadonlySet<string>,
  told: readonly Told[],
  { countries }: StepGround,
): ReadonlySet<string> => {
  const seats = [...bodies, ...doers].flatMap((id) =>
    told.flatMap(({ source, sentence }) => countries.seatOf(id, source, sentence)?.town ?? []),
  );
  return new Set([...seats, ...[...bodies, ...places].flatMap(countries.townsOf)]);
};

/** Officials are of the country of the body that their post is in, else of the people they are called after. */
const officialCountry = (id: string, { byId, countries, who }: StepGround): string | undefined => {
  for (const { held, entity } of byId.get(id)?.parties ?? [])
    for (const post of entity.posts) {
      const body = who.of(held.source, post.of)?.id;
      const country = body === undefined ? undefined : countries.of(body);
      if (country !== undefined) return country;
    }
  return countries.of(id);
};

const hasName = (ids: Iterable<string>, { byId }: StepGround): boolean =>
  [...ids].some((id) => byId.get(id)?.named === true);

const byRole = (event: EventRecord, role: string): readonly string[] =>
  event.participants.flatMap((one) => (one.role === role && one.identity !== undefined ? [one.identity] : []));

/** Numbers written beside small words ("44 recognised victims"): a day or a year stands beside a name of a month. */
const numbersIn = ({ words }: Told): number[] =>
  [...words.matchAll(/(?<![\p{Lu}\d][\p{L}\d]* )(?<![\d.,$€£])\b(\d{1,3})\b(?= \p{Ll})/gu)]
    .map((match) => Number(match[1]))
    .filter((count) => count > FEWEST_COUNTED);

/** Numbers that count people in the sentences of a step, other than those it is directed against. */
const countsIn = (told: readonly Told[], accused: ReadonlySet<string>, ground: StepGround): number[] =>
  told.flatMap((one) =>
    one.mentioned.flatMap((id) => {
      if (accused.has(id)) return [];
      return (ground.byId.get(id)?.parties ?? []).flatMap(({ held, entity }) => {
        const count = held.source === one.source ? exactCount(entity.count) : undefined;
        return count !== undefined && count > FEWEST_COUNTED ? [count] : [];
      });
    }),
  );

/** Takes an event apart as a step; undefined for events that are none. */
export const eventStep = (
  event: EventRecord,
  records: readonly StatementRecord[],
  ground: StepGround,
): Step | undefined => {
  const { act } = event;
  const core = CORE.has(act);
  const carrying = records.filter(carriesStep);
  if ((!core && !JOINING.has(act)) || carrying.length === 0) return undefined;
  const told = records.filter((one) => one.polarity === 'affirmed').flatMap((one) => ground.toldAt(one.id) ?? []);
  const patients = byRole(event, 'patient').filter((id) => ground.byId.get(id)?.kind !== 'place');
  const isVictimAct = act === 'victim-recognised' || act === 'complaint';
  const directed =
    isVictimAct || act === 'investigation-opened' ? patients.filter((id) => ground.officials.has(id)) : patients;
  const accused = new Set(directed.flatMap((id) => [id, ...ground.members(id)]));
  const official = [...accused].some((id) => ground.officials.has(id));
  // Fans recognise a man on television: only who did harm is identified in a proceeding, and by those harmed or who saw it.
  if (act === 'identification' && (!official || [...accused].some((id) => ground.injured.has(id)))) return undefined;
  const spoken = told.flatMap((one) => one.mentioned);
  const injured = new Set(
    [...spoken, ...byRole(event, 'agent'), ...patients].filter((id) => ground.injured.has(id) && !accused.has(id)),
  );
  const publicBodies = [...byRole(event, 'authority'), ...byRole(event, 'agent')].filter((id) => {
    const one = ground.byId.get(id);
    return one !== undefined && (isPublicBody(one) || (one.kind === 'organization' && OUTCOMES.has(act)));
  });
  const bodies = new Set(publicBodies);
  const doers = byRole(event, 'authority');
  const voices = carrying.flatMap((one) =>
    one.voice.flatMap(({ identity }) => {
      const voice = identity === undefined ? undefined : ground.byId.get(identity);
      return voice !== undefined && isPublicBody(voice) ? [voice.id] : [];
    }),
  );
  const places = new Set(event.where?.readings.map((one) => one.value) ?? []);
  const own = event.participants.flatMap((one) =>
    act === 'victim-recognised' && one.role === 'patient' && one.count !== undefined ? [one.count] : [],
  );
  const { min, max } = boundsOf(event.when);
  return {
    id: event.id,
    act,
    core,
    records: carrying,
    told,
    accused,
    named: hasName(accused, ground),
    official,
    injured,
    namesInjured: hasName(injured, ground),
    counts: new Set(own.length > 0 ? own : [...countsIn(told, accused, ground), ...told.flatMap(numbersIn)]),
    bodies,
    places,
    towns: townsOfStep(bodies, doers, places, told, ground),
    country: countryOfStep(bodies, doers, places, accused, voices, told, ground),
    when: datingOf(event.when, min),
    min,
    max,
    toldBy: max === undefined ? toldBy(carrying, ground) : undefined,
  };
};

/**
 * A finding by a body that holds public power, or a request to such a body to take a step (the request's words hold
 * the step asked for). `asksFor` are the places of procedural acts that are told as not yet done.
 */
export const statementStep = (
  record: StatementRecord,
  asksFor: (record: StatementRecord) => boolean,
  ground: StepGround,
): Step | undefined => {
  const { content } = record;
  if ((content.kind !== 'finding' && content.kind !== 'request') || !carriesStep(record)) return undefined;
  const doer = content.kind === 'finding' ? content.by : content.from;
  const body = doer === undefined ? undefined : ground.byId.get(doer);
  if (body === undefined || !isPublicBody(body) || (content.kind === 'request' && !asksFor(record))) return undefined;
  const place = ground.toldAt(record.id);
  const told = place === undefined ? [] : [place];
  const about = content.kind === 'finding' ? content.about : [];
  const injured = [...about, ...told.flatMap((one) => one.mentioned)].filter((id) => ground.injured.has(id));
  const bodies = new Set([body.id]);
  const date = dateOf(content.when);
  const { min, max } = date === undefined ? {} : bounds(date);
  return {
    id: record.id,
    act: content.kind,
    core: false,
    records: [record],
    told,
    accused: new Set(),
    named: false,
    official: false,
    injured: new Set(injured),
    namesInjured: hasName(injured, ground),
    counts: new Set(),
    bodies,
    places: new Set(),
    towns: townsOfStep(bodies, [], new Set(), told, ground),
    country: countryOfStep(bodies, [], new Set(), new Set(), [], told, ground),
    when: content.when,
    min,
    max,
    toldBy: max === undefined ? toldBy([record], ground) : undefined,
  };
};

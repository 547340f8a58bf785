import type { ActType, Bounds, Content, StatementRecord, When, YearMonthDay } from '../../model/index.ts';
import { bounds, dayNumber, parseDate } from '../../model/index.ts';
import type { Topic } from '../coreference/told-act.ts';
import { nameForm } from '../names/name-form.ts';
import { BEFALLS, familyOf } from './act-nature.ts';
import { befallenWords } from './befallen-words.ts';

/** The content of an act statement. */
export type ActContent = Extract<Content, { kind: 'act' }>;

/** An act as one statement tells it, ready to be compared with others. */
export type Happening = {
  readonly record: StatementRecord;
  readonly content: ActContent;
  readonly family: ActType;
  /** Ids of those by whom the happening is known: whom it befell, or who did it. Members of groups included. */
  readonly key: ReadonlySet<string>;
  /** Whether it is told of anybody or anything that it befell them, and words for them; see `befallenWords`. */
  readonly befellSomebody: boolean;
  readonly befallen: ReadonlySet<string>;
  /** What its report is about, where that is known. */
  readonly topic?: Topic;
  /** Ids of everybody and every place in it. */
  readonly all: ReadonlySet<string>;
  /** Whether anybody in `key` has a name. */
  readonly named: boolean;
  /** How many it befell, where one number is stated. */
  readonly number: number | undefined;
  readonly places: ReadonlySet<string>;
  /** Folded words of the places' names as written: a town and its region share one. */
  readonly placeWords: ReadonlySet<string>;
  /** The best dating: inferred where there is one, else stated. */
  readonly date: string | undefined;
  /** How many days the dating spans: 1 for a day, 0 where it has no year, undefined where it is open or absent. */
  readonly days: number | undefined;
  /** It has words for its time that could not be dated ("on Tuesday" in an undated report): a day, but which is not known. */
  readonly undatedWords: boolean;
  /** The first and last day of the dating, and the dating taken apart where it is one date. */
  readonly range: Bounds;
  readonly plain: YearMonthDay | undefined;
};

/** Circumstances under which words prove only that they were made. */
export const COERCED: ReadonlySet<string> = new Set(['duress-alleged', 'duress-found']);
const UTTERED: ReadonlySet<ActType> = new Set(['statement', 'interview', 'broadcast', 'forced-confession', 'denial']);

/**
 * Whether a statement's words prove nothing but that they were made. A report's own words about a coerced utterance stand:
 * that somebody was made to say something is told freely.
 */
export const isCoerced = (record: StatementRecord): boolean =>
  COERCED.has(record.circumstances) &&
  !(record.voice.length === 0 && record.content.kind === 'act' && UTTERED.has(record.content.act));

/** The date that comparing goes by. */
export const dateOf = (when: When | undefined): string | undefined => when?.inferred ?? when?.stated;

const daysOf = ({ min, max }: Bounds, plain: YearMonthDay | undefined): number | undefined => {
  if (min !== undefined && max !== undefined) return dayNumber(max) - dayNumber(min) + 1;
  return plain?.month === undefined || min !== undefined || max !== undefined ? undefined : 0;
};

const agree = (a: number | undefined, b: number | undefined): boolean => a === undefined || b === undefined || a === b;

/** Whether the datings of two tellings can mean one time; what is not dated agrees with anything. */
export const timesAgree = (a: Happening, b: Happening): boolean => {
  if (a.plain && b.plain)
    return agree(a.plain.year, b.plain.year) && agree(a.plain.month, b.plain.month) && agree(a.plain.day, b.plain.day);
  const apart = (p: Bounds, q: Bounds) => p.min !== undefined && q.max !== undefined && p.min > q.max;
  return !apart(a.range, b.range) && !apart(b.range, a.range);
};

/**
 * Takes an act statement apart. `members` gives a group's named members, `isNamed` says who has a name; `topic` is what its
 * report is about.
 */
export const happening = (
  record: StatementRecord,
  members: (id: string) => readonly string[],
  isNamed: (id: string) => boolean,
  topic?: Topic,
): Happening | undefined => {
  const { content } = record;
  if (content.kind !== 'act' || record.review === 'rejected' || isCoerced(record)) return undefined;
  const ids = (roles: readonly string[]) =>
    content.participants
      .filter((one) => roles.includes(one.role))
      .flatMap((one) => (one.identity === undefined ? [] : [one.identity, ...members(one.identity)]));
  const patients = ids(['patient']);
  const doers = ids(['agent', 'speaker']);
  const befalls = BEFALLS.has(content.act);
  const places = content.where?.flatMap((place) => place.identity ?? []) ?? [];
  const date = dateOf(content.when);
  const range = date === undefined ? {} : bounds(date);
  const plain = date === undefined ? undefined : parseDate(date);
  const key = befalls ? (patients.length > 0 || content.act !== 'death' ? patients : doers) : doers;
  const counted = content.participants.flatMap(({ role, count }) =>
    role === 'patient' && count?.min !== undefined ? [count.min] : [],
  );
  return {
    record,
    content,
    family: familyOf(content.act),
    key: new Set(key),
    named: key.some(isNamed),
    befellSomebody: content.participants.some((one) => one.role === 'patient'),
    befallen: befallenWords(
      content.participants.flatMap(({ role, words }) => (role === 'patient' ? (words ?? []) : [])),
    ),
    ...(topic === undefined ? {} : { topic }),
    number: counted.length === 1 ? counted[0] : undefined,
    all: new Set([...ids(['agent', 'speaker', 'patient', 'addressee', 'authority', 'other']), ...places]),
    places: new Set(places),
    placeWords: new Set(content.where?.flatMap((place) => nameForm(place.words, 'place').words)),
    date,
    days: daysOf(range, plain),
    undatedWords: date === undefined && content.when?.words !== undefined,
    range,
    plain,
  };
};

import type { ActType, RelativeTime, StatedWhen } from '../../model/index.ts';
import type { Atom } from './atoms.ts';
import type { NumberWords } from './quantities-numbers.ts';

export type Relation = StatedWhen['relation'];

/**
 * A unit as a language names it. `times`: how many of `unit` it holds ("fortnight": 2 weeks). `perDay`: for units
 * shorter than a day, how many make one.
 */
export type TimeUnit = {
  readonly unit: RelativeTime['unit'];
  readonly plural: boolean;
  readonly times?: number;
  readonly perDay?: number;
};

/**
 * One way to say a time that hangs on another. `pattern` as in times-patterns.ts. `offset` is fixed ("yesterday")
 * or comes from a COUNT with `sign`; without either, how far is not stated. `unit` is fixed or comes from a UNIT.
 */
export type RelativePattern = {
  readonly pattern: string;
  readonly anchor: RelativeTime['anchor'];
  readonly unit?: RelativeTime['unit'];
  readonly offset?: number;
  /** A fixed weekday, 1 = Monday: the weekend is about its Saturday. */
  readonly weekday?: number;
  readonly sign?: 1 | -1;
  readonly vague?: boolean;
  /** The COUNT is how long it went on, not how far away it is. */
  readonly length?: boolean;
  readonly relation?: Relation;
};

/**
 * What a language must list for times to be read: names, leading words with the relation they state, and the
 * orders in which dates and distances are said, as patterns. A new language is a new value of this type.
 */
export type TimeWords = {
  readonly numbers: NumberWords;
  readonly months: Readonly<Record<string, number>>;
  /** Short forms, which may end in a full stop. */
  readonly monthsShort: Readonly<Record<string, number>>;
  /** Month names that are also other words: only with their capital. */
  readonly monthsAlsoWords: readonly string[];
  /** 1 = Monday. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly weekdaysShort: Readonly<Record<string, number>>;
  /** EDTF season codes, 21 spring … 24 winter. */
  readonly seasons: Readonly<Record<string, number>>;
  readonly dayParts: readonly string[];
  /** Words for a part of a period: "early", "the end of". */
  readonly portions: readonly string[];
  /** Words glued to a year by a hyphen that leave it a year: "mid-2021". */
  readonly yearPrefixes: readonly string[];
  /** Ordinal words for days and months: "first" … "thirty-first" (with a hyphen where written so). */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, TimeUnit>>;
  /** Days with a name that fall on one date every year: phrase → [month, day]. */
  readonly namedDays: Readonly<Record<string, readonly [number, number]>>;
  /** Seasons that are also other words: only with a year, or after "last" and the like. */
  readonly seasonsAlsoWords: readonly string[];
  /** Words before a month or weekday that make it the name of something else: "black", "bloody". */
  readonly namingWords: readonly string[];
  /** Leading phrases and the relation they state. */
  readonly leads: Readonly<Record<string, Relation>>;
  /** Leads after which a bare month or year is always a time. */
  readonly sureLeads: readonly string[];
  /** Words before a distance that make it a length: "for two weeks after his arrest". */
  readonly lengthLeads: readonly string[];
  /** Words after a date that make it a beginning ("onwards"). */
  readonly onwards: readonly string[];
  /** Words that open an interval, with the relation they state, and the words that join its ends. */
  readonly openers: Readonly<Record<string, { readonly relation: Relation; readonly joiners: readonly string[] }>>;
  readonly joiners: readonly string[];
  /** Order of a date in digits by the sign between its parts. */
  readonly numericOrder: Readonly<Record<string, 'day-first' | 'unknown'>>;
  /** Phrases (atoms parted by one blank) after the digits of a clock time; and times of day with a name. */
  readonly clockMarks: readonly string[];
  readonly clockZones: readonly string[];
  readonly clockWords: readonly string[];
  /** Words before a weekday or month that make it a repeated one: "every". */
  readonly repeaters: readonly string[];
  /** Determiners that point at one known thing ("the"). */
  readonly definites: readonly string[];
  /** Articles and determiners before a month that modifies a noun. */
  readonly determiners: readonly string[];
  readonly calendar: readonly string[];
  readonly relative: readonly RelativePattern[];
  /** Words that take an adverb's meaning from it: "no later than", "sooner or later". */
  readonly adverbContext: { readonly notAfter: readonly string[]; readonly notBefore: readonly string[] };
  /** Adverbs that place an act before or after what was told before, without saying how far. */
  readonly adverbs: Readonly<Record<string, 'before' | 'after'>>;
  /** Verbs and nouns, as lemma or form → the act they name as an anchor ("after his arrest"). */
  readonly acts: Readonly<Record<string, ActType>>;
};

/** A piece of a time that a pattern found. */
export type Slot =
  | { readonly name: 'month' | 'weekday' | 'day' | 'year' | 'decade' | 'season'; readonly value: number }
  | { readonly name: 'days'; readonly values: readonly number[] }
  | { readonly name: 'portion' | 'daypart' | 'clock' | 'adjective' }
  | { readonly name: 'unit'; readonly unit: TimeUnit }
  | {
      readonly name: 'count';
      readonly value?: number;
      readonly vague: boolean;
      readonly bound?: 'more' | 'less' | 'about';
    }
  | { readonly name: 'event'; readonly act?: ActType }
  | {
      readonly name: 'numeric';
      readonly date?: { readonly year?: number; readonly month: number; readonly day: number };
    };

/** A slot as found: it ends before atom `end`. */
export type SlotFound = { readonly slot: Slot; readonly end: number };

/** Looks for one class of slot at an atom. */
export type SlotReader = (atoms: readonly Atom[], at: number, words: TimeWords) => SlotFound | undefined;

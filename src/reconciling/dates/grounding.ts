import type { ActType, Bounds, Reason } from '../../model/index.ts';
import type { Moment } from './moments.ts';

/** A date with its year as far as it could be found, before the preposition is applied. No reason: the words state it. */
export type Point = {
  readonly edtf: string;
  /** Its first and last day, kept once it stands among the points of a report. */
  readonly range?: Bounds;
  readonly reason?: Reason;
  /** The date is the event's own, told elsewhere: the words' "after" or "by" is already in it. */
  readonly settled?: true;
};

/** When a report was published, as far as it is known: `edtf` where stated or described, bounds otherwise. */
export type Publication = { readonly edtf?: string; readonly min?: string; readonly max?: string };

/** What other reports know about a moment of this one, by slot. */
export type DateHint = {
  /** The full date, told elsewhere of the same event. */
  readonly date?: string;
  /** A day it cannot lie before, from the order of a procedure. */
  readonly notBefore?: string;
  readonly reason: Reason;
};

/** What a rule may look at. Everything it finds in `points` lies before the moment in the text. */
export type Ground = {
  readonly publication: Publication;
  readonly moments: readonly Moment[];
  readonly points: ReadonlyMap<string, Point>;
  readonly hints: ReadonlyMap<string, DateHint>;
  /** When acts happened that others or this report date: for "days after his arrest". */
  readonly dateOf: (act: ActType, persons: readonly string[]) => Point | undefined;
};

/** A rule gives a date, or leaves the moment to the next rule. */
export type Rule = (moment: Moment, ground: Ground) => Point | undefined;

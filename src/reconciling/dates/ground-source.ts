import type { When } from '../../model/index.ts';
import { bounds, parseDate, reason, weekday } from '../../model/index.ts';
import { firstNotBefore, hasYear, shift } from './calendar.ts';
import type { DateHint, Ground, Point, Publication } from './grounding.ts';
import type { Moment } from './moments.ts';
import { inRelativeYear, previousMoment, relativePoint } from './relative-rules.ts';
import { related, statedDate } from './stated.ts';
import { afterStep, precedes, stepFloor } from './steps.ts';
import { isPeriodSince, latestTold, notBefore, YEARLESS_RULES } from './yearless-rules.ts';

/** The dates of one report: what each use of a time means, and how late the report must be. */
export type Grounded = {
  readonly whens: ReadonlyMap<string, When>;
  readonly points: ReadonlyMap<string, Point>;
  /** The publication date as known, or a bound from what the report tells. */
  readonly published: When | undefined;
};

/** Whether words that only give a distance could mean a date told elsewhere: "on Monday" is a day, and a Monday. */
const couldBe = ({ when: { relative } }: Moment, date: string): boolean => {
  const isDay = parseDate(date)?.day !== undefined;
  if (relative?.unit === 'weekday') return isDay && weekday(date) === relative.weekday;
  return isDay || relative?.unit !== 'day' || relative.vague === true;
};

const pointOf = (moment: Moment, ground: Ground): Point | undefined => {
  const { stated } = moment.when;
  if (stated !== undefined && moment.dated) return { edtf: stated };
  if (stated === undefined) {
    const own = relativePoint(moment, ground);
    const hint = ground.hints.get(moment.slot);
    if (own || hint?.date === undefined || !couldBe(moment, hint.date)) return own;
    return { edtf: hint.date, reason: hint.reason, settled: true };
  }
  const named = inRelativeYear(moment, ground);
  if (named) return named;
  const floor = stepFloor(moment, ground);
  for (const rule of floor === undefined ? YEARLESS_RULES : [...YEARLESS_RULES, afterStep(floor)]) {
    const found = rule(moment, ground);
    if (found && !precedes(found, floor)) return notBefore(moment, found, ground);
  }
  return notBefore(moment, undefined, ground) ?? { edtf: stated };
};

const toWhen = (moment: Moment, point: Point | undefined): When => {
  const { words, relation } = moment.when;
  const stated = statedDate(moment.when);
  const known = stated === undefined ? { words } : { words, stated };
  if (point?.reason === undefined) return known;
  return { ...known, inferred: point.settled ? point.edtf : related(point.edtf, relation), reason: point.reason };
};

/** "A day earlier" dated by another report dates the day it is earlier than: the hint is carried to its base. */
const carriedBack = (ground: Ground): ReadonlyMap<string, DateHint> => {
  const hints = new Map(ground.hints);
  for (const moment of ground.moments) {
    const hint = hints.get(moment.slot);
    const { relative } = moment.when;
    if (hint?.date === undefined || relative?.anchor !== 'previous' || relative.vague || relative.offset === undefined)
      continue;
    if (relative.unit === 'weekday') continue;
    const base = previousMoment(moment, ground);
    const date = base && shift(hint.date, -relative.offset, relative.unit);
    if (base === undefined || date === undefined || base.dated) continue;
    const { statement } = hint.reason.args;
    const why = reason('counted-back', {
      date: hint.date,
      words: moment.when.words,
      ...(statement === undefined ? {} : { statement }),
    });
    for (const same of ground.moments)
      if (same.when.start === base.when.start && !hints.has(same.slot)) hints.set(same.slot, { date, reason: why });
  }
  return hints;
};

/** The same words mean the same time whichever statement uses them: what is known of one use is known of all. */
const spread = (moments: readonly Moment[], hints: ReadonlyMap<string, DateHint>): ReadonlyMap<string, DateHint> => {
  const place = ({ when }: Moment) => `${when.start}-${when.end}`;
  const byPlace = new Map<string, DateHint>();
  for (const moment of moments) {
    const hint = hints.get(moment.slot);
    if (hint && !byPlace.has(place(moment))) byPlace.set(place(moment), hint);
  }
  const all = new Map(hints);
  for (const moment of moments) {
    const hint = byPlace.get(place(moment));
    if (hint && !all.has(moment.slot)) all.set(moment.slot, hint);
  }
  return all;
};

/** Grounds every moment in text order; quoted distances last, since a quotation can stand before its speaker. */
const sweep = (from: Ground): Ground => {
  const points = new Map<string, Point>();
  const ground: Ground = { ...from, points };
  const waits = (moment: Moment) => moment.quoted && moment.when.relative?.anchor === 'publication';
  for (const late of [false, true])
    for (const moment of ground.moments) {
      if (waits(moment) !== late) continue;
      const point = pointOf(moment, ground);
      if (point) points.set(moment.slot, { ...point, range: point.reason ? bounds(point.edtf) : moment.range });
    }
  return ground;
};

/** A report that bears no date, or one without its year, is not older than what it tells. */
const boundedPublication = (published: When | undefined, told: string | undefined): When | undefined => {
  const stated = published?.stated;
  if (told === undefined || (stated !== undefined && (parseDate(stated)?.month === undefined || hasYear(stated))))
    return published;
  const first = stated === undefined ? told : firstNotBefore(stated, told);
  const from = first === undefined ? told : (bounds(first).min ?? told);
  return { ...published, inferred: `[${from}..]`, reason: reason('not-before-told', { date: told }) };
};

/**
 * Grounds every time of one report. In: its moments in text order, what is known of its publication, and what other reports
 * know. Out: for each slot what is stated and what is inferred with its reason; stated words are never overwritten.
 */
export const groundSource = (
  moments: readonly Moment[],
  publication: Publication,
  published: When | undefined,
  hints: ReadonlyMap<string, DateHint>,
  dateOf: Ground['dateOf'],
): Grounded => {
  const first = sweep({ publication, moments, points: new Map(), hints: spread(moments, hints), dateOf });
  const ground = hints.size === 0 ? first : sweep({ ...first, hints: carriedBack(first) });
  const whens = new Map(moments.map((moment) => [moment.slot, toWhen(moment, ground.points.get(moment.slot))]));
  // What has no words for its time can still be bounded by what others know.
  for (const [slot, hint] of hints)
    if (!whens.has(slot) && hint.notBefore !== undefined)
      whens.set(slot, { inferred: `[${hint.notBefore}..]`, reason: hint.reason });
  const latest = latestTold(ground);
  const told = moments
    .map((one) => (one.ahead || one.loose || isPeriodSince(one) ? undefined : ground.points.get(one.slot)))
    .map((point) => (point?.reason === undefined ? undefined : point.range?.min))
    .concat(latest?.day)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return { whens, points: ground.points, published: boundedPublication(published, told) };
};

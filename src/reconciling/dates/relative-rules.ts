import type { RelativeTime } from '../../model/index.ts';
import { addDays, between, bounds, reason, weekday } from '../../model/index.ts';
import { hasYear, inYear, shift, type Unit } from './calendar.ts';
import { eventToldHere } from './event-told-here.ts';
import type { Ground, Point, Publication } from './grounding.ts';
import type { Moment } from './moments.ts';

/** How far "several" can reach, in each unit, where no number is given. Generous: the true date must lie inside. */
const SEVERAL: Readonly<Record<Unit, number>> = { day: 30, week: 12, month: 24, year: 20 };

const onWeekday = (day: string, wanted: number, offset: number): string => {
  const back = (weekday(day) - wanted + 7) % 7;
  if (offset > 0) return addDays(day, back === 0 ? 7 : 7 - back);
  return addDays(day, offset < -1 ? -back + 7 * (offset + 1) : -back);
};

const week = (day: string, offset: number): { min: string; max: string } => {
  const monday = addDays(day, 1 - weekday(day) + 7 * offset);
  return { min: monday, max: addDays(monday, 6) };
};

/** Units other than weekdays, from a date: exact offsets shift it, vague ones give one moment within reach. */
const away = (base: string, relative: RelativeTime, unit: Unit): string | undefined => {
  const offset = relative.offset;
  if (offset !== undefined && !relative.vague) return shift(base, offset, unit);
  const back = offset !== undefined && offset < 0;
  const reach = Math.max(SEVERAL[unit], Math.abs(offset ?? 0) * 2);
  const near = bounds(base);
  if (near.min === undefined || near.max === undefined) return undefined;
  const far = shift(back ? near.min : near.max, back ? -reach : reach, unit);
  const next = unit === 'day' ? shift(back ? near.max : near.min, back ? -1 : 1, 'day') : back ? near.max : near.min;
  if (far === undefined || next === undefined) return undefined;
  return back ? between(bounds(far).min, bounds(next).max) : between(bounds(next).min, bounds(far).max);
};

const fromPublication = (relative: RelativeTime, publication: Publication, ahead: boolean): string | undefined => {
  const { min, max } = publication;
  const day = min !== undefined && min === max ? min : undefined;
  const offset = relative.offset ?? 0;
  if (relative.unit === 'weekday')
    return day && relative.weekday ? onWeekday(day, relative.weekday, ahead ? 1 : offset) : undefined;
  if (relative.unit === 'week') {
    if (day === undefined) return undefined;
    const span = week(day, offset);
    // What a report tells of this week had happened by then.
    return between(span.min, offset === 0 && !ahead ? day : span.max);
  }
  if (relative.unit === 'day') return day === undefined ? undefined : away(day, relative, 'day');
  if (publication.edtf === undefined) return undefined;
  return away(publication.edtf, relative, relative.unit);
};

/** The moment told last before this one: the base of "a day earlier". */
export const previousMoment = (moment: Moment, { moments, points }: Ground): Moment | undefined => {
  for (let at = moments.indexOf(moment) - 1; at >= 0; at--) {
    const one = moments[at] as Moment;
    if (one.when.start < moment.when.start && one.when.end <= moment.when.start && points.has(one.slot)) return one;
  }
  return undefined;
};

/** When quoted words were spoken, in the place of publication: nothing where no voice has a time. */
const saidOn = ({ voices }: Moment, { points }: Ground): Publication => {
  for (const slot of voices) {
    const edtf = points.get(slot)?.edtf;
    if (edtf !== undefined) return { edtf, ...bounds(edtf) };
  }
  return {};
};

/** A month or day whose year is told by its distance ("December of that year", "in March last year"). */
export const inRelativeYear = (moment: Moment, ground: Ground): Point | undefined => {
  const { relative, stated } = moment.when;
  if (relative?.unit !== 'year' || relative.offset === undefined || relative.vague || stated === undefined)
    return undefined;
  const before = ground.moments.filter(
    (one) => one.when.start < moment.when.start && one.when.end <= moment.when.start,
  );
  const told = before
    .flatMap(({ slot }) => ground.points.get(slot)?.edtf ?? [])
    .filter(hasYear)
    .at(-1);
  const base = relative.anchor === 'publication' ? ground.publication.edtf : told;
  const { min, max } = base === undefined ? {} : bounds(base);
  if (base === undefined || min === undefined || min.slice(0, 4) !== max?.slice(0, 4)) return undefined;
  const edtf = inYear(stated, Number(min.slice(0, 4)) + relative.offset);
  const code = relative.anchor === 'publication' ? 'relative-to-publication' : 'relative-to-date';
  return edtf === undefined ? undefined : { edtf, reason: reason(code, { date: base }) };
};

/** A distance from something, as a date: undefined where that something is not dated. */
export const relativePoint = (moment: Moment, ground: Ground): Point | undefined => {
  const { relative } = moment.when;
  if (relative === undefined) return undefined;
  if (relative.anchor === 'publication') {
    const anchor = moment.quoted ? saidOn(moment, ground) : ground.publication;
    const edtf = fromPublication(relative, anchor, moment.future);
    if (edtf === undefined) return undefined;
    const date = anchor.edtf ?? '';
    return {
      edtf,
      reason: moment.quoted ? reason('relative-to-saying', { date }) : reason('relative-to-publication', { date }),
    };
  }
  const unit = relative.unit === 'weekday' ? 'day' : relative.unit;
  if (relative.anchor === 'event') {
    const base =
      relative.act === undefined
        ? undefined
        : ((moment.persons.length === 0 ? undefined : ground.dateOf(relative.act, moment.persons)) ??
          eventToldHere(relative.act, moment, ground) ??
          ground.dateOf(relative.act, []));
    const edtf = base && away(base.edtf, relative, unit);
    if (base === undefined || edtf === undefined) return undefined;
    return { edtf, reason: reason('relative-to-event', { act: relative.act ?? '', date: base.edtf }) };
  }
  const previous = previousMoment(moment, ground);
  const base = previous && ground.points.get(previous.slot)?.edtf;
  if (base === undefined) return undefined;
  if (relative.unit === 'weekday') {
    const { min, max } = bounds(base);
    if (min === undefined || min !== max || !relative.weekday) return undefined;
    const edtf = onWeekday(min, relative.weekday, relative.offset ?? 0);
    return { edtf, reason: reason('relative-to-date', { date: base }) };
  }
  const edtf = relative.offset === undefined ? undefined : away(base, relative, unit);
  return edtf === undefined ? undefined : { edtf, reason: reason('relative-to-date', { date: base }) };
};

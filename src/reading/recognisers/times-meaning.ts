import { formatDate, parseDate, type RelativeTime } from '../../model/index.ts';
import type { Relation, RelativePattern, Slot } from './times-words.ts';

/** A date as far as words give it. `days` are all of several days; `decade` 199 is the 1990s; `season` 21–24. */
export type CalendarDate = {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly days?: readonly number[];
  readonly decade?: number;
  readonly season?: number;
  readonly weekday?: number;
  /** Only a part of the period is meant ("early January"). */
  readonly portion?: boolean;
  /** A date in digits whose order is not known. */
  readonly unclear?: boolean;
};

/** What the slots of a calendar pattern say together. An ORDINAL before a month slot of its own is its day. */
export const calendarDate = (slots: readonly Slot[]): CalendarDate => {
  let date: CalendarDate = {};
  for (const slot of slots)
    switch (slot.name) {
      case 'month':
      case 'day':
      case 'year':
      case 'decade':
      case 'season':
      case 'weekday':
        date = { ...date, [slot.name]: slot.value };
        break;
      case 'days':
        date = { ...date, days: slot.values };
        break;
      case 'portion':
        date = { ...date, portion: true };
        break;
      case 'numeric':
        date = slot.date ? { ...date, ...slot.date } : { ...date, unclear: true };
        break;
    }
  // "the first month of 2031": an ordinal of a year is its month.
  if (date.day !== undefined && date.month === undefined && date.year !== undefined) {
    const { day, ...rest } = date;
    return { ...rest, month: day };
  }
  return date;
};

/** Whether anything but a weekday is known of a date. */
const isDated = (date: CalendarDate): boolean =>
  date.day !== undefined ||
  date.year !== undefined ||
  date.month !== undefined ||
  date.decade !== undefined ||
  date.season !== undefined;

/**
 * A date as EDTF, unknown parts as X; all of several days as a set `{…}`. Undefined where nothing but a weekday is
 * known, and where the calendar has no such day.
 */
export const edtfOf = (date: CalendarDate): string | undefined => {
  if (!isDated(date) || date.unclear) return undefined;
  if (date.decade !== undefined) return `${date.decade}X`;
  const { year, month } = date;
  const known = { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) };
  if (date.season !== undefined) return `${formatDate(year === undefined ? {} : { year })}-${date.season}`;
  if (date.days !== undefined) {
    const each = date.days.map((day) => formatDate({ ...known, day }));
    return each.every((one) => parseDate(one) !== undefined) ? `{${each.join(',')}}` : undefined;
  }
  const edtf = formatDate(date.day === undefined ? known : { ...known, day: date.day });
  return parseDate(edtf) === undefined ? undefined : edtf;
};

/** The two ends of an interval, each filled with what only the other states: a year, a month. */
export const joinEnds = (from: CalendarDate, to: CalendarDate): readonly [CalendarDate, CalendarDate] => {
  const year = { from: from.year ?? to.year, to: to.year ?? from.year };
  const month = { from: from.month ?? to.month, to: to.month ?? from.month };
  const fill = (date: CalendarDate, y: number | undefined, m: number | undefined): CalendarDate => ({
    ...date,
    ...(y === undefined ? {} : { year: y }),
    ...(m === undefined || date.season !== undefined ? {} : { month: m }),
  });
  const yearOnly = (date: CalendarDate) => date.month === undefined && date.day === undefined;
  return [
    fill(from, year.from, yearOnly(from) && from.year !== undefined ? undefined : month.from),
    fill(to, year.to, yearOnly(to) && to.year !== undefined ? undefined : month.to),
  ];
};

/** A distance as the words give it, with the relation that follows from it. */
export const relativeTime = (
  slots: readonly Slot[],
  pattern: RelativePattern,
): { readonly relative: RelativeTime; readonly relation: Relation } => {
  let unit = pattern.unit ?? 'day';
  let times = 1;
  let vague = pattern.vague === true;
  let count: number | undefined;
  let counted = false;
  let bound: 'more' | 'less' | 'about' | undefined;
  let weekday = pattern.weekday;
  let perDay: number | undefined;
  let act: RelativeTime['act'];
  for (const slot of slots) {
    if (slot.name === 'unit') {
      unit = slot.unit.unit;
      times = slot.unit.times ?? 1;
      perDay = slot.unit.perDay;
    } else if (slot.name === 'count') {
      counted = true;
      count = slot.value;
      bound = slot.bound;
      vague ||= slot.vague;
    } else if (slot.name === 'weekday') {
      unit = 'weekday';
      weekday = slot.value;
    } else if (slot.name === 'event') act = slot.act;
  }
  const sign = pattern.sign ?? 1;
  let offset = pattern.offset;
  if (counted && count !== undefined && !pattern.length) offset = sign * count * times;
  // Hours and minutes lie inside a day or next to it: only nearness is kept. Half years stay inexact years.
  if (perDay !== undefined) {
    vague = true;
    offset = counted && count !== undefined ? sign * Math.floor(count / perDay) : 0;
  }
  if (offset !== undefined && !Number.isInteger(offset)) {
    vague = true;
    offset = sign * Math.floor(Math.abs(offset));
  }
  // −0 and 0 are one number, and must be one in what is written down.
  if (offset === 0) offset = 0;
  const open = bound === 'more' || offset === undefined;
  const side: Relation = sign < 0 ? 'before' : 'after';
  const relation: Relation =
    pattern.relation ?? (pattern.sign !== undefined && open ? side : bound === 'about' ? 'about' : 'on');
  return {
    relative: {
      anchor: pattern.anchor,
      unit,
      ...(offset === undefined ? {} : { offset }),
      ...(weekday === undefined ? {} : { weekday }),
      ...(vague ? { vague: true } : {}),
      ...(act === undefined ? {} : { act }),
    },
    relation,
  };
};

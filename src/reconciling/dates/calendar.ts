import { addDays, between, bounds, daysInMonth, formatDate, parseDate } from '../../model/index.ts';

/** A date that may be a day, a month or a year, and may lack its year. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** Whether an EDTF date says its year: it has a first or last day. */
export const hasYear = (edtf: string): boolean => {
  const { min, max } = bounds(edtf);
  return min !== undefined || max !== undefined;
};

/** A yearless date put in a year, or undefined where that year has no such day. */
export const inYear = (yearless: string, year: number): string | undefined => {
  const date = parseDate(yearless);
  if (date?.month === undefined) return undefined;
  if (date.day !== undefined && date.day > daysInMonth(year, date.month)) return undefined;
  return formatDate({ ...date, year });
};

const SEARCH = 9;

/** The latest occurrence of a yearless date that does not begin after `day` (ISO). */
export const lastNotAfter = (yearless: string, day: string): string | undefined => {
  for (let year = Number(day.slice(0, 4)), tries = 0; tries < SEARCH; year--, tries++) {
    const there = inYear(yearless, year);
    if (there !== undefined && (bounds(there).min ?? '') <= day) return there;
  }
  return undefined;
};

/** The earliest occurrence of a yearless date that does not end before `day` (ISO). */
export const firstNotBefore = (yearless: string, day: string): string | undefined => {
  for (let year = Number(day.slice(0, 4)), tries = 0; tries < SEARCH; year++, tries++) {
    const there = inYear(yearless, year);
    if (there !== undefined && (bounds(there).max ?? '') >= day) return there;
  }
  return undefined;
};

const shiftMonths = (year: number, month: number, by: number): { year: number; month: number } => {
  const count = year * 12 + (month - 1) + by;
  return { year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1 };
};

/** A year that is no leap year, in which a yearless day is counted on; February's end is left alone. */
const PLAIN_YEAR = 2001;

const shiftYearless = (edtf: string, offset: number, unit: Unit): string | undefined => {
  const date = parseDate(edtf);
  if (date?.month === undefined) return undefined;
  if (unit === 'month') return formatDate({ month: shiftMonths(PLAIN_YEAR, date.month, offset).month });
  if (date.day === undefined || unit === 'year') return undefined;
  const from = formatDate({
    year: PLAIN_YEAR,
    month: date.month,
    day: Math.min(date.day, daysInMonth(PLAIN_YEAR, date.month)),
  });
  const to = addDays(from, unit === 'week' ? offset * 7 : offset);
  const crossed = [from, to].sort();
  const leapDay = `${PLAIN_YEAR}-02-28`;
  if ((crossed[0] ?? '') <= leapDay && (crossed[1] ?? '') > leapDay) return undefined;
  return to.slice(0, 4) === String(PLAIN_YEAR) ? `XXXX${to.slice(4)}` : `XXXX${to.slice(4)}`;
};

const endOf = (day: string, unit: Unit): string => {
  if (unit === 'year') return day.slice(0, 4);
  if (unit === 'month') return day.slice(0, 7);
  return day;
};

/**
 * A date moved by a number of units. The result is no more precise than the unit: two years before 31 May 2024 is 2022.
 * A yearless date stays yearless. Undefined where the calendar gives no answer.
 */
export const shift = (edtf: string, offset: number, unit: Unit): string | undefined => {
  const { min, max } = bounds(edtf);
  if (min === undefined && max === undefined) return shiftYearless(edtf, offset, unit);
  const move = (day: string | undefined): string | undefined => {
    if (day === undefined) return undefined;
    if (unit === 'day' || unit === 'week') return addDays(day, unit === 'week' ? offset * 7 : offset);
    const moved = shiftMonths(Number(day.slice(0, 4)), Number(day.slice(5, 7)), unit === 'year' ? offset * 12 : offset);
    const last = daysInMonth(moved.year, moved.month);
    return formatDate({ ...moved, day: Math.min(Number(day.slice(8, 10)), last) });
  };
  const [from, to] = [move(min), move(max)];
  if (from !== undefined && to !== undefined && endOf(from, unit) === endOf(to, unit)) return endOf(from, unit);
  return between(from, to);
};

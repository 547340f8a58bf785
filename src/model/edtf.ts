/**
 * Partial dates after EDTF (Library of Congress, 4 February 2019; ISO 8601-2): level 1 and, of level 2,
 * one-of-a-set, and unspecified digits anywhere. A date carries its own precision: `2022-01` is a month,
 * `XXXX-09-27` a day of an unknown year, `[2025-01-01..]` one moment not before, `2022-01-05/2022-01-10` a lasting time.
 */

/** First and last day a date can mean, as ISO days; undefined where open or unknown. */
export type Bounds = { readonly min?: string; readonly max?: string };

export type YearMonthDay = { readonly year?: number; readonly month?: number; readonly day?: number };

const DATE = /^(\d{4}|XXXX|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[~?%]?$/;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Days in a month of the proleptic Gregorian calendar; February of an unknown year counts 29. */
export const daysInMonth = (year: number | undefined, month: number): number => {
  if (month === 2) {
    if (year === undefined) return 29;
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Reads one date (no interval, no set). Returns undefined when it is not one, or names a day that no calendar has. */
export const parseDate = (edtf: string): YearMonthDay | undefined => {
  const match = DATE.exec(edtf);
  if (!match) return undefined;
  const number = (part: string | undefined) => (part === undefined || part.includes('X') ? undefined : Number(part));
  const year = number(match[1]);
  const month = number(match[2]);
  const day = number(match[3]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month ?? 1))) return undefined;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
};

/** Writes a date as EDTF, unknown parts before a known one as X: `{month: 9, day: 27}` → `XXXX-09-27`. */
export const formatDate = ({ year, month, day }: YearMonthDay): string => {
  const y = year === undefined ? 'XXXX' : pad(year, 4);
  if (day !== undefined) return `${y}-${month === undefined ? 'XX' : pad(month, 2)}-${pad(day, 2)}`;
  return month === undefined ? y : `${y}-${pad(month, 2)}`;
};

const dayBounds = (edtf: string): Bounds => {
  const date = parseDate(edtf);
  if (date?.year === undefined) return {};
  const first = date.month ?? 1;
  const last = date.month ?? 12;
  const min = formatDate({ year: date.year, month: first, day: date.day ?? 1 });
  const max = formatDate({ year: date.year, month: last, day: date.day ?? daysInMonth(date.year, last) });
  return { min, max };
};

/** The first and last day an EDTF string can mean. Open, unknown or yearless ends are left out; never throws. */
export const bounds = (edtf: string): Bounds => {
  const set = /^[[{](.*)[\]}]$/.exec(edtf);
  const inner = set?.[1] ?? edtf;
  const separator = set ? '..' : '/';
  const cut = inner.indexOf(separator);
  if (cut < 0) {
    const parts = inner.split(',').map(dayBounds);
    const min = parts.map((part) => part.min).sort()[0];
    const max = parts
      .map((part) => part.max)
      .sort()
      .at(-1);
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  }
  const from = dayBounds(inner.slice(0, cut));
  const to = dayBounds(inner.slice(cut + separator.length));
  return { ...(from.min === undefined ? {} : { min: from.min }), ...(to.max === undefined ? {} : { max: to.max }) };
};

/** One moment between two days, as EDTF: a single day where they are equal, an open set where one is unknown. */
export const between = (min: string | undefined, max: string | undefined): string =>
  min !== undefined && min === max ? min : `[${min ?? ''}..${max ?? ''}]`;

/** Days since 1970-01-01 of an ISO day, proleptic Gregorian (Hinnant's civil-days formula). */
export const dayNumber = (isoDay: string): number => {
  const year = Number(isoDay.slice(0, 4));
  const month = Number(isoDay.slice(5, 7));
  const day = Number(isoDay.slice(8, 10));
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
};

/** The ISO day of a day number. */
export const isoDay = (number: number): string => {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return formatDate({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
};

/** The day of the week, 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The ISO day `days` after (or, negative, before) another. */
export const addDays = (day: string, days: number): string => isoDay(dayNumber(day) + days);

/** Whether two dates can mean the same day, as far as what both of them state; unknown parts agree with anything. */
export const compatible = (a: string, b: string): boolean => {
  const x = parseDate(a);
  const y = parseDate(b);
  if (x && y) {
    const agree = (p: number | undefined, q: number | undefined) => p === undefined || q === undefined || p === q;
    return agree(x.year, y.year) && agree(x.month, y.month) && agree(x.day, y.day);
  }
  const p = bounds(a);
  const q = bounds(b);
  return (
    !(p.min !== undefined && q.max !== undefined && p.min > q.max) &&
    !(q.min !== undefined && p.max !== undefined && q.min > p.max)
  );
};

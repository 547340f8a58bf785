const DAY = 86_400_000;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A day of the archive, counted from 1 January 1970. */
export type Day = number;

/** The number of a date. `month` from 1. */
export const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / DAY;

const parts = (day: Day) => {
  const date = new Date(day * DAY);
  return {
    year: date.getUTCFullYear(),
    month: MONTHS[date.getUTCMonth()] ?? '',
    date: date.getUTCDate(),
    weekday: WEEKDAYS[date.getUTCDay()] ?? '',
  };
};

/** "3 March 2021" or "March 3, 2021". */
export const writtenDate = (day: Day, monthFirst: boolean): string => {
  const { year, month, date } = parts(day);
  return monthFirst ? `${month} ${date}, ${year}` : `${date} ${month} ${year}`;
};

/** The year of a day. */
export const yearOf = (day: Day): number => parts(day).year;

/** A day as a report of another day names it: by weekday within a week, without its year within the year, else whole. */
export const namedDay = (day: Day, published: Day, monthFirst: boolean, byWeekday: boolean): string => {
  const { year, month, date, weekday } = parts(day);
  if (published - day < 6 && byWeekday) return `on ${weekday}`;
  const short = monthFirst ? `on ${month} ${date}` : `on ${date} ${month}`;
  if (parts(published).year === year) return short;
  return monthFirst ? `${short}, ${year}` : `${short} ${year}`;
};

/** A day told by its month alone, in sentences of background. */
export const namedMonth = (day: Day, published: Day): string => {
  const { year, month } = parts(day);
  return parts(published).year === year ? `in ${month}` : `in ${month} ${year}`;
};

/** Months since the year 0, to tell one month from another. */
export const monthOf = (day: Day): number => {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

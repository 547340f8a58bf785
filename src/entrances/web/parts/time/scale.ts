import { scaleUtc } from 'd3-scale';

/** A stretch of time in days from 1970-01-01 on, both ends included. */
export type Reach = { readonly from: number; readonly to: number };

const DAY = 86_400_000;

/** A day as the browser counts time: its midnight in UTC. */
export const dateOf = (day: number): Date => new Date(day * DAY);

/** Where a day begins on an axis, in hundredths of its width; the day after the last begins at 100. */
export const placeOn =
  ({ from, to }: Reach) =>
  (day: number): number =>
    (100 * (day - from)) / (to + 1 - from);

/** A day as the address has it. */
export const isoOf = (day: number): string => dateOf(day).toISOString().slice(0, 10);

/** A tick of an axis: where it stands, and what it is called. */
export type Tick = { readonly at: number; readonly label: string; readonly year: boolean };

/** How a language writes dates: months count from one. */
export type DateWords = {
  readonly shortMonth: (month: number) => string;
  readonly shortDay: (day: number, month: number) => string;
  readonly fullDay: (day: number, month: number, year: number) => string;
};

const labelOf = (date: Date, words: DateWords): string => {
  const month = date.getUTCMonth() + 1;
  if (date.getUTCDate() !== 1) return words.shortDay(date.getUTCDate(), month);
  return month === 1 ? String(date.getUTCFullYear()) : words.shortMonth(month);
};

const ROOM = 62;

/** Ticks at round dates, as many as `width` CSS pixels hold without touching; labels in the words of the page. */
export const ticksOf = (reach: Reach, width: number, words: DateWords): readonly Tick[] => {
  const place = placeOn(reach);
  const wanted = Math.max(2, Math.min(12, Math.floor(width / ROOM)));
  const scale = scaleUtc().domain([dateOf(reach.from), dateOf(reach.to + 1)]);
  let ticks: readonly Date[] = scale.ticks(wanted);
  // Ticks come in round steps, so that there can be more of them than were wanted.
  for (let fewer = wanted - 1; ticks.length > wanted && fewer > 0; fewer--) ticks = scale.ticks(fewer);
  // A time shorter than a few days has ticks within a day: those are of no use here.
  return ticks
    .filter((date) => date.getTime() % DAY === 0)
    .map((date) => ({
      at: place(date.getTime() / DAY),
      label: labelOf(date, words),
      year: date.getUTCMonth() === 0 && date.getUTCDate() === 1,
    }));
};

/** A day in words, for a sentence and for whoever hears an axis instead of seeing it. */
export const dayInWords = (day: number, words: DateWords): string => {
  const date = dateOf(day);
  return words.fullDay(date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear());
};

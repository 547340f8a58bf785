import type { Atom } from './atoms.ts';
import { longestPhrase } from './phrases.ts';
import { type CalendarDate, calendarDate, edtfOf, joinEnds } from './times-meaning.ts';
import { type PatternSet, patternSet } from './times-patterns.ts';
import { datesAt, type Search, type TimeFound } from './times-search.ts';

const DAY_ONLY = patternSet([['DAY', undefined]]);
const DAY_YEAR = patternSet([['DAY ,? YEAR?', undefined]]);

/** An end of an interval: a date, or a bare day that the other end completes. */
const endsAt = (search: Search, at: number, bare: PatternSet<undefined>) => [
  ...datesAt(search, at),
  ...search.scan.matches(bare, at).map(({ slots, end }) => ({ end, date: dayOf(calendarDate(slots)) })),
];

/** `DAY , YEAR` alone reads as a month of a year; here it is a day whose month the other end states. */
const dayOf = (date: CalendarDate): CalendarDate => {
  if (date.month === undefined) return date;
  const { month, ...rest } = date;
  return { ...rest, day: month };
};

const isBareDay = (date: CalendarDate): boolean => date.day !== undefined && date.month === undefined;

const isPeriod = (date: CalendarDate): boolean => date.days === undefined && date.decade === undefined && !date.unclear;

/** "June 3 to 8, 2031", "between 3 and 8 June", "2018-2020", "from May to June 2021". */
export const intervalAt = (search: Search, at: number): TimeFound | undefined => {
  const { atoms, words } = search.scan;
  const opener = longestPhrase(atoms, at, words.openers);
  const opened = opener && words.openers[opener.phrase];
  const lead = opener ?? longestPhrase(atoms, at, words.leads);
  let best: TimeFound | undefined;
  // Longest first end, then longest second: the whole of what is written, never its beginning.
  for (const start of new Set([opener?.end ?? lead?.end ?? at, at])) {
    const joiners = start !== at && opened ? opened.joiners : words.joiners;
    const relation = start !== at && opened ? opened.relation : 'lasted';
    for (const from of endsAt(search, start, DAY_ONLY)) {
      const joined = longestPhrase(atoms, from.end, joiners);
      if (!joined || !isPeriod(from.date)) continue;
      for (const to of endsAt(search, joined.end, DAY_YEAR)) {
        if (!isPeriod(to.date) || (best && best.to >= to.end)) continue;
        // A bare day is completed by a day of a month, never by a bare month or year.
        if (isBareDay(from.date) && (to.date.day === undefined || to.date.month === undefined)) continue;
        if (isBareDay(to.date) && (from.date.day === undefined || from.date.month === undefined)) continue;
        const [first, last] = joinEnds(from.date, to.date);
        const a = edtfOf(first);
        const b = edtfOf(last);
        if (a === undefined || b === undefined || !inOrder(first, last)) continue;
        best = { from: at, to: to.end, when: { stated: `${a}/${b}`, relation }, date: first };
      }
      const short = shortYear(atoms, from.date, from.end);
      if (short !== undefined)
        best = {
          from: at,
          to: from.end + 2,
          when: { stated: `${edtfOf(from.date)}/${short}`, relation },
          date: from.date,
        };
    }
  }
  return best;
};

/** The second year of "2018-20". */
const shortYear = (atoms: readonly Atom[], from: CalendarDate, at: number): number | undefined => {
  const digits = atoms[at + 1];
  if (from.year === undefined || from.month !== undefined || !/^[-–/]$/.test(atoms[at]?.text ?? '')) return undefined;
  if (!atoms[at]?.glued || !digits?.glued || !/^[0-9]{2}$/.test(digits.text)) return undefined;
  if (atoms[at + 2]?.glued && /^[\p{L}0-9/-]/u.test(atoms[at + 2]?.text ?? '')) return undefined;
  const year = from.year - (from.year % 100) + Number(digits.text);
  return year > from.year ? year : undefined;
};

/** Whether an interval does not run backwards, as far as both ends are known; over a new year without years it may. */
const inOrder = (a: CalendarDate, b: CalendarDate): boolean => {
  if (a.year === undefined || b.year === undefined) {
    if (a.month !== b.month || a.day === undefined || b.day === undefined)
      return (a.month === undefined) === (b.month === undefined);
    return a.day <= b.day;
  }
  const key = (date: CalendarDate) => ((date.year ?? 0) * 100 + (date.month ?? 0)) * 100 + (date.day ?? 0);
  return a.year < b.year || key(a) <= key(b) || a.month === undefined || b.month === undefined;
};

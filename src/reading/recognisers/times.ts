import type { Sentence, StatedWhen } from '../../model/index.ts';
import type { Analysis, TimeMention } from '../analysis.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { longestPhrase } from './phrases.ts';
import { headOf } from './ranges.ts';
import { isTimeHere } from './times-context.ts';
import { type CalendarDate, calendarDate, edtfOf, joinEnds, relativeTime } from './times-meaning.ts';
import { compilePattern, matchPattern, type Pattern } from './times-patterns.ts';
import { SLOTS } from './times-slots.ts';
import type { Relation, RelativePattern, TimeWords } from './times-words.ts';

type Compiled = {
  readonly words: TimeWords;
  readonly calendar: readonly Pattern[];
  readonly relative: readonly { readonly pattern: Pattern; readonly meaning: RelativePattern }[];
};

/** A time as found among atoms `from` to `to` (exclusive). `date` is what it says of the calendar, for sharing a year. */
type Found = {
  readonly from: number;
  readonly to: number;
  readonly when: Omit<StatedWhen, 'start' | 'end' | 'words'>;
  readonly date?: CalendarDate;
};

const compile = (words: TimeWords): Compiled => ({
  words,
  calendar: words.calendar.map(compilePattern),
  relative: words.relative.map((meaning) => ({ pattern: compilePattern(meaning.pattern), meaning })),
});

/** The calendar dates that start at `at`, longest first. */
const datesAt = (atoms: readonly Atom[], at: number, compiled: Compiled) =>
  compiled.calendar
    .flatMap((pattern) => {
      const match = matchPattern(pattern, atoms, at, compiled.words);
      return match ? [{ end: match.end, date: calendarDate(match.slots) }] : [];
    })
    .sort((a, b) => b.end - a.end);

const DAY_ONLY = compilePattern('DAY');
const DAY_YEAR = compilePattern('DAY ,? YEAR?');

/** An end of an interval: a date, or a bare day that the other end completes. */
const endsAt = (atoms: readonly Atom[], at: number, compiled: Compiled, pattern: Pattern) => {
  const bare = matchPattern(pattern, atoms, at, compiled.words);
  return [...datesAt(atoms, at, compiled), ...(bare ? [{ end: bare.end, date: dayOf(calendarDate(bare.slots)) }] : [])];
};

/** `DAY , YEAR` alone reads as a month of a year; here it is a day whose month the other end states. */
const dayOf = (date: CalendarDate): CalendarDate => {
  if (date.month === undefined) return date;
  const { month, ...rest } = date;
  return { ...rest, day: month };
};

const isBareDay = (date: CalendarDate): boolean => date.day !== undefined && date.month === undefined;

const isPeriod = (date: CalendarDate): boolean => date.days === undefined && date.decade === undefined && !date.unclear;

/** "January 5 to 10, 2022", "between 5 and 10 January", "2018-2020", "from May to June 2021". */
const intervalAt = (atoms: readonly Atom[], at: number, compiled: Compiled): Found | undefined => {
  const { words } = compiled;
  const opener = longestPhrase(atoms, at, words.openers);
  const opened = opener && words.openers[opener.phrase];
  const lead = opener ?? longestPhrase(atoms, at, words.leads);
  let best: Found | undefined;
  // Longest first end, then longest second: the whole of what is written, never its beginning.
  for (const start of new Set([opener?.end ?? lead?.end ?? at, at])) {
    const joiners = start !== at && opened ? opened.joiners : words.joiners;
    const relation = start !== at && opened ? opened.relation : 'lasted';
    for (const from of endsAt(atoms, start, compiled, DAY_ONLY)) {
      const joined = longestPhrase(atoms, from.end, joiners);
      if (!joined || !isPeriod(from.date)) continue;
      for (const to of endsAt(atoms, joined.end, compiled, DAY_YEAR)) {
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

/** What may stand before a date: a preposition, or a distance from it ("two days before"). */
const leadsAt = (atoms: readonly Atom[], at: number, compiled: Compiled) => {
  const { words } = compiled;
  const found: { end: number; relation: Relation; phrase?: string; distance?: boolean }[] = [];
  const phrase = longestPhrase(atoms, at, words.leads);
  if (phrase) found.push({ end: phrase.end, relation: words.leads[phrase.phrase] ?? 'on', phrase: phrase.phrase });
  const count = SLOTS.COUNT?.(atoms, at, words);
  const unit = count && (SLOTS.UNIT?.(atoms, count.end, words) ?? SLOTS.UNITS?.(atoms, count.end, words));
  const side = unit && longestPhrase(atoms, unit.end, words.leads);
  const relation = side && words.leads[side.phrase];
  if (side && (relation === 'before' || relation === 'after'))
    found.push({ end: side.end, relation, phrase: side.phrase, distance: true });
  found.push({ end: at, relation: 'on' });
  return found;
};

/** "took part in last week's protests": a time that owns a noun does not own the preposition before it. */
const isPossessed = (atoms: readonly Atom[], at: number): boolean =>
  /^['’]$/.test(atoms[at]?.text ?? '') && atoms[at]?.glued === true && atoms[at + 1]?.glued === true;

/** A single calendar date with what leads it. */
const dateAt = (atoms: readonly Atom[], at: number, compiled: Compiled): Found | undefined => {
  const { words } = compiled;
  let best: Found | undefined;
  for (const lead of leadsAt(atoms, at, compiled)) {
    for (const { end, date } of datesAt(atoms, lead.end, compiled)) {
      if (best && best.to >= end) break;
      const candidate = { atoms, from: lead.end, to: end, ...(lead.phrase === undefined ? {} : { lead: lead.phrase }) };
      if (!isTimeHere(date, candidate, words)) continue;
      const stated = edtfOf(date);
      if (stated === undefined && !date.unclear) continue;
      const onwards = words.onwards.includes(atoms[end]?.lower ?? '') && lead.phrase === 'from';
      const relation = onwards ? 'since' : date.portion && lead.relation === 'on' ? 'within' : lead.relation;
      const to = onwards ? end + 1 : end;
      const possessed = isPossessed(atoms, end);
      best = {
        from: possessed ? lead.end : at,
        to,
        when: { ...(stated === undefined ? {} : { stated }), relation: possessed ? 'on' : relation },
        date,
      };
    }
  }
  return best;
};

/** A time that hangs on the report, on what was told before or on an act. */
const distanceAt = (atoms: readonly Atom[], at: number, compiled: Compiled): Found | undefined => {
  const { words } = compiled;
  let best: Found | undefined;
  for (const lead of leadsAt(atoms, at, compiled)) {
    if (lead.distance) continue;
    for (const { pattern, meaning } of compiled.relative) {
      const match = matchPattern(pattern, atoms, lead.end, words);
      if (!match || (best && best.to >= match.end)) continue;
      // "for two weeks after his arrest" is a length that the quantities keep.
      const long = words.lengthLeads.includes(atoms[at - 1]?.lower ?? '') && meaning.anchor !== 'publication';
      if (long && match.slots.some((slot) => slot.name === 'count')) continue;
      const { relative, relation } = relativeTime(match.slots, meaning);
      const date = calendarDate(match.slots);
      const candidate = {
        atoms,
        from: lead.end,
        to: match.end,
        ...(lead.phrase === undefined ? {} : { lead: lead.phrase }),
      };
      if (relative.weekday !== undefined && !isTimeHere({ weekday: relative.weekday }, candidate, words)) continue;
      if (relative.anchor === 'publication' && atoms[match.end]?.lower === words.numbers.of) continue;
      const stated = edtfOf(date);
      const possessed = isPossessed(atoms, match.end);
      const own = lead.relation === 'on' || (lead.relation === 'within' && relation !== 'on');
      best = {
        from: possessed ? lead.end : at,
        to: match.end,
        when: {
          ...(stated === undefined ? {} : { stated }),
          relative,
          relation: own || possessed ? relation : lead.relation,
        },
      };
    }
  }
  return best;
};

/** "earlier" and "later" alone, as adverbs of an act. */
const adverbAt = (atoms: readonly Atom[], at: number, compiled: Compiled): Found | undefined => {
  const atom = atoms[at];
  const { adverbs } = compiled.words;
  const side = atom && Object.hasOwn(adverbs, atom.lower) ? adverbs[atom.lower] : undefined;
  if (!side || atom?.upos !== 'ADV') return undefined;
  const { notAfter, notBefore } = compiled.words.adverbContext;
  if (notAfter.includes(atoms[at - 1]?.lower ?? '') || notBefore.includes(atoms[at + 1]?.lower ?? '')) return undefined;
  return { from: at, to: at + 1, when: { relative: { anchor: 'previous', unit: 'day' }, relation: side } };
};

const clockAt = (atoms: readonly Atom[], at: number, { words }: Compiled): number | undefined => {
  const lead = longestPhrase(atoms, at, words.leads);
  const found = lead && SLOTS.CLOCK?.(atoms, lead.end, words);
  return (found ?? SLOTS.CLOCK?.(atoms, at, words))?.end;
};

const coreAt = (atoms: readonly Atom[], at: number, compiled: Compiled): Found | undefined =>
  [intervalAt, dateAt, distanceAt]
    .flatMap((find) => find(atoms, at, compiled) ?? [])
    .reduce<Found | undefined>((best, found) => (best === undefined || found.to > best.to ? found : best), undefined);

/** A time with its time of day, which stays in its words: "at 9 p.m. on Monday", "10 January, at noon". */
const timeAt = (atoms: readonly Atom[], at: number, compiled: Compiled): Found | undefined => {
  // Optional commas in patterns never open a time.
  if (atoms[at]?.text === ',') return undefined;
  const core = coreAt(atoms, at, compiled);
  const clock = clockAt(atoms, at, compiled);
  if (clock !== undefined && (core === undefined || clock > core.to)) {
    const after = atoms[clock]?.text === ',' ? clock + 1 : clock;
    const dated = coreAt(atoms, after, compiled);
    return dated ? { ...dated, from: at } : { from: at, to: clock, when: { relation: 'on' } };
  }
  if (!core) return adverbAt(atoms, at, compiled);
  const comma = atoms[core.to]?.text === ',' ? 1 : 0;
  const tail = clockAt(atoms, core.to + comma, compiled);
  if (tail !== undefined) return { ...core, to: tail };
  const part = SLOTS.DAYPART?.(atoms, core.to, compiled.words);
  return part && core.date?.day !== undefined ? { ...core, to: part.end } : core;
};

/** "January 5 and January 7, 2022": a year said once, at the end of a list, holds for the whole list. */
const shareYears = (found: readonly Found[], atoms: readonly Atom[], words: TimeWords): Found[] => {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const current = shared[i];
    const next = shared[i + 1];
    if (!current?.date || next?.date?.year === undefined) continue;
    const { date } = current;
    if (date.year !== undefined || date.month === undefined || current.when.stated?.includes('/')) continue;
    const gap = atoms.slice(current.to, next.from);
    const listed = gap.every((atom) => atom.text === ',' || atom.text === '&' || atom.lower === words.numbers.joiner);
    const stated = listed ? edtfOf({ ...date, year: next.date.year }) : undefined;
    if (stated !== undefined)
      shared[i] = { ...current, when: { ...current.when, stated }, date: { ...date, year: next.date.year } };
  }
  return shared;
};

/** "from Friday … until Tuesday" with words between: the first of the two is a beginning. */
const openBeginnings = (found: readonly Found[], atoms: readonly Atom[], words: TimeWords): Found[] =>
  found.map((time, k) => {
    const opens = Object.hasOwn(words.openers, atoms[time.from]?.lower ?? '') && time.when.relation === 'on';
    const ended = found.slice(k + 1).some((later) => later.when.relation === 'until');
    return opens && ended ? { ...time, when: { ...time.when, relation: 'since' } } : time;
  });

const timesOf = (text: string, sentence: Sentence, index: number, compiled: Compiled): TimeMention[] => {
  const atoms = atomsOf(text, sentence);
  const found: Found[] = [];
  for (let at = 0; at < atoms.length; ) {
    const time = timeAt(atoms, at, compiled);
    if (time) found.push(time);
    at = time ? time.to : at + 1;
  }
  return openBeginnings(shareYears(found, atoms, compiled.words), atoms, compiled.words).flatMap((time) => {
    const first = atoms[time.from];
    const last = atoms[time.to - 1];
    if (!first || !last) return [];
    const range = { from: first.token, to: last.token + 1 };
    const words = text.slice(first.start, last.end);
    return [
      {
        sentence: index,
        ...range,
        head: headOf(sentence, range),
        when: { start: first.start, end: last.end, words, ...time.when },
      },
    ];
  });
};

/**
 * The times that an analysed text states, in text order and without overlap: what the words say and no more.
 * A date without a year stays without one (`XXXX-09-27`), "yesterday" stays a distance from publication, and a
 * relation says how an act lies to it. `when.start` and `when.end` are UTF-16 offsets of the text. Dates are EDTF
 * (Library of Congress, 2019). Lengths of time ("for two months") are quantities, not times. Throws a RangeError
 * where `words` holds a pattern that names no class; never for any text.
 */
export const recogniseTimes = (analysis: Analysis, words: TimeWords): TimeMention[] => {
  const compiled = compile(words);
  return analysis.sentences.flatMap((sentence, index) => timesOf(analysis.text, sentence, index, compiled));
};

import { daysInMonth, type Quantity } from '../../model/index.ts';
import { type Atom, isCapital, isDigits, isWord } from './atoms.ts';
import { longestPhrase, lookUp } from './phrases.ts';
import { readNumber } from './quantities-numbers.ts';
import { eventAt } from './times-events.ts';
import type { SlotFound, SlotReader, TimeWords } from './times-words.ts';

const withStop = (atoms: readonly Atom[], end: number): number =>
  atoms[end]?.text === '.' && atoms[end]?.glued ? end + 1 : end;

const month: SlotReader = (atoms, at, words) => {
  const atom = atoms[at];
  const full = lookUp(words.months, atom?.lower);
  if (full !== undefined) {
    if (words.monthsAlsoWords.includes(atom?.lower ?? '') && !isCapital(atom)) return undefined;
    return { slot: { name: 'month', value: full }, end: at + 1 };
  }
  const short = lookUp(words.monthsShort, atom?.lower);
  return short !== undefined && isCapital(atom)
    ? { slot: { name: 'month', value: short }, end: withStop(atoms, at + 1) }
    : undefined;
};

const weekday: SlotReader = (atoms, at, words) => {
  const value = lookUp(words.weekdays, atoms[at]?.lower);
  return value === undefined ? undefined : { slot: { name: 'weekday', value }, end: at + 1 };
};

const weekdayShort: SlotReader = (atoms, at, words) => {
  const value = lookUp(words.weekdaysShort, atoms[at]?.lower);
  return value !== undefined && isCapital(atoms[at])
    ? { slot: { name: 'weekday', value }, end: withStop(atoms, at + 1) }
    : undefined;
};

/** Digits 1–31, with or without an ordinal ending; never the beginning of a longer number, a clock time or a date. */
const dayDigits = (atoms: readonly Atom[], at: number, words: TimeWords) => {
  const atom = atoms[at];
  if (!atom || !isDigits(atom) || atom.text.length > 2) return undefined;
  const value = Number(atom.text);
  if (value < 1 || value > 31) return undefined;
  const previous = atoms[at - 1];
  if (atom.glued && previous && (isWord(previous) || isDigits(previous) || /^[.:/$€£,#]$/.test(previous.text)))
    return undefined;
  const next = atoms[at + 1];
  if (next?.glued && words.numbers.ordinalEndings.includes(next.lower)) return { value, end: at + 2 };
  if (next?.glued && isWord(next)) return undefined;
  if (next?.glued && /^[.:/,%]$/.test(next.text) && atoms[at + 2]?.glued && isDigits(atoms[at + 2])) return undefined;
  if (next?.glued && next.text === '%') return undefined;
  return { value, end: at + 1 };
};

const day: SlotReader = (atoms, at, words) => {
  const found = dayDigits(atoms, at, words);
  return found && { slot: { name: 'day', value: found.value }, end: found.end };
};

/** "fifth", "twenty-first", "5th": a day or month of a larger period. */
const ordinal: SlotReader = (atoms, at, words) => {
  const found = dayDigits(atoms, at, words);
  if (found && found.end === at + 2) return { slot: { name: 'day', value: found.value }, end: found.end };
  const joined = atoms[at + 1]?.text === '-' && atoms[at + 2] ? `${atoms[at]?.lower}-${atoms[at + 2]?.lower}` : '';
  const long = lookUp(words.ordinals, joined);
  if (long !== undefined) return { slot: { name: 'day', value: long }, end: at + 3 };
  const short = lookUp(words.ordinals, atoms[at]?.lower);
  return short === undefined ? undefined : { slot: { name: 'day', value: short }, end: at + 1 };
};

/** "17th": a day whose month is told elsewhere. */
const nth: SlotReader = (atoms, at, words) => {
  const found = dayDigits(atoms, at, words);
  return found?.end === at + 2 ? { slot: { name: 'day', value: found.value }, end: found.end } : undefined;
};

/** A list of at least two days: "5, 6 and 7", "5 and 6", "5 & 6". */
const days: SlotReader = (atoms, at, words) => {
  const first = dayDigits(atoms, at, words);
  if (!first) return undefined;
  const values = [first.value];
  let { end } = first;
  for (;;) {
    let next = end;
    if (atoms[next]?.text === ',') next += 1;
    const joined = atoms[next]?.lower === words.numbers.joiner || atoms[next]?.text === '&';
    if (joined) next += 1;
    const more = next === end ? undefined : dayDigits(atoms, next, words);
    if (!more) break;
    values.push(more.value);
    end = more.end;
    if (joined) return { slot: { name: 'days', values }, end };
  }
  return undefined;
};

/** Four digits that can be a year of our reports, 1000–2199; an apostrophe and two digits are none. */
const yearAt = (atoms: readonly Atom[], at: number, words: TimeWords): number | undefined => {
  const atom = atoms[at];
  if (!atom || !/^(1[0-9]|20|21)[0-9]{2}$/.test(atom.text)) return undefined;
  const previous = atoms[at - 1];
  if (atom.glued && previous && (isWord(previous) || /^[.:/$€£#@_,]$/.test(previous.text))) return undefined;
  if (atom.glued && previous && /^[-–]$/.test(previous.text) && isWord(atoms[at - 2]) && previous.glued) {
    // "mid-2021" is a year, "Covid-2019" a name: only words that cut a period may be glued on, as PORTION.
    return words.yearPrefixes.includes(atoms[at - 2]?.lower ?? '') ? Number(atom.text) : undefined;
  }
  const apart = atoms[at - 2];
  if (atom.glued && previous?.glued && previous.text === '-' && apart && isDigits(apart) && apart.text.length !== 4)
    return undefined;
  const next = atoms[at + 1];
  if (next?.glued && (isWord(next) || next.text === '%')) return undefined;
  if (next?.glued && /^[.:/,]$/.test(next.text) && atoms[at + 2]?.glued && isDigits(atoms[at + 2])) return undefined;
  return Number(atom.text);
};

const year: SlotReader = (atoms, at, words) => {
  const value = yearAt(atoms, at, words);
  return value === undefined ? undefined : { slot: { name: 'year', value }, end: at + 1 };
};

/** "1990s", "1990's". */
const decade: SlotReader = (atoms, at) => {
  const atom = atoms[at];
  if (!atom || !/^(1[0-9]|20)[0-9]0$/.test(atom.text)) return undefined;
  const apostrophe = /^['’]$/.test(atoms[at + 1]?.text ?? '') ? 1 : 0;
  const ending = atoms[at + 1 + apostrophe];
  if (ending?.lower !== 's' || !ending.glued) return undefined;
  return { slot: { name: 'decade', value: Number(atom.text) / 10 }, end: at + 2 + apostrophe };
};

const season: SlotReader = (atoms, at, words) => {
  const value = lookUp(words.seasons, atoms[at]?.lower);
  return value === undefined ? undefined : { slot: { name: 'season', value }, end: at + 1 };
};

const onlySeason: SlotReader = (atoms, at, words) =>
  words.seasonsAlsoWords.includes(atoms[at]?.lower ?? '') ? undefined : season(atoms, at, words);

const portion: SlotReader = (atoms, at, words) => {
  const found = longestPhrase(atoms, at, words.portions);
  if (!found) return undefined;
  const hyphen = atoms[found.end]?.text === '-' && atoms[found.end]?.glued;
  return { slot: { name: 'portion' }, end: found.end + (hyphen ? 1 : 0) };
};

const dayPart: SlotReader = (atoms, at, words) => {
  const found = longestPhrase(atoms, at, words.dayParts);
  return found && { slot: { name: 'daypart' }, end: found.end };
};

const unit =
  (plural: boolean): SlotReader =>
  (atoms, at, words) => {
    const found = lookUp(words.units, atoms[at]?.lower);
    return found?.plural === plural ? { slot: { name: 'unit', unit: found }, end: at + 1 } : undefined;
  };

const BOUND: Readonly<Partial<Record<Quantity['qualifier'], 'more' | 'less' | 'about'>>> = {
  'at-least': 'more',
  'more-than': 'more',
  'at-most': 'less',
  'fewer-than': 'less',
  about: 'about',
};

/** How many units: "two", "about a", "several", "more than 10". */
const count: SlotReader = (atoms, at, words) => {
  const bounding = longestPhrase(atoms, at, words.numbers.before);
  const start = bounding?.end ?? at;
  const bound = bounding && BOUND[words.numbers.before[bounding.phrase] ?? 'exact'];
  const number = readNumber(atoms, start, words.numbers);
  const rest = bound === undefined ? {} : { bound };
  if (number)
    return {
      slot: {
        name: 'count',
        vague: number.vague || bound !== undefined,
        ...rest,
        ...(number.value === undefined ? {} : { value: number.value }),
      },
      end: number.end,
    };
  if (words.numbers.articles.includes(atoms[start]?.lower ?? ''))
    return { slot: { name: 'count', value: 1, vague: bound !== undefined, ...rest }, end: start + 1 };
  return undefined;
};

const clockMark = (atoms: readonly Atom[], at: number, words: TimeWords): number => {
  const mark = longestPhrase(atoms, at, words.clockMarks)?.end ?? at;
  return longestPhrase(atoms, mark, words.clockZones)?.end ?? mark;
};

/** "09:03", "9 p.m.", "9.30 pm", "0930 GMT", "noon". */
const clock: SlotReader = (atoms, at, words) => {
  const named = longestPhrase(atoms, at, words.clockWords);
  if (named) return { slot: { name: 'clock' }, end: named.end };
  const hour = atoms[at];
  if (!hour || !isDigits(hour) || hour.text.length > 4) return undefined;
  let end = at + 1;
  const wide = hour.text.length > 2;
  let minutes = 0;
  while (/^[:.]$/.test(atoms[end]?.text ?? '') && atoms[end]?.glued && minutes < 2) {
    const part = atoms[end + 1];
    if (!part?.glued || !isDigits(part) || part.text.length !== 2 || Number(part.text) > 59) break;
    minutes += atoms[end]?.text === ':' ? 2 : 1;
    end += 2;
  }
  if (wide && minutes > 0) return undefined;
  const marked = clockMark(atoms, end, words);
  if (Number(wide ? hour.text.slice(0, -2) : hour.text) > 24) return undefined;
  if (marked === end && minutes < 2) return undefined;
  if (wide && longestPhrase(atoms, end, words.clockMarks) === undefined && marked === end) return undefined;
  return { slot: { name: 'clock' }, end: marked };
};

const NUMERIC = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}|\d{2})(?!\d)/y;

const valid = (year: number, month: number, dayOfMonth: number) =>
  month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month)
    ? { year, month, day: dayOfMonth }
    : undefined;

/** A date in digits. Without a date where its order is unknown and both orders give a day. */
const numeric: SlotReader = (atoms, at, words) => {
  const atom = atoms[at];
  if (!atom || !isDigits(atom)) return undefined;
  const previous = atoms[at - 1];
  if (atom.glued && previous && (isWord(previous) || /^[-/.:,]$/.test(previous.text))) return undefined;
  let joined = atom.text;
  let end = at + 1;
  while (end < atoms.length && atoms[end]?.glued && end - at < 6) {
    joined += atoms[end]?.text ?? '';
    end += 1;
  }
  NUMERIC.lastIndex = 0;
  const match = NUMERIC.exec(joined);
  if (!match) return undefined;
  end = at + 5;
  const tail = atoms[end];
  if (tail?.glued && (isWord(tail) || (/^[-/.]$/.test(tail.text) && atoms[end + 1]?.glued && isDigits(atoms[end + 1]))))
    if (tail.text !== 'T') return undefined;
  if (match[1] !== undefined) {
    const date = valid(Number(match[1]), Number(match[3]), Number(match[4]));
    return date && { slot: { name: 'numeric', date }, end };
  }
  const a = Number(match[5]);
  const b = Number(match[7]);
  const dayFirst = valid(Number(match[8]), b, a);
  const monthFirst = valid(Number(match[8]), a, b);
  if (!dayFirst && !monthFirst) return undefined;
  if (match[8]?.length !== 4) return { slot: { name: 'numeric' }, end };
  const known = lookUp(words.numericOrder, match[6]) === 'day-first';
  const date = known || !monthFirst || a === b ? (dayFirst ?? monthFirst) : dayFirst ? undefined : monthFirst;
  return { slot: { name: 'numeric', ...(date ? { date } : {}) }, end };
};

const namedDay: SlotReader = (atoms, at, words) => {
  const found = longestPhrase(atoms, at, words.namedDays);
  const date = found && words.namedDays[found.phrase];
  return date && found
    ? { slot: { name: 'numeric', date: { month: date[0], day: date[1] } }, end: found.end }
    : undefined;
};

/** A unit of a week or more: what "last" and "this" go with. */
const period: SlotReader = (atoms, at, words) => {
  const found = unit(false)(atoms, at, words);
  return found?.slot.name === 'unit' && found.slot.unit.unit !== 'day' ? found : undefined;
};

const adjective: SlotReader = (atoms, at) =>
  atoms[at]?.upos === 'ADJ' || atoms[at]?.upos === 'VERB' ? { slot: { name: 'adjective' }, end: at + 1 } : undefined;

const event: SlotReader = (atoms, at, words): SlotFound | undefined => {
  const found = eventAt(atoms, at, words);
  return found && { slot: { name: 'event', ...(found.act ? { act: found.act } : {}) }, end: found.end };
};

const act: SlotReader = (atoms, at, words) => {
  const found = event(atoms, at, words);
  return found?.slot.name === 'event' && found.slot.act ? found : undefined;
};

/** The classes that patterns name in capitals. */
export const SLOTS: Readonly<Record<string, SlotReader>> = {
  MONTH: month,
  WEEKDAY: weekday,
  WEEKDAYSHORT: weekdayShort,
  DAY: day,
  DAYS: days,
  NTH: nth,
  ORDINAL: ordinal,
  YEAR: year,
  DECADE: decade,
  SEASON: season,
  ONLYSEASON: onlySeason,
  PORTION: portion,
  DAYPART: dayPart,
  UNIT: unit(false),
  UNITS: unit(true),
  COUNT: count,
  CLOCK: clock,
  NUMERIC: numeric,
  NAMEDDAY: namedDay,
  EVENT: event,
  ACT: act,
  ADJ: adjective,
  PERIOD: period,
};

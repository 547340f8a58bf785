import type { Atom } from './atoms.ts';
import { isCapital, isWord } from './atoms.ts';
import { lookUp } from './phrases.ts';
import type { CalendarDate } from './times-meaning.ts';
import type { TimeWords } from './times-words.ts';

/** Where a candidate stands: atoms `from` to `to` (exclusive), with the phrase that leads it, if any. */
export type Candidate = {
  readonly atoms: readonly Atom[];
  readonly from: number;
  readonly to: number;
  readonly lead?: string;
};

const LATEST_BARE_YEAR = 2100;
const EARLIEST_BARE_YEAR = 1900;

/** Whether a countable plural follows: then the digits before it count, as in "May 20 people". */
const countsSomething = (atom: Atom | undefined, words: TimeWords): boolean =>
  atom !== undefined &&
  !atom.glued &&
  (lookUp(words.numbers.plurals, atom.lower) !== undefined ||
    (atom.upos === 'NOUN' && atom.lemma !== atom.lower && /s$/.test(atom.lower)));

const isLowerNoun = (atom: Atom | undefined): boolean =>
  atom !== undefined && isWord(atom) && !atom.glued && ['NOUN', 'ADJ', 'PROPN'].includes(atom.upos);

const isPossessive = (atoms: readonly Atom[], at: number): boolean =>
  /^['’]$/.test(atoms[at]?.text ?? '') && atoms[at]?.glued === true && atoms[at + 1]?.lower === 's';

/** Whether a determiner or a possessive ("Kenya's January report") stands before a month or year that modifies a noun. */
const isDetermined = (atoms: readonly Atom[], at: number, words: TimeWords): boolean => {
  const before = atoms[at - 1];
  if (!before) return false;
  if (words.determiners.includes(before.lower)) return true;
  if (before.lower === 's' && /^['’]$/.test(atoms[at - 2]?.text ?? '')) return true;
  return before.upos === 'ADJ' && words.determiners.includes(atoms[at - 2]?.lower ?? '');
};

const isSure = (candidate: Candidate, words: TimeWords): boolean =>
  candidate.lead !== undefined && words.sureLeads.includes(candidate.lead);

/** A bare month ("January") is a time after a preposition of time, as a possessive, or before the noun it modifies. */
const bareMonth = (candidate: Candidate, words: TimeWords): boolean => {
  const { atoms, from, to } = candidate;
  const next = atoms[to];
  const name = isCapital(next) && next?.upos === 'PROPN' && !next.glued;
  if (isSure(candidate, words)) return true;
  if (words.sureLeads.includes(atoms[from - 1]?.lower ?? '')) return true;
  if (isPossessive(atoms, to)) return !words.monthsAlsoWords.includes(atoms[from]?.lower ?? '');
  return isDetermined(atoms, from, words) && isLowerNoun(next) && !name;
};

/** A bare weekday is a time unless it is repeated, or the first word of a name ("the Sunday Bugle"). */
const bareWeekday = (candidate: Candidate, words: TimeWords): boolean => {
  const { atoms, from, to, lead } = candidate;
  const next = atoms[to];
  if (lead !== undefined) return true;
  const before = atoms[from - 1];
  if (before && isCapital(before) && before.upos === 'PROPN' && isCapital(next) && next?.upos === 'PROPN') return false;
  const opens = before === undefined || words.determiners.includes(before.lower) || /^[“"‘(]$/.test(before.text);
  return !(opens && isCapital(next) && next?.upos === 'PROPN' && !next.glued);
};

/** A bare number of four digits is a year after a preposition of time, in brackets, or before what it modifies. */
const bareYear = (candidate: Candidate, year: number, words: TimeWords): boolean => {
  const { atoms, from, to } = candidate;
  const before = atoms[from - 1];
  const next = atoms[to];
  if (next && !next.glued) {
    if (lookUp(words.numbers.moneyNames, next.lower) || lookUp(words.numbers.periods, next.lower)) return false;
    if (lookUp(words.numbers.measures, next.lower) || words.numbers.percent.includes(next.lower)) return false;
    if (lookUp(words.numbers.scales, next.lower) !== undefined) return false;
  }
  const counted = countsSomething(next, words);
  const loose = candidate.lead !== undefined && lookUp(words.numbers.before, candidate.lead) !== undefined;
  if (isSure(candidate, words) && !(loose && counted)) {
    return !(counted && !['in', 'since', 'during', 'until', 'till', 'throughout'].includes(candidate.lead ?? ''));
  }
  if (year < EARLIEST_BARE_YEAR || year > LATEST_BARE_YEAR) return false;
  // "the 1931 floods", but "the 2000 men".
  const persons = lookUp(words.numbers.plurals, next?.lower) !== undefined;
  if (counted && (persons || !isDetermined(atoms, from, words))) return false;
  if (before?.text === '(' && next?.text === ')') return true;
  if (words.sureLeads.includes(before?.lower ?? '')) return true;
  // "in 2002 and 2003"
  if (before?.lower === words.numbers.joiner && /^(19|20)[0-9]{2}$/.test(atoms[from - 2]?.text ?? '')) return true;
  if (before && words.numbers.labels.includes(before.lower)) return false;
  if (!next || next.glued || !isWord(next)) return false;
  // "the 2014 Games" happened in a year, "a 2014 Audi" was built in one.
  if (isCapital(next)) return words.definites.includes(before?.lower ?? '') && next.upos === 'PROPN';
  const modified = isLowerNoun(next) || next.upos === 'VERB';
  return modified && (isDetermined(atoms, from, words) || before?.upos === 'PROPN' || !before);
};

/**
 * Whether words that look like a date are one where they stand: "May" the verb, "March" the march, "Sunday" in a
 * newspaper's name, "2000" pounds and "every Friday" are none. Full dates always are.
 */
export const isTimeHere = (date: CalendarDate, candidate: Candidate, words: TimeWords): boolean => {
  const { atoms, from, to } = candidate;
  const before = atoms[from - 1]?.lower ?? '';
  const weekdayOnly = date.weekday !== undefined && date.month === undefined;
  const monthOnly =
    date.month !== undefined && date.day === undefined && date.days === undefined && date.year === undefined;
  const yearOnly = date.year !== undefined && date.month === undefined && date.season === undefined;
  if ((weekdayOnly || monthOnly) && (words.repeaters.includes(before) || words.namingWords.includes(before)))
    return false;
  const first = atoms[from];
  const single = to - from === 1;
  if (weekdayOnly && !isCapital(first) && single && lookUp(words.weekdays, first?.lower)) return false;
  if (weekdayOnly && single) return bareWeekday(candidate, words);
  if (monthOnly && !date.portion && lookUp(words.months, first?.lower) !== undefined && single)
    return bareMonth(candidate, words);
  if (monthOnly && !date.portion && lookUp(words.monthsShort, first?.lower) !== undefined)
    return bareMonth(candidate, words);
  if (yearOnly && date.decade === undefined && !date.portion && single)
    return bareYear(candidate, date.year ?? 0, words);
  // "on the 17th", but not "on the 17th floor".
  if (date.day !== undefined && date.month === undefined && date.year === undefined)
    return candidate.lead !== undefined && !isLowerNoun(atoms[to]);
  const dayWithoutYear = date.day !== undefined && date.year === undefined && date.weekday === undefined;
  // "In May 20 people were killed": the month leads, the number counts.
  if (dayWithoutYear && candidate.lead === 'in' && countsSomething(atoms[to], words)) return false;
  return true;
};

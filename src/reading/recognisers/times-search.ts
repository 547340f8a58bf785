import type { StatedWhen } from '../../model/index.ts';
import type { Atom } from './atoms.ts';
import { longestPhrase } from './phrases.ts';
import { type CalendarDate, calendarDate } from './times-meaning.ts';
import { type PatternSet, patternSet, type Scan } from './times-patterns.ts';
import type { Relation, RelativePattern, TimeWords } from './times-words.ts';

/** A language's patterns, read once. */
export type TimePatterns = {
  readonly calendar: PatternSet<undefined>;
  readonly relative: PatternSet<RelativePattern>;
};

/** One sentence being searched for times. */
export type Search = TimePatterns & { readonly scan: Scan };

/** A time as found among atoms `from` to `to` (exclusive). `date` is what it says of the calendar, for sharing a year. */
export type TimeFound = {
  readonly from: number;
  readonly to: number;
  readonly when: Omit<StatedWhen, 'start' | 'end' | 'words'>;
  readonly date?: CalendarDate;
};

/** Reads a language's patterns. Throws a RangeError that names the pattern where it names a class that does not exist. */
export const timePatterns = (words: TimeWords): TimePatterns => ({
  calendar: patternSet(words.calendar.map((pattern) => [pattern, undefined])),
  relative: patternSet(words.relative.map((meaning) => [meaning.pattern, meaning])),
});

/** The calendar dates that start at `at`, longest first. */
export const datesAt = (search: Search, at: number): readonly { readonly end: number; readonly date: CalendarDate }[] =>
  search.scan
    .matches(search.calendar, at)
    .map(({ slots, end }) => ({ end, date: calendarDate(slots) }))
    .sort((a, b) => b.end - a.end);

/** What may stand before a date: a preposition, or a distance from it ("two days before"). */
export const leadsAt = (search: Search, at: number) => {
  const { atoms, words } = search.scan;
  const found: { end: number; relation: Relation; phrase?: string; distance?: boolean }[] = [];
  const phrase = longestPhrase(atoms, at, words.leads);
  if (phrase) found.push({ end: phrase.end, relation: words.leads[phrase.phrase] ?? 'on', phrase: phrase.phrase });
  const count = search.scan.slot('COUNT', at);
  const unit = count && (search.scan.slot('UNIT', count.end) ?? search.scan.slot('UNITS', count.end));
  const side = unit && longestPhrase(atoms, unit.end, words.leads);
  const relation = side && words.leads[side.phrase];
  if (side && (relation === 'before' || relation === 'after'))
    found.push({ end: side.end, relation, phrase: side.phrase, distance: true });
  found.push({ end: at, relation: 'on' });
  return found;
};

/** "took part in last week's protests": a time that owns a noun does not own the preposition before it. */
export const isPossessed = (atoms: readonly Atom[], at: number): boolean =>
  /^['’]$/.test(atoms[at]?.text ?? '') && atoms[at]?.glued === true && atoms[at + 1]?.glued === true;

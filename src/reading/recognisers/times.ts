import type { Sentence } from '../../model/index.ts';
import type { Analysis, TimeMention } from '../analysis.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { longestPhrase } from './phrases.ts';
import { headOf } from './ranges.ts';
import { dateAt } from './times-dates.ts';
import { adverbAt, distanceAt } from './times-distances.ts';
import { intervalAt } from './times-intervals.ts';
import { edtfOf } from './times-meaning.ts';
import { openScan } from './times-patterns.ts';
import { type Search, type TimeFound, type TimePatterns, timePatterns } from './times-search.ts';
import type { TimeWords } from './times-words.ts';

const clockAt = (search: Search, at: number): number | undefined => {
  const lead = longestPhrase(search.scan.atoms, at, search.scan.words.leads);
  const found = lead && search.scan.slot('CLOCK', lead.end);
  return (found ?? search.scan.slot('CLOCK', at))?.end;
};

const coreAt = (search: Search, at: number): TimeFound | undefined =>
  [intervalAt, dateAt, distanceAt]
    .flatMap((find) => find(search, at) ?? [])
    .reduce<TimeFound | undefined>(
      (best, found) => (best === undefined || found.to > best.to ? found : best),
      undefined,
    );

/** A time with its time of day, which stays in its words: "at 9 p.m. on Monday", "10 January, at noon". */
const timeAt = (search: Search, at: number): TimeFound | undefined => {
  const { atoms } = search.scan;
  // Optional commas in patterns never open a time.
  if (atoms[at]?.text === ',') return undefined;
  const core = coreAt(search, at);
  const clock = clockAt(search, at);
  if (clock !== undefined && (core === undefined || clock > core.to)) {
    const after = atoms[clock]?.text === ',' ? clock + 1 : clock;
    const dated = coreAt(search, after);
    return dated ? { ...dated, from: at } : { from: at, to: clock, when: { relation: 'on' } };
  }
  if (!core) return adverbAt(search, at);
  const comma = atoms[core.to]?.text === ',' ? 1 : 0;
  const tail = clockAt(search, core.to + comma);
  if (tail !== undefined) return { ...core, to: tail };
  const part = search.scan.slot('DAYPART', core.to);
  return part && core.date?.day !== undefined ? { ...core, to: part.end } : core;
};

/** "June 3 and June 8, 2031": a year said once, at the end of a list, holds for the whole list. */
const shareYears = (found: readonly TimeFound[], atoms: readonly Atom[], words: TimeWords): TimeFound[] => {
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
const openBeginnings = (found: readonly TimeFound[], atoms: readonly Atom[], words: TimeWords): TimeFound[] =>
  found.map((time, k) => {
    const opens = Object.hasOwn(words.openers, atoms[time.from]?.lower ?? '') && time.when.relation === 'on';
    const ended = found.slice(k + 1).some((later) => later.when.relation === 'until');
    return opens && ended ? { ...time, when: { ...time.when, relation: 'since' } } : time;
  });

/** "for two weeks after his arrest" is a length that the quantities keep: the atom after its unit. */
const lengthEnd = ({ scan }: Search, at: number): number | undefined => {
  if (!scan.words.lengthLeads.includes(scan.atoms[at]?.lower ?? '')) return undefined;
  const count = scan.slot('COUNT', at + 1);
  return count && (scan.slot('UNIT', count.end) ?? scan.slot('UNITS', count.end))?.end;
};

const timesOf = (
  text: string,
  sentence: Sentence,
  index: number,
  patterns: TimePatterns,
  words: TimeWords,
): TimeMention[] => {
  const atoms = atomsOf(text, sentence);
  const search: Search = { ...patterns, scan: openScan(atoms, words) };
  const found: TimeFound[] = [];
  for (let at = 0; at < atoms.length; ) {
    const after = lengthEnd(search, at);
    if (after !== undefined) {
      at = after;
      continue;
    }
    const time = timeAt(search, at);
    if (time) found.push(time);
    at = time ? time.to : at + 1;
  }
  return openBeginnings(shareYears(found, atoms, words), atoms, words).flatMap((time) => {
    const first = atoms[time.from];
    const last = atoms[time.to - 1];
    if (!first || !last) return [];
    const range = { from: first.token, to: last.token + 1 };
    const place = { start: first.start, end: last.end, words: text.slice(first.start, last.end) };
    return [
      {
        sentence: index,
        ...range,
        head: headOf(sentence, range),
        when: { ...place, ...time.when },
      },
    ];
  });
};

/**
 * The times that an analysed text states, in text order and without overlap: what the words say and no more.
 * A date without a year stays without one (`XXXX-05-12`), "yesterday" stays a distance from publication, and a
 * relation says how an act lies to it. `when.start` and `when.end` are UTF-16 offsets of the text. Dates are EDTF
 * (Library of Congress, 2019). Lengths of time ("for two months") are quantities, not times. Throws a RangeError
 * where `words` holds a pattern that names no class; never for any text.
 */
export const recogniseTimes = (analysis: Analysis, words: TimeWords): TimeMention[] => {
  const patterns = timePatterns(words);
  return analysis.sentences.flatMap((sentence, index) => timesOf(analysis.text, sentence, index, patterns, words));
};

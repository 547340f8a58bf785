import { formatDate, parseDate } from '../../model/index.ts';
import { MONTHS } from './months.ts';

/** A date as it stands in a line: EDTF (parts that are not stated are X) and its place in UTF-16 units. */
export type WrittenDate = { readonly edtf: string; readonly start: number; readonly end: number };

const YEAR_FIRST = /(?<![\d.])((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)/u;
const DAY_FIRST = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/u;
const YEAR = '((?:19|20)\\d\\d)';
/** The year ends the word, or pages have run the clock time into it: "20317:05 AM". */
const TAIL = '(?:(?![\\p{L}\\d])|(?=\\d{1,2}:\\d\\d))';
/** 10 Jan, 2022; 10 January 2022; 10 января 2022; 10-январь, 2022-жыл */
const DAY_MONTH = new RegExp(
  `(?<![\\d.,:])(\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?:\\s+of)?[\\s-]{1,3}(\\p{L}+)\\.?(?:,?\\s{1,3}${YEAR}${TAIL})?`,
  'gu',
);
/** January 10, 2022; Jan. 10 2022 */
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(\\p{L}+)\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\\d:.])(?:,?\\s{1,3}${YEAR}${TAIL})?`,
  'gu',
);
/** 2022 жылғы 10 қаңтар; 2022-жылдын 10-январы */
const YEAR_DAY_MONTH = new RegExp(
  `(?<!\\d)${YEAR}[\\s-]{1,3}(?:[жЖ]ыл\\p{L}*|г\\.|года?)[\\s,]{1,3}(\\d{1,2})[\\s-]{1,3}(\\p{L}+)`,
  'u',
);

const valid = (year: number | undefined, month: number, day: number): string | undefined => {
  const edtf = formatDate({ ...(year === undefined ? {} : { year }), month, day });
  return parseDate(edtf) === undefined ? undefined : edtf;
};

const monthOf = (word: string): number | undefined => {
  const small = word.toLowerCase();
  // Kyrgyz puts endings on Russian month names: январы, январда.
  return (
    MONTHS.get(small) ??
    MONTHS.get(small.replace(/(?:да|де|та|те|ы|и)$/u, '')) ??
    MONTHS.get(small.replace(/[ыи]$/u, 'ь'))
  );
};

const at = (match: RegExpExecArray, edtf: string | undefined): WrittenDate | undefined =>
  edtf === undefined ? undefined : { edtf, start: match.index, end: match.index + match[0].length };

/** 10.01.2022 is day first wherever dots are used; with slashes the order is only known when one number is above twelve. */
const dayFirst = (match: RegExpExecArray): string | undefined => {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = Number(match[4]);
  if (match[2] === '.' && second > 12) return valid(year, first, second);
  if (match[2] === '.' || first > 12 || first === second) return valid(year, second, first);
  if (second > 12) return valid(year, first, second);
  return `${year}-XX-XX`;
};

const named = (line: string, pattern: RegExp, monthAt: number, dayAt: number): WrittenDate | undefined => {
  for (const match of line.matchAll(pattern)) {
    const month = monthOf(match[monthAt] ?? '');
    if (month === undefined) continue;
    const year = match[3] === undefined ? undefined : Number(match[3]);
    const found = at(match, valid(year, month, Number(match[dayAt])));
    if (found) return found;
  }
  return undefined;
};

/**
 * The first date written in a short line, in figures or with a month's name (English, Russian, Kazakh, Kyrgyz).
 * A line that gives no year yields `XXXX-09-27`; one whose day and month cannot be told apart yields `2022-XX-XX`.
 * Returns undefined when there is none. Meant for lines of at most a few hundred characters.
 */
export const findWrittenDate = (line: string): WrittenDate | undefined => {
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst) {
    const found = at(yearFirst, valid(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])));
    if (found) return found;
  }
  const figures = DAY_FIRST.exec(line);
  if (figures) {
    const found = at(figures, dayFirst(figures));
    if (found) return found;
  }
  const turkic = YEAR_DAY_MONTH.exec(line);
  if (turkic) {
    const month = monthOf(turkic[3] ?? '');
    const found = month === undefined ? undefined : at(turkic, valid(Number(turkic[1]), month, Number(turkic[2])));
    if (found) return found;
  }
  const both = [named(line, DAY_MONTH, 2, 1), named(line, MONTH_DAY, 1, 2)].filter((date) => date !== undefined);
  // "January 10, 2022" also reads as "10, 2022" to nobody; the one that states a year wins, then the earlier.
  return both.sort((a, b) => Number(a.edtf.startsWith('X')) - Number(b.edtf.startsWith('X')) || a.start - b.start)[0];
};

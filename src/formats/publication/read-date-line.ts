import { findWrittenDate } from './find-written-date.ts';
import { BESIDE_A_DATE, CHANGED, MONTHS, PUBLISHED } from './months.ts';

/** A line that tells when a report was published. */
export type DateLine = {
  /** The day of publication; absent when the line only tells when the page was changed. */
  readonly edtf?: string;
  readonly words: string;
  /** Says itself that this is the day of publication. */
  readonly labelled: boolean;
  /** What else stands on it: a byline, an outlet, a place. */
  readonly rest: string;
};

const LONGEST = 160;
const REST_WORDS = 8;
/** "Statement by the Harbour Council, Tresk, 6 June 2031": names its kind first, then who issued it, and ends in its day. */
const ISSUED =
  /^(?:joint |press |public |open |media |written )*(?:statement|release|communiqu[ée]|letter|declaration|briefing|appeal|bulletin|urgent action)(?: (?:by|from|of)|[,:]) /;
const ISSUED_WORDS = 14;
const CLOCK = /\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[apAP]\.?[mM]\.?)?(?![\p{L}\d.])/gu;
const CLOCK_TIME = /\d[:.]\d\d/;
const ZONE = /(?:GMT|UTC)?[+-]\d{1,2}(?::?\d\d)?(?!\d)|T\d\d:\d\d\S*/gu;

const withoutTime = (line: string): string => line.replace(CLOCK, ' ').replace(ZONE, ' ');

const PART_END =
  /(?<=[\d\p{L})])(?:[.;,]\s*|\s+)(?=(?:last\s+)?(?:updated|modified)\b|обновлено|изменено|published\b|posted\b|опубликовано)|\s[|•·]\s/gu;

/** A part of a line that says "updated …" tells of another day. */
const withoutChanges = (line: string): string => {
  // Cut on the line in small letters, whose places are the same, so that the pattern need not be blind to case.
  const small = line.toLowerCase();
  const cuts =
    small.length === line.length ? [...small.matchAll(PART_END)].map((match) => match.index + match[0].length) : [];
  const parts = [0, ...cuts].map((from, at) => line.slice(from, cuts[at] ?? line.length));
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '' && !CHANGED.test(part.toLowerCase()))
    .map((part) => part.replace(/\s?[|•·;]$/, ''))
    .join(' | ');
};

/**
 * Reads a line as a date line: a date, and beside it no more than a label, a clock time, a weekday, or a few capitalised
 * words (byline, outlet, place). Returns undefined for anything that says more, so that a date inside prose never counts.
 */
export const readDateLine = (line: string): DateLine | undefined => {
  // A handle beside a day is the signature of a post that the report quotes.
  if (line.length > LONGEST || !/\d/.test(line) || /(?:^|[\s(])@\w/.test(line)) return undefined;
  const kept = withoutChanges(line);
  if (kept.trim() === '')
    return findWrittenDate(line) || CLOCK_TIME.test(line)
      ? { words: line.trim(), labelled: false, rest: '' }
      : undefined;
  const written = findWrittenDate(kept);
  if (!written) return undefined;
  const around = withoutTime(`${kept.slice(0, written.start)} | ${kept.slice(written.end)}`);
  const words = (around.match(/[\p{L}\d][\p{L}\p{M}\d.'’-]*/gu) ?? []).filter((word) => {
    const small = word.toLowerCase().replace(/[.]+$/, '');
    return !BESIDE_A_DATE.has(small) && !MONTHS.has(small) && !/^\d+$/.test(small) && small !== 'by';
  });
  const yearless = written.edtf.startsWith('X');
  const isIssued =
    !yearless &&
    ISSUED.test(kept.trim().toLowerCase()) &&
    words.length <= ISSUED_WORDS &&
    /^[\s.)]*$/.test(kept.slice(written.end));
  if (isIssued) return { edtf: written.edtf, words: line.trim(), labelled: true, rest: '' };
  if (words.length > REST_WORDS) return undefined;
  if (words.some((word) => /^\p{Ll}{3,}/u.test(word) && !/^(?:and|de|van|von|bin|uulu|kyzy|uly)$/u.test(word)))
    return undefined;
  // A yearless date beside other words is as likely a heading of a chronology as a date line.
  if (yearless && words.length > 0 && !PUBLISHED.test(line.trim().toLowerCase())) return undefined;
  const labelled = PUBLISHED.test(kept.trim().toLowerCase());
  if (words.length > 0 && !labelled && /[!?]$|\p{Ll}{3}\.$/u.test(around.trim())) return undefined;
  const rest = around
    .split(/\s*[|•·]\s*/)
    .map((part) =>
      part.slice(PUBLISHED.exec(part.toLowerCase())?.[0].length ?? 0).replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, ''),
    )
    .filter((part) => /\p{L}{2}/u.test(part))
    .join(' | ');
  return { edtf: written.edtf, words: line.trim(), labelled, rest };
};

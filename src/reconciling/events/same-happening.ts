import type { Reason } from '../../model/index.ts';
import { dayNumber, reason } from '../../model/index.ts';
import { BEFALLS, ONCE, RARE, REPEATED, SOMEWHERE, SPOKEN } from './act-nature.ts';
import { COERCED, type Happening, timesAgree } from './happening.ts';
import { agreeUnnamed, areUnnamed, befellOthers, SMALL, storyOf } from './unnamed.ts';

const coerced = ({ record }: Happening): boolean => COERCED.has(record.circumstances);

/** What two tellings say about being one happening, from these two alone. */
export type Sameness = { readonly verdict: 'same' | 'different' | 'unsure'; readonly reason: Reason };

/** Datings this many days apart of a thing that hardly happens twice are one happening told with two dates. */
const NEAR_DAYS = 3;

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return common;
};

const daysApart = ({ range: a }: Happening, { range: b }: Happening): number => {
  if (a.min === undefined || a.max === undefined || b.min === undefined || b.max === undefined)
    return Number.POSITIVE_INFINITY;
  return Math.max(dayNumber(a.min) - dayNumber(b.max), dayNumber(b.min) - dayNumber(a.max), 0);
};

/** A verdict that keeps two tellings apart. */
export const different = (code: string): Sameness => ({ verdict: 'different', reason: reason(code) });
const unsure = (code: string): Sameness => ({ verdict: 'unsure', reason: reason(code) });
const same = (code: string): Sameness => ({ verdict: 'same', reason: reason(code) });

/** Whether two datings are both so exact that agreeing says something: at most a month each, or a day of an unknown year. */
export const bothDated = (a: Happening, b: Happening): boolean =>
  a.days !== undefined && b.days !== undefined && a.days <= 31 && b.days <= 31;

const sameDating = (a: Happening, b: Happening): boolean => bothDated(a, b) && timesAgree(a, b);

const wordsClash = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && meet(a, b) === 0;

/**
 * Whether two datings are one occasion of something people do again and again: the same day, be its year stated or not,
 * with no other place; for an interview, which is told of by its month, the same month.
 */
const sameOccasion = (a: Happening, b: Happening): boolean => {
  if (!timesAgree(a, b) || wordsClash(a.placeWords, b.placeWords)) return false;
  if (a.family === 'interview' && a.date !== undefined && a.date === b.date && bothDated(a, b)) return true;
  return isDay(a) && isDay(b);
};

/** "On Tuesday" and "in 2004" cannot be held against each other. */
const vaguelyApart = (a: Happening, b: Happening): boolean => a.undatedWords && b.days !== undefined && b.days > 31;

/** A day, or a day and month whose year is not known. */
const isDay = ({ days, plain }: Happening): boolean => days === 1 || (days === 0 && plain?.day !== undefined);

/**
 * Compares two tellings of an act. Whom it befell (or who did it, or where a crowd was) must agree; dates must be able to
 * mean one day, save for things that hardly happen twice. Names that clash, or nobody named, leave them apart.
 */
export const sameHappening = (a: Happening, b: Happening, sharesWords: boolean): Sameness => {
  if (a.family !== b.family) return different('other-act');
  const hypothetical = (one: Happening) => one.record.modality === 'hypothetical';
  if (hypothetical(a) !== hypothetical(b)) return different('only-imagined');
  const { family } = a;
  // What somebody was made to say and what they say freely are two sayings, even on one day.
  if (SPOKEN.has(family) && coerced(a) !== coerced(b)) return different('other-circumstances');
  const clash = !timesAgree(a, b);
  const common = meet(a.key, b.key);
  if (clash) {
    const otherReport = a.record.source !== b.record.source;
    const near = otherReport && RARE.has(a.content.act) && daysApart(a, b) <= NEAR_DAYS;
    if (common > 0 && (near || ONCE.has(a.family))) return same('dates-disagree');
    return different('other-time');
  }
  if (a.number !== undefined && b.number !== undefined && a.number !== b.number && common === 0)
    return different('other-number');
  const unnamed = common === 0 && areUnnamed(a, b);
  if (unnamed && agreeUnnamed(a, b)) return same('same-story');
  // Wording passes from case to case: what nobody with a name holds together falls apart where reports tell two stories.
  if (unnamed && storyOf(a, b) === 'other') return different('other-story');
  if (unnamed && befellOthers(a, b)) return unsure('other-befallen');
  if (common === 0 && !a.named && !b.named && a.number !== undefined && a.number > SMALL && a.number === b.number)
    return same('same-number');
  if (a.key.size > 0 && b.key.size > 0 && common === 0) {
    if (SOMEWHERE.has(family) && meet(a.places, b.places) > 0 && sameDating(a, b)) return same('same-place-and-time');
    if (a.named && b.named) return different('others-involved');
    // "A television channel" may be the channel that another report names: that alone neither joins nor parts.
    return sharesWords ? same('same-words') : unsure('somebody-unnamed');
  }
  if (sharesWords) return same('same-words');
  if (common > 0) {
    if (SPOKEN.has(family)) return sameOccasion(a, b) ? same('same-speaker-and-time') : unsure('speaks-often');
    if (REPEATED.has(family)) return sameOccasion(a, b) ? same('same-people-and-time') : unsure('happens-often');
    if (vaguelyApart(a, b) || vaguelyApart(b, a)) return unsure('time-not-comparable');
    return same(BEFALLS.has(family) ? 'same-person' : 'same-doer');
  }
  if (SOMEWHERE.has(family) && meet(a.places, b.places) > 0) return same('same-place-and-time');
  return unsure('nobody-in-common');
};

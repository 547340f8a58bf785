import { addDays, bounds, parseDate, reason } from '../../model/index.ts';
import { firstNotBefore, hasYear, inYear, lastNotAfter } from './calendar.ts';
import type { Ground, Point, Rule } from './grounding.ts';
import type { Moment } from './moments.ts';

/** News is told within so many days of when it happened, where nothing says otherwise. */
const RECENT_DAYS = 45;

/** A lead tells of days this close before the last dated thing as part of the same story. */
const NEAR_DAYS = 92;
/** A date told right after another in one paragraph follows it within so many days. */
const NEXT_DAYS = 62;

const monthOf = (edtf: string): number | undefined => parseDate(edtf)?.month;
const stated = (moment: Moment): string => moment.when.stated ?? '';

/** Stated dates with their year, other than the moment's own words. */
const dated = (moment: Moment, { moments }: Ground): readonly Moment[] =>
  moments.filter((one) => one.when.start !== moment.when.start && one.dated);

/** "Since 2014" says when a period began, often long before the report: no bound for the report's own age. */
export const isPeriodSince = ({ when }: Moment): boolean =>
  when.relation === 'since' && when.stated !== undefined && monthOf(when.stated) === undefined;

/** The latest thing that a report tells as having happened: it was written no earlier. */
export const latestTold = (
  ground: Ground,
  without?: Moment,
): { readonly day: string; readonly edtf: string } | undefined => {
  let latest: { day: string; edtf: string } | undefined;
  const note = (edtf: string | undefined): void => {
    const day = edtf === undefined ? undefined : bounds(edtf).min;
    if (day !== undefined && edtf !== undefined && (latest === undefined || day > latest.day)) latest = { day, edtf };
  };
  for (const one of ground.moments) {
    const { relation } = one.when;
    if (
      one.ahead ||
      one.loose ||
      isPeriodSince(one) ||
      relation === 'by' ||
      relation === 'before' ||
      relation === 'until'
    )
      continue;
    if (one.slot !== without?.slot && one.when.start !== without?.when.start) {
      if (one.dated && one.range.min !== undefined && (latest === undefined || one.range.min > latest.day))
        latest = { day: one.range.min, edtf: stated(one) };
      note(ground.hints.get(one.slot)?.date);
      note(ground.hints.get(one.slot)?.notBefore);
    }
  }
  return latest;
};

/** The same day is dated elsewhere in the report. */
const sameDateElsewhere: Rule = (moment, ground) => {
  const date = parseDate(stated(moment));
  if (date?.day === undefined) return undefined;
  const years = new Set(
    dated(moment, ground).flatMap((one) => {
      const other = parseDate(stated(one));
      return other?.month === date.month && other?.day === date.day && other?.year !== undefined ? [other.year] : [];
    }),
  );
  const [year] = years;
  const edtf = years.size === 1 && year !== undefined ? inYear(stated(moment), year) : undefined;
  return edtf === undefined ? undefined : { edtf, reason: reason('same-date-elsewhere', { date: edtf }) };
};

/** Another report dates the same event. */
const datedElsewhere: Rule = (moment, { hints }) => {
  const hint = hints.get(moment.slot);
  if (hint?.date === undefined) return undefined;
  const year = Number((bounds(hint.date).min ?? '').slice(0, 4));
  const edtf = inYear(stated(moment), year);
  return edtf === undefined ? undefined : { edtf, reason: hint.reason };
};

/** The latest such day that the publication allows; several where it is not known well enough to choose. */
const beforePublication = (moment: Moment, { publication }: Ground): string | undefined => {
  if (publication.max === undefined) return undefined;
  // A report can bear yesterday's date in one time zone and tell of today's in another.
  const choose = moment.future ? firstNotBefore : lastNotAfter;
  const late = choose(stated(moment), moment.future ? publication.max : addDays(publication.max, 1));
  const early = publication.min === undefined ? late : choose(stated(moment), publication.min);
  if (late === undefined || early === undefined || late === early) return late;
  return `[${early},${late}]`;
};

const publicationReason = ({ publication }: Ground) =>
  reason('from-publication', { date: publication.edtf ?? publication.max ?? '' });

/** The nearest earlier words in the report that name the same month with its year, or whose year has been found. */
const sameMonthBefore = (moment: Moment, { moments, points }: Ground): { edtf: string; from: string } | undefined => {
  const month = monthOf(stated(moment));
  let nearest = true;
  for (let at = moments.indexOf(moment) - 1; at >= 0; at--) {
    const one = moments[at] as Moment;
    if (one.when.start >= moment.when.start || isPeriodSince(one)) continue;
    const first = one.dated && nearest;
    if (one.dated) nearest = false;
    const point = one.dated ? undefined : points.get(one.slot);
    const { min, max } = point?.range ?? one.range;
    if (min === undefined || max === undefined) continue;
    const inside = min.slice(0, 7) === max.slice(0, 7) ? Number(min.slice(5, 7)) : undefined;
    const wholeYear = first && inside === undefined && min.slice(0, 4) === max.slice(0, 4);
    if (inside !== month && !wholeYear) continue;
    const edtf = inYear(stated(moment), Number(min.slice(0, 4)));
    if (edtf !== undefined) return { edtf, from: point?.edtf ?? stated(one) };
  }
  return undefined;
};

/** Whether any date of the report bears its year. */
const statesYears = ({ moments }: Ground): boolean => moments.some((one) => one.dated);

/** A report that leaves the year out of every date means one year, the one in which its latest is known to lie. */
const oneYear: Rule = (moment, ground) => {
  if (moment.ahead || statesYears(ground)) return undefined;
  const latest = latestTold(ground, moment);
  const edtf = latest && inYear(stated(moment), Number(latest.day.slice(0, 4)));
  const day = edtf === undefined ? undefined : bounds(edtf).min;
  if (latest === undefined || edtf === undefined || day === undefined) return undefined;
  // News long before the last thing told is more likely of the next year: then only the lower bound is sure.
  if (moment.lead && edtf === day && day < addDays(latest.day, -NEAR_DAYS))
    return { edtf: `[${day}..]`, reason: reason('near-last-told', { date: latest.edtf }) };
  return { edtf, reason: reason('one-year-told', { date: latest.edtf }) };
};

/** The news of the day: in the lead, the date is the latest one before publication, and never older than what is told as past. */
const newsDate: Rule = (moment, ground) => {
  if (!moment.lead) return undefined;
  const edtf = beforePublication(moment, ground);
  if (edtf !== undefined) return { edtf, reason: publicationReason(ground) };
  // A month without its year ("the protests in January") is background even in a lead; news has a day.
  if (parseDate(stated(moment))?.day === undefined) return undefined;
  const latest = latestTold(ground, moment);
  if (!statesYears(ground)) return oneYear(moment, ground);
  const next = latest && !moment.ahead ? firstNotBefore(stated(moment), latest.day) : undefined;
  if (latest === undefined || next === undefined) return undefined;
  const near = inYear(stated(moment), Number(latest.day.slice(0, 4)));
  const first = near === undefined || (bounds(near).max ?? '') >= latest.day ? undefined : bounds(near).min;
  // Shortly before the last thing told: it may belong to that story, or be the same day a year or more later.
  if (first !== undefined && first < latest.day && first >= addDays(latest.day, -NEAR_DAYS))
    return { edtf: `[${first}..]`, reason: reason('near-last-told', { date: latest.edtf }) };
  // Written in the year last told of, whose number the writer could leave out; across a new year that is no longer sure.
  if (next.slice(0, 4) === latest.day.slice(0, 4))
    return { edtf: next, reason: reason('year-last-told', { date: latest.edtf }) };
  return { edtf: `[${bounds(next).min ?? next}..]`, reason: reason('not-before-told', { date: latest.edtf }) };
};

/** Told in the same breath as a date of the same month, unless the day is also just before publication: then both are possible. */
const sameMonthTold: Rule = (moment, ground) => {
  const told = sameMonthBefore(moment, ground);
  if (told === undefined) return undefined;
  const news = beforePublication(moment, ground);
  const recent =
    news !== undefined &&
    ground.publication.max !== undefined &&
    (bounds(news).min ?? '') >= addDays(ground.publication.max, -RECENT_DAYS);
  if (recent && news !== told.edtf) {
    const both = [told.edtf, news].sort();
    return { edtf: `[${both.join(',')}]`, reason: reason('either-told-or-recent', { date: told.from }) };
  }
  return { edtf: told.edtf, reason: reason('same-month-told', { date: told.from }) };
};

/** Just before publication. */
const recent: Rule = (moment, ground) => {
  const edtf = beforePublication(moment, ground);
  const { max } = ground.publication;
  if (edtf === undefined || max === undefined || (bounds(edtf).min ?? '') < addDays(max, -RECENT_DAYS))
    return undefined;
  return { edtf, reason: publicationReason(ground) };
};

/** Told right after another date in the same paragraph: the first such day from there on. */
const afterPrevious: Rule = (moment, ground) => {
  const before = ground.moments.filter(
    (one) => one.when.start < moment.when.start && one.block === moment.block && !isPeriodSince(one),
  );
  const previous = before
    .map((one) => ground.points.get(one.slot)?.edtf)
    .filter((edtf) => edtf !== undefined && hasYear(edtf))
    .at(-1);
  const from = previous === undefined ? undefined : bounds(previous);
  if (previous === undefined || from?.min === undefined || from.max === undefined) return undefined;
  const edtf = firstNotBefore(stated(moment), from.min);
  // A date much further on in the year is as likely to lie before what was just told as after it.
  if (edtf !== undefined && (bounds(edtf).min ?? '') > addDays(from.max, NEXT_DAYS)) return undefined;
  const end = ground.publication.max;
  if (edtf === undefined || (end !== undefined && (bounds(edtf).min ?? '') > end)) return undefined;
  return { edtf, reason: reason('told-after', { date: previous }) };
};

const latestBeforePublication: Rule = (moment, ground) => {
  const edtf = beforePublication(moment, ground);
  return edtf === undefined ? undefined : { edtf, reason: publicationReason(ground) };
};

/** Which year a date without one means: the first rule that answers is believed. */
export const YEARLESS_RULES: readonly Rule[] = [
  sameDateElsewhere,
  datedElsewhere,
  newsDate,
  sameMonthTold,
  recent,
  afterPrevious,
  latestBeforePublication,
  oneYear,
];

/** Tightens an answer with a day it cannot lie before: the first such day from there on, or an open set. */
export const notBefore = (moment: Moment, point: Point | undefined, ground: Ground): Point | undefined => {
  const hint = ground.hints.get(moment.slot);
  if (hint?.notBefore === undefined) return point;
  const least = point === undefined ? undefined : bounds(point.edtf);
  const open = point === undefined || least?.max === undefined;
  if (!open || (least?.min !== undefined && least.min >= hint.notBefore)) return point;
  const next = firstNotBefore(stated(moment), hint.notBefore);
  return { edtf: `[${(next === undefined ? undefined : bounds(next).min) ?? hint.notBefore}..]`, reason: hint.reason };
};

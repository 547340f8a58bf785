import type { Proceeding, Reason } from '../../model/index.ts';
import { daysInMonth, reason } from '../../model/index.ts';
import type { Step } from './step.ts';
import { isToldAgain } from './told-again.ts';

/** A silence is worth telling from so many whole months on. */
const LEAST_MONTHS = 3;

type Day = { readonly year: number; readonly month: number; readonly day: number };
const dayOf = (iso: string): Day => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
});

/** Whole calendar months from one ISO day to a later one: 28 February to 1 September is six. Never below zero. */
export const monthsBetween = (from: string, to: string): number => {
  const [a, b] = [dayOf(from), dayOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  // The last day of a month reaches the last day of a shorter one.
  const short = b.day < a.day && b.day < daysInMonth(b.year, b.month);
  return Math.max(0, months - Number(short));
};

const started = (from: string, to: string): number => {
  const whole = monthsBetween(from, to);
  const [a, b] = [dayOf(from), dayOf(to)];
  return b.day === a.day && whole > 0 ? whole : whole + 1;
};

type Silence = NonNullable<Proceeding['silences']>[number];

/** The newest day of which the case knows: the date of a report, and which report. */
export type Newest = { readonly day: string; readonly source: string };

/** Whether a step has a first and a last day: it can bound a silence on both sides. */
const isFirm = ({ min, max }: Step): boolean => min !== undefined && max !== undefined;

const silence = (
  after: Step,
  before: Step | undefined,
  to: string,
  within: readonly Step[],
  why: Reason,
): Silence[] => {
  const from = after.max;
  const least = from === undefined || from >= to ? 0 : monthsBetween(from, to);
  if (from === undefined || least < LEAST_MONTHS) return [];
  const most =
    before === undefined || after.min === undefined || before.max === undefined
      ? undefined
      : started(after.min, before.max);
  return [
    {
      after: after.id,
      ...(before === undefined ? {} : { before: before.id }),
      from,
      to,
      months: { min: least, ...(most === undefined ? {} : { max: most }) },
      within: within.map((step) => step.id).sort(),
      reason: why,
    },
  ];
};

/**
 * The months in which no dated step is known, measured on what dates surely say: from the last day that a step can have been
 * taken to the first day that the next one can. Steps that nobody dates so well are listed as what may fall into it. After
 * the last step the silence runs to the newest report of the case, never to the clock.
 */
export const silencesOf = (all: readonly Step[], newest: Newest | undefined): readonly Silence[] => {
  const ordered = all.filter((step) => !isToldAgain(step, all));
  const found = new Map<string, Silence>();
  // Of two silences after one step the longer stands: it names the steps that may fall into it.
  const note = (all: readonly Silence[]): void => {
    for (const one of all) found.set(one.after, one);
  };
  let open: { readonly at: number; readonly step: Step } | undefined;
  ordered.forEach((step, at) => {
    if (open !== undefined && step.min !== undefined && open.step.max !== undefined && step.min > open.step.max) {
      const within = ordered.slice(open.at + 1, at).filter((one) => !isFirm(one));
      note(silence(open.step, step, step.min, within, reason('no-step-between')));
    }
    const later = open === undefined || (step.max ?? '') >= (open.step.max ?? '');
    if (isFirm(step) ? later : open === undefined && step.max !== undefined) open = { at, step };
  });
  const end = ordered
    .flatMap((step) => step.max ?? [])
    .sort()
    .at(-1);
  const ending = ordered.find((step) => step.max !== undefined && step.max === end);
  // Where a step has a first day and no last one, nothing says how long it has been silent since.
  const bounded = ordered.every((step) => step.max !== undefined || step.min === undefined);
  if (ending !== undefined && newest !== undefined && bounded) {
    const within = ordered.filter((step) => step.max === undefined);
    const why = reason('no-step-since', { date: newest.day, source: newest.source });
    note(silence(ending, undefined, newest.day, within, why));
  }
  return [...found.values()];
};

import { byCodeUnit } from '../../model/index.ts';
import { rankOf } from './procedure.ts';
import type { Step } from './step.ts';

const LAST = '~';
const dayOf = ({ min, max, toldBy }: Step): string => min ?? max ?? toldBy ?? LAST;
const placeOf = ({ told }: Step): string =>
  told.map(({ source, at }) => `${source} ${String(at).padStart(9, '0')}`).sort()[0] ?? LAST;

/** What settles the order where dates leave it open: the order of procedure, then the day, then the order of telling. */
const tieBreak = (a: Step, b: Step): number =>
  rankOf(a.act) - rankOf(b.act) ||
  byCodeUnit(dayOf(a), dayOf(b)) ||
  byCodeUnit(placeOf(a), placeOf(b)) ||
  byCodeUnit(a.id, b.id);

/** An undated step waits for the steps that procedure puts before it, unless they came after it was told. */
const waits = (step: Step, left: readonly Step[]): boolean => {
  if (step.min !== undefined) return false;
  const end = step.max ?? step.toldBy ?? LAST;
  const before = (a: Step, b: Step) => rankOf(a.act) < rankOf(b.act);
  // An undated step that itself has to wait for something later than this one's end is not waited for.
  const late = (other: Step) => left.some((one) => before(one, other) && one.min !== undefined && one.min > end);
  return left.some((other) => before(other, step) && (other.min === undefined ? !late(other) : other.min <= end));
};

/** Whether both steps are dated as far as their order can be: then days go before the order of procedure. */
const dated = (step: Step): boolean => step.min !== undefined && step.max !== undefined;

/**
 * Steps in the order in which they were taken: no step stands before one that surely came earlier by its dates; what dates
 * leave open follows the order of procedure, then the day by which it is placed, then the order in which it is told.
 */
export const orderSteps = (steps: readonly Step[]): readonly Step[] => {
  const left = [...steps].sort(tieBreak);
  const ordered: Step[] = [];
  while (left.length > 0) {
    const ends = left.flatMap((step) => step.max ?? step.toldBy ?? []).sort();
    const soonest = ends[0];
    // A step can be next unless another one left had surely ended before it began.
    const could = (step: Step) => step.min === undefined || soonest === undefined || step.min <= soonest;
    const ready = left.findIndex((step) => could(step) && !waits(step, left));
    const at = ready >= 0 ? ready : left.findIndex(could);
    const next = left[at < 0 ? 0 : at] as Step;
    const earlier = dated(next)
      ? left.findIndex(
          (step) => dated(step) && dayOf(step) < dayOf(next) && (step.max as string) < (next.max as string),
        )
      : -1;
    const chosen = earlier >= 0 ? earlier : Math.max(at, 0);
    ordered.push(...left.splice(chosen, 1));
  }
  return ordered;
};

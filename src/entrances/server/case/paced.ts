import type { Progress } from '../../../desk/ports/index.ts';
import type { Told } from '../followers.ts';

type Step = Extract<Told, { event: 'progress' }>['data'];

/** Often enough to be seen moving, seldom enough to cost nothing. */
const EVERY = 100;

/**
 * Progress as it is told to whoever follows: not more often than can be seen, with the time left where the number of
 * steps is known, and always the last step. `elapsed` gives milliseconds that only grow.
 */
export const paced = (elapsed: () => number, tell: (step: Step) => void): Progress => {
  let doing = '';
  let begun = 0;
  let told = Number.NEGATIVE_INFINITY;
  let first = 0;
  return (step) => {
    const now = elapsed();
    if (step.doing !== doing || step.done <= first) {
      doing = step.doing;
      begun = now;
      first = step.done;
      told = Number.NEGATIVE_INFINITY;
    }
    const { done, total } = step;
    if (now - told < EVERY && done !== total) return;
    told = now;
    const made = done - first;
    const left =
      total === undefined || made <= 0 ? undefined : Math.ceil((((now - begun) / made) * (total - done)) / 1000);
    tell({ ...step, ...(left === undefined ? {} : { left }) });
  };
};

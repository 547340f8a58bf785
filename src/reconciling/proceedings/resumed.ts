import type { Proceeding } from '../../model/index.ts';
import { between, reason } from '../../model/index.ts';
import { INVESTIGATIVE } from './procedure.ts';
import type { Step } from './step.ts';

type Inferred = NonNullable<Proceeding['inferredSteps']>[number];

/** The last of some days, the first of some days; undefined where there is none. */
const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
const soonest = (days: readonly (string | undefined)[]): string | undefined =>
  days.flatMap((day) => day ?? []).sort()[0];

/**
 * A suspended investigation in which a later step was taken had been resumed, though nobody tells when: not before it was
 * suspended (or, where that is undated, opened), not after the first step that shows it.
 */
export const resumptions = (ordered: readonly Step[]): readonly Inferred[] =>
  ordered.flatMap((step, at): Inferred[] => {
    if (step.act !== 'investigation-suspended') return [];
    const rest = ordered.slice(at + 1);
    const next = rest.findIndex((one) => INVESTIGATIVE.has(one.act) && one.id !== step.id);
    const told = rest.findIndex((one) => one.act === 'investigation-resumed');
    const shows = rest[next];
    if (shows === undefined || (told >= 0 && told < next)) return [];
    // One suspension told twice is followed by itself: the last telling before the step stands for both.
    if (rest.slice(0, next).some((one) => one.act === 'investigation-suspended')) return [];
    const from = step.min ?? latest(ordered.slice(0, at).map((one) => one.min));
    const to = shows.max ?? soonest(rest.slice(next).map((one) => one.max ?? one.toldBy));
    const why = reason('resumed-since', { suspended: step.id, act: shows.act, event: shows.id });
    return [
      {
        act: 'investigation-resumed',
        after: step.id,
        before: shows.id,
        when: from === undefined && to === undefined ? {} : { inferred: between(from, to), reason: why },
        reason: why,
      },
    ];
  });

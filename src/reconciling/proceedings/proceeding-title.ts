import type { ActType } from '../../model/index.ts';
import { titleOf } from '../events/title.ts';
import { HARM, OUTCOMES } from './procedure.ts';
import type { Step, StepGround } from './step.ts';

const MOST = 3;

/** The ids told most in the steps, names before descriptions. */
const mostTold = (steps: readonly Step[], take: (step: Step) => ReadonlySet<string>, ground: StepGround): string[] => {
  const votes = new Map<string, number>();
  for (const step of steps)
    for (const id of take(step))
      votes.set(id, (votes.get(id) ?? 0) + 1 + (ground.byId.get(id)?.named === true ? steps.length : 0));
  return [...votes]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([id]) => id);
};

/** The furthest act of the steps that has somebody it is directed against, by the order of the steps. */
const furthest = (steps: readonly Step[]): Step | undefined =>
  [...steps].reverse().find((step) => OUTCOMES.has(step.act) && step.accused.size > 0) ??
  [...steps].reverse().find((step) => step.accused.size > 0);

/**
 * What a proceeding is called: its country, and the harm and the injured it is about, else the step that went furthest and
 * against whom. Names and act words only, as in the titles of events: no verdict of ours.
 */
export const proceedingTitle = (
  ordered: readonly Step[],
  country: string,
  harmOf: (injured: string) => ActType | undefined,
  ground: StepGround,
): string => {
  const who = (id: string) => ground.byId.get(id);
  const patients = (list: readonly string[]) =>
    list.map((identity) => ({ role: 'patient' as const, identity, statements: ['one'] }));
  const called = (step: Step): string[] => {
    const named = [...step.accused].filter((id) => who(id)?.named);
    return (named.length > 0 ? named : [...step.accused]).slice(0, MOST);
  };
  const [main] = mostTold(ordered, (step) => step.injured, ground);
  const harm = main === undefined ? undefined : harmOf(main);
  const step = furthest(ordered);
  const told =
    main !== undefined && harm !== undefined && HARM.has(harm)
      ? titleOf(harm, patients([main]), undefined, who)
      : step !== undefined
        ? titleOf(step.act, patients(called(step)), undefined, who)
        : titleOf(ordered[0]?.act ?? 'other', [], undefined, who);
  return country === '' ? told : `${country}: ${told}`;
};

import type { ActType } from '../../model/index.ts';
import type { Step } from './step.ts';

/** Steps that a proceeding hardly takes twice. */
const ONCE: ReadonlySet<ActType> = new Set<ActType>(['investigation-opened', 'trial', 'conviction', 'acquittal']);

/** The dated step of which an undated one of the same act is most likely another telling ("an investigation has begun"). */
export const toldBefore = (step: Step, all: readonly Step[]): Step | undefined => {
  if (!ONCE.has(step.act) || step.min !== undefined || step.max !== undefined || step.named) return undefined;
  return all.find((one) => one !== step && one.act === step.act && (one.min !== undefined || one.max !== undefined));
};

/** Whether a step adds nothing but another telling of a dated one. */
export const isToldAgain = (step: Step, all: readonly Step[]): boolean => toldBefore(step, all) !== undefined;

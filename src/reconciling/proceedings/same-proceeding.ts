import type { Reason } from '../../model/index.ts';
import { addDays, reason } from '../../model/index.ts';
import { JOINING, OUTCOMES } from './procedure.ts';
import type { Step } from './step.ts';

/** Verdicts of one court on one matter lie no further apart than this, where both days are known. */
const ONE_TRIAL_DAYS = 400;

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined =>
  [...a].filter((one) => b.has(one)).sort()[0];

const strangers = (a: Step, b: Step): boolean => a.named && b.named && common(a.accused, b.accused) === undefined;

const farApart = (a: Step, b: Step): boolean => {
  const [p, q] = [a, b].sort((x, y) => ((x.min ?? '') < (y.min ?? '') ? -1 : 1)) as [Step, Step];
  return p.max !== undefined && q.min !== undefined && addDays(p.max, ONE_TRIAL_DAYS) < q.min;
};

/** An investigation opened after the judgment is another one. */
const outOfOrder = (a: Step, b: Step): boolean => {
  const [open, outcome] = a.act === 'investigation-opened' ? [a, b] : [b, a];
  if (open.act !== 'investigation-opened' || !OUTCOMES.has(outcome.act)) return false;
  return open.min !== undefined && outcome.max !== undefined && open.min > outcome.max;
};

/**
 * Whether two steps before courts can only be of two proceedings: other people are tried, in other courts or places, or
 * long apart. Depends on the two alone.
 */
export const areTwo = (a: Step, b: Step): boolean => {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return true;
  if (outOfOrder(a, b)) return true;
  if (!OUTCOMES.has(a.act) || !OUTCOMES.has(b.act) || !strangers(a, b)) return false;
  const elsewhere = (p: ReadonlySet<string>, q: ReadonlySet<string>) =>
    p.size > 0 && q.size > 0 && common(p, q) === undefined;
  return elsewhere(a.bodies, b.bodies) || elsewhere(a.places, b.places) || farApart(a, b);
};

/** Arrests join by those arrested; by anything else only where they are officials. */
const mayJoin = (step: Step): boolean => !JOINING.has(step.act) || step.official;

const sameSentence = (a: Step, b: Step): boolean =>
  a.told.some((p) => b.told.some((q) => p.source === q.source && p.sentence === q.sentence));

const sameReport = (a: Step, b: Step): boolean => a.told.some((p) => b.told.some((q) => p.source === q.source));

/** One of the two is known to be of a country, the other is not. */
const oneCountryOpen = (a: Step, b: Step): boolean => (a.country === undefined) !== (b.country === undefined);

/** How sure each kind of link is: the surest are joined first. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'step-same-accused': 5,
  'step-same-injured': 4,
  'step-same-sentence': 3,
  'step-same-body': 2,
  'step-same-number': 1,
};

/** The weight of a link by its reason. */
export const weightOf = ({ code }: Reason): number => WEIGHTS[code] ?? 0;

/** Why two steps are of one proceeding, or undefined where nothing says so. Depends on the two alone. */
export const sameProceeding = (a: Step, b: Step): Reason | undefined => {
  if (areTwo(a, b)) return undefined;
  const accused = common(a.accused, b.accused);
  // Whose step it is not being known, people in common are not enough: another country can pursue the same matter.
  const apart = oneCountryOpen(a, b);
  const together = (p: ReadonlySet<string>, q: ReadonlySet<string>) => common(p, q) !== undefined;
  if (apart && !together(a.bodies, b.bodies) && !together(a.towns, b.towns) && !sameReport(a, b)) return undefined;
  if (accused !== undefined) return reason('step-same-accused', { identity: accused });
  if (apart) return undefined;
  // Who is only arrested beside the injured, and is no official, is not arrested for harming them.
  if (!mayJoin(a) || !mayJoin(b)) return undefined;
  const injured = common(a.injured, b.injured);
  if (injured !== undefined) return reason('step-same-injured', { identity: injured });
  // Of two steps in one sentence about different people, nothing says that they are one matter.
  if (sameSentence(a, b) && !strangers(a, b)) return reason('step-same-sentence');
  if (!sameReport(a, b)) return undefined;
  const body = common(a.bodies, b.bodies);
  const court = OUTCOMES.has(a.act) && OUTCOMES.has(b.act);
  if (body !== undefined && (court || !strangers(a, b))) return reason('step-same-body', { identity: body });
  const counted = [...a.counts].find((count) => b.counts.has(count));
  const recognised = a.act === 'victim-recognised' || b.act === 'victim-recognised';
  return counted !== undefined && recognised ? reason('step-same-number', { count: counted }) : undefined;
};

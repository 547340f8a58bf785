import { pairsOf } from './join-steps.ts';
import type { Step, StepGround } from './step.ts';

const only = (found: ReadonlySet<string>): string | undefined => (found.size === 1 ? [...found][0] : undefined);

const distance = (a: Step, b: Step): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const p of a.told)
    for (const q of b.told)
      if (p.source === q.source && p.block === q.block) least = Math.min(least, Math.abs(p.at - q.at));
  return least;
};

/** The one country of the steps told nearest in the same paragraph. */
const besideIt = (step: Step, neighbours: readonly Step[]): string | undefined => {
  const near = neighbours
    .map((other) => ({ other, far: distance(step, other) }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((p, q) => p.far - q.far);
  const least = near[0]?.far;
  return only(new Set(near.flatMap(({ other, far }) => (far === least ? (other.country ?? []) : []))));
};

/**
 * Gives steps that do not say whose they are the country of the steps they share people with, where those are of one
 * country; else of the steps told beside them; else, for want of both, the country where the harm was done, whose bodies
 * have to pursue it; else the only country in the headlines of its reports. Findings and requests speak for their own body alone. What stays open stays without a country.
 */
export const settleCountries = (
  steps: readonly Step[],
  ground: StepGround,
  headline: (source: string) => string,
): readonly Step[] => {
  const neighbours = new Map<string, Set<string>>();
  for (const [a, b] of pairsOf(steps)) {
    neighbours.set(a.id, (neighbours.get(a.id) ?? new Set()).add(b.id));
    neighbours.set(b.id, (neighbours.get(b.id) ?? new Set()).add(a.id));
  }
  const byId = new Map(steps.map((step) => [step.id, step]));
  const speaks = (step: Step): boolean => step.act !== 'finding' && step.act !== 'request';
  const settle = (step: Step): Step => {
    if (step.country !== undefined) return step;
    const others = [...(neighbours.get(step.id) ?? [])].sort().flatMap((id) => byId.get(id) ?? []);
    const known = others.filter((other) => other.country !== undefined && speaks(other));
    const country = only(new Set(known.flatMap((other) => other.country ?? []))) ?? besideIt(step, known);
    return country === undefined ? step : { ...step, country };
  };
  const harmed = (step: Step): Step => {
    if (step.country !== undefined || step.injured.size === 0) return step;
    const country = only(new Set([...step.injured].flatMap((id) => ground.harmedIn.get(id) ?? [])));
    return country === undefined ? step : { ...step, country };
  };
  const headed = (step: Step): Step => {
    if (step.country !== undefined) return step;
    const heads = new Set(step.told.map(({ source }) => headline(source)));
    const country = only(new Set([...heads].flatMap(ground.countries.allInWords)));
    return country === undefined ? step : { ...step, country };
  };
  for (const round of [settle, settle, harmed, settle, headed, settle])
    for (const step of steps.map((one) => round(byId.get(one.id) ?? one))) byId.set(step.id, step);
  return steps.map((step) => byId.get(step.id) ?? step);
};

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

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));
const inOneReport = (a: Step, b: Step): boolean => a.told.some((p) => b.told.some((q) => p.source === q.source));
const speaks = (step: Step): boolean => step.act !== 'finding' && step.act !== 'request';

/** The countries of the steps told in each place, findings and requests left aside. */
const countriesByPlace = (
  steps: Iterable<Step>,
  placesOf: (step: Step) => readonly string[],
): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const step of steps) {
    if (step.country === undefined || !speaks(step)) continue;
    for (const place of placesOf(step)) found.set(place, (found.get(place) ?? new Set()).add(step.country));
  }
  return found;
};

/**
 * Gives steps that do not say whose they are a country on positive grounds alone: that of a step by the same body or in the
 * same town, of steps against the same people, of steps about the same injured in the same report or in the country where
 * the harm was done, of steps told beside them; else, where no other country pursues the matter, that of the harm, whose
 * bodies have to pursue it; else the only country that its sentences name by name, or that the steps of its paragraph, then of its report, are of; else the only one in the headlines of its reports. A step that names a town of its own takes
 * a country from that town, or from the headline of reports that name no other or where the same people stand accused: that nothing speaks against a country is no reason. Findings and requests
 * speak for their own body alone. What stays open stays without a country.
 */
export const settleCountries = (
  steps: readonly Step[],
  ground: StepGround,
  report: (source: string) => { readonly headline: string; readonly text: string },
): readonly Step[] => {
  const neighbours = new Map<string, Set<string>>();
  for (const [a, b] of pairsOf(steps)) {
    neighbours.set(a.id, (neighbours.get(a.id) ?? new Set()).add(b.id));
    neighbours.set(b.id, (neighbours.get(b.id) ?? new Set()).add(a.id));
  }
  const byId = new Map(steps.map((step) => [step.id, step]));
  const knownBeside = (step: Step): readonly Step[] => {
    const others = [...(neighbours.get(step.id) ?? [])].sort().flatMap((id) => byId.get(id) ?? []);
    return others.filter((other) => other.country !== undefined && speaks(other));
  };
  const harmDone = (step: Step): string | undefined =>
    only(new Set([...step.injured].flatMap((id) => ground.harmedIn.get(id) ?? [])));
  const oneOf = (found: readonly Step[]) => only(new Set(found.flatMap((other) => other.country ?? [])));
  const given = (step: Step, country: string | undefined): Step =>
    country === undefined ? step : { ...step, country };

  const named = new Map<string, readonly string[]>();
  const namedIn = (source: string, part: 'headline' | 'text'): readonly string[] => {
    const found = named.get(`${part} ${source}`) ?? ground.countries.allInWords(report(source)[part]);
    named.set(`${part} ${source}`, found);
    return found;
  };

  const settle = (step: Step): Step => {
    if (step.country !== undefined) return step;
    const known = knownBeside(step);
    const seated = step.towns.size > 0;
    // A report's "the prosecutor's office" need not be the one of the town that it names elsewhere.
    const same = known.filter((one) =>
      seated || one.towns.size > 0 ? shares(one.towns, step.towns) : shares(one.bodies, step.bodies),
    );
    if (seated) return given(step, oneOf(same));
    const harm = harmDone(step);
    const meant = (one: Step) =>
      shares(one.accused, step.accused) ||
      (shares(one.injured, step.injured) && (inOneReport(one, step) || (harm !== undefined && one.country === harm)));
    return given(step, oneOf(same) ?? oneOf(known.filter(meant)) ?? besideIt(step, known));
  };
  const harmed = (step: Step): Step => {
    if (step.country !== undefined || step.towns.size > 0) return step;
    const harm = harmDone(step);
    const pursuedElsewhere = knownBeside(step).some((one) => one.country !== harm && shares(one.injured, step.injured));
    return pursuedElsewhere ? step : given(step, harm);
  };
  const amid = (placesOf: (step: Step) => readonly string[]) => {
    // Worked out when the round comes, from what is settled by then.
    let toldIn: Map<string, Set<string>> | undefined;
    const countriesIn = (place: string): Iterable<string> => {
      toldIn ??= countriesByPlace(byId.values(), placesOf);
      return toldIn.get(place) ?? [];
    };
    return (step: Step): Step => {
      if (step.country !== undefined || step.towns.size > 0) return step;
      return given(step, only(new Set(placesOf(step).flatMap((place) => [...countriesIn(place)]))));
    };
  };
  const inItsWords = (step: Step): Step => {
    if (step.country !== undefined || step.towns.size > 0) return step;
    return given(step, only(new Set(step.told.flatMap(({ words }) => ground.countries.calledInWords(words)))));
  };
  const headed = (step: Step): Step => {
    if (step.country !== undefined) return step;
    const sources = new Set(step.told.map(({ source }) => source));
    const country = only(new Set([...sources].flatMap((source) => namedIn(source, 'headline'))));
    // Where a report names no other country at all, its towns are in the one that its headline names.
    const alone = () => [...sources].every((source) => new Set(namedIn(source, 'text')).size === 1);
    const against = () => oneOf(knownBeside(step).filter((one) => shares(one.accused, step.accused)));
    return step.towns.size === 0 || alone() || against() === country ? given(step, country) : step;
  };
  const rounds = [
    settle,
    settle,
    harmed,
    settle,
    inItsWords,
    settle,
    amid(({ told }) => told.map(({ source, block }) => `${source} ${block}`)),
    amid(({ told }) => told.map(({ source }) => source)),
    headed,
    settle,
  ];
  for (const round of rounds)
    for (const step of steps.map((one) => round(byId.get(one.id) ?? one))) byId.set(step.id, step);
  return steps.map((step) => byId.get(step.id) ?? step);
};

import type { Reason } from '../../model/index.ts';
import { by, reason } from '../../model/index.ts';
import { exactCount } from '../identities/party.ts';
import type { Joined } from './join-steps.ts';
import { JOINING, OUTCOMES } from './procedure.ts';
import type { Step, StepGround } from './step.ts';

/** Whether a group says whom it is about: a name among those accused or among the injured. */
const isSettled = ({ steps }: Joined): boolean => steps.some((step) => step.core && (step.named || step.namesInjured));

/** "Three officers were detained" is somebody; "officers are identified by victims" is said of nobody in particular. */
const isCountedOfficial = (step: Step, ground: StepGround): boolean =>
  step.official &&
  [...step.accused].some((id) =>
    ground.byId.get(id)?.parties.some(({ entity }) => exactCount(entity.count) !== undefined),
  );

/** Whether a group may be placed by what stands around it: "the investigation was suspended", not "21 people were fined". */
const isOpen = ({ steps }: Joined, ground: StepGround): boolean =>
  steps.every(
    (step) =>
      !step.namesInjured &&
      !step.named &&
      (step.accused.size === 0 || step.official) &&
      (!JOINING.has(step.act) || isCountedOfficial(step, ground)) &&
      !(step.act === 'victim-recognised' && step.counts.size > 0 && step.bodies.size === 0) &&
      step.act !== 'finding' &&
      step.act !== 'request',
  );

const countryOf = ({ steps }: Joined): string | undefined => steps.find((step) => step.country !== undefined)?.country;
const own = ({ steps }: Joined): ReadonlySet<string> =>
  new Set(steps.flatMap((step) => [...step.towns, ...step.bodies]));
/** Of one country; where one country is not known, a group that names a town of its own has to share it. */
const fits = (a: Joined, b: Joined): boolean => {
  const [p, q] = [countryOf(a), countryOf(b)];
  if (p !== undefined && q !== undefined) return p === q;
  if (p === undefined && q === undefined) return true;
  const [open, known] = p === undefined ? [a, b] : [b, a];
  if (open.steps.every((step) => step.towns.size === 0)) return true;
  const names = own(known);
  return [...own(open)].some((one) => names.has(one));
};
/** Across reports, that a country is not known is no ground for taking a step into its proceeding. */
const sameKnowledge = (a: Joined, b: Joined): boolean => countryOf(a) === countryOf(b);

const only = (found: readonly Joined[]): Joined | undefined => {
  const all = new Set(found);
  return all.size === 1 ? [...all][0] : undefined;
};

type Shelves = {
  readonly inBlock: ReadonlyMap<string, readonly Joined[]>;
  readonly inSource: ReadonlyMap<string, readonly Joined[]>;
};

const shelve = (settled: readonly Joined[]): Shelves => {
  const inBlock = new Map<string, Joined[]>();
  const inSource = new Map<string, Joined[]>();
  for (const one of settled)
    for (const { source, block } of one.steps.flatMap((step) => step.told)) {
      inBlock.set(`${source} ${block}`, [...(inBlock.get(`${source} ${block}`) ?? []), one]);
      inSource.set(source, [...(inSource.get(source) ?? []), one]);
    }
  return { inBlock, inSource };
};

/** The injured with a name of whom each report speaks. */
const injuredIn = (ground: StepGround): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const one of ground.who.all) {
    if (!one.named || !ground.injured.has(one.id)) continue;
    for (const source of new Set(one.parties.map((party) => party.held.source)))
      found.set(source, [...(found.get(source) ?? []), one.id]);
  }
  return found;
};

const merged = (groups: readonly Joined[], why: (step: Step) => Reason | undefined): Joined => {
  const reasons = new Map(groups.flatMap((one) => [...one.why]));
  const steps = groups.flatMap((one) => one.steps).sort(by((step) => step.id));
  for (const step of steps) {
    const own = why(step);
    if (own !== undefined && !reasons.has(step.id)) reasons.set(step.id, own);
  }
  return { steps, why: reasons };
};

/** Steps without a subject that one paragraph tells are of one proceeding, whichever it is. */
const besideEachOther = (groups: readonly Joined[], ground: StepGround): readonly Joined[] => {
  const blocks = new Map<string, Joined[]>();
  for (const one of groups) {
    const places = new Set(one.steps.flatMap((step) => step.told.map(({ source, block }) => `${source} ${block}`)));
    const [place] = places;
    if (places.size === 1 && place !== undefined && !isSettled(one) && isOpen(one, ground))
      blocks.set(place, [...(blocks.get(place) ?? []), one]);
  }
  const gone = new Set([...blocks.values()].flatMap((one) => (one.length > 1 ? one : [])));
  const together = [...blocks.values()].filter((one) => one.length > 1);
  return [
    ...groups.filter((one) => !gone.has(one)),
    ...together.map((one) => merged(one, () => reason('step-told-beside'))),
  ];
};

/** "Three officers were convicted" and three who are named and sentenced in that report: as many, so the same. */
const asManyTried = (groups: readonly Joined[], ground: StepGround): readonly Joined[] => {
  const courted = groups.filter(({ steps }) => steps.some((step) => OUTCOMES.has(step.act)));
  let left = [...groups];
  for (const one of courted) {
    const counted = one.steps.filter((step) => step.act === 'conviction' && step.official && !step.named);
    for (const { told, accused } of counted) {
      const [source] = new Set(told.map((place) => place.source));
      const counts = [...accused].flatMap((id) =>
        (ground.byId.get(id)?.parties ?? []).flatMap(({ entity }) => exactCount(entity.count) ?? []),
      );
      const alike = courted.filter((other) => {
        const sentenced = other.steps.filter(
          (step) => step.act === 'sentence' && step.named && step.told.some((place) => place.source === source),
        );
        const people = new Set(
          sentenced.flatMap((step) => [...step.accused].filter((id) => ground.byId.get(id)?.named === true)),
        );
        return other !== one && left.includes(other) && counts.includes(people.size) && fits(one, other);
      });
      const [match] = alike;
      if (alike.length !== 1 || match === undefined || !left.includes(one)) continue;
      const count = counts[0] ?? 0;
      const both = merged([one, match], () => reason('step-as-many-tried', { count }));
      left = [...left.filter((other) => other !== one && other !== match), both];
    }
  }
  return left;
};

/**
 * Places steps whose subject no word names by the report's own discourse: with the only proceeding of their paragraph, else
 * with the only one that the report tells of, else with the only one about the one injured person of whom it speaks.
 * Where there are two, they stay as they are: never guessed.
 */
export const placeByDiscourse = (all: readonly Joined[], ground: StepGround): readonly Joined[] => {
  const groups = asManyTried(besideEachOther(all, ground), ground);
  const settled = groups.filter(isSettled);
  const { inBlock, inSource } = shelve(settled);
  const spokenOf = injuredIn(ground);
  const into = new Map<Joined, { steps: Step[]; why: Map<string, Reason> }>();
  const left: Joined[] = [];
  const placeOf = (one: Joined): { home: Joined; why: Reason } | undefined => {
    const told = one.steps.flatMap((step) => step.told);
    const beside = told.flatMap(({ source, block }) => inBlock.get(`${source} ${block}`) ?? []);
    if (beside.length > 0) {
      const home = only(beside.filter((other) => fits(one, other)));
      return home && { home, why: reason('step-told-beside') };
    }
    const sources = [...new Set(told.map(({ source }) => source))].sort();
    const told2 = sources.flatMap((source) => inSource.get(source) ?? []);
    if (told2.length > 0) {
      const home = only(told2.filter((other) => fits(one, other)));
      return home && { home, why: reason('step-only-proceeding-told', { source: sources[0] ?? '' }) };
    }
    const injured = new Set(sources.flatMap((source) => spokenOf.get(source) ?? []));
    const [person] = injured;
    if (injured.size !== 1 || person === undefined) return undefined;
    const about = settled.filter(
      (other) => other.steps.some((step) => step.injured.has(person)) && sameKnowledge(one, other),
    );
    const home = only(about);
    return home && { home, why: reason('step-only-injured-told', { identity: person }) };
  };
  for (const one of groups) {
    if (settled.includes(one)) continue;
    const place = isOpen(one, ground) ? placeOf(one) : undefined;
    if (place === undefined) {
      left.push(one);
      continue;
    }
    const home = into.get(place.home) ?? { steps: [] as Step[], why: new Map<string, Reason>() };
    home.steps.push(...one.steps);
    for (const step of one.steps) home.why.set(step.id, place.why);
    into.set(place.home, home);
  }
  return [
    ...settled.map((one): Joined => {
      const more = into.get(one);
      return more === undefined
        ? one
        : { steps: [...one.steps, ...more.steps], why: new Map([...one.why, ...more.why]) };
    }),
    ...left,
  ];
};

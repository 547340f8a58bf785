import type { Day } from './calendar.ts';
import { type Dice, dice, seedOf } from './dice.ts';
import { type Person, person } from './names.ts';
import type { Stage } from './sentences.ts';
import type { Town, World } from './world.ts';

/** Something that happened, stage by stage, over days or years; every report of it draws on these facts. */
export type Incident = {
  readonly id: number;
  readonly town: Town;
  readonly who: Person;
  readonly lawyer: Person;
  readonly officer: Person;
  readonly group: string;
  readonly suspicion: string;
  readonly cause: string;
  readonly days: number;
  readonly years: number;
  readonly ribs: number;
  readonly few: number;
  readonly many: number;
  /** Who stands before the court: the officer for torture, else the one who was arrested. */
  readonly against: 'officer' | 'who';
  readonly stages: readonly { readonly stage: Stage; readonly day: Day }[];
};

type Step = readonly [stage: Stage, least: number, spread: number, percent: number];

/** Courses that things take: after how many days a stage comes at the least, how much later it may be, how often it comes at all. */
const COURSES: readonly { readonly against: Incident['against']; readonly steps: readonly Step[] }[] = [
  {
    against: 'officer',
    steps: [
      ['arrest', 0, 1, 100],
      ['beating', 0, 2, 100],
      ['broadcast', 2, 4, 30],
      ['release', 5, 14, 100],
      ['complaint', 3, 20, 80],
      ['denial', 1, 5, 70],
      ['opened', 10, 60, 70],
      ['suspended', 90, 120, 50],
      ['resumed', 60, 200, 60],
      ['recognised', 10, 60, 60],
      ['suspects', 5, 100, 60],
      ['trial', 40, 100, 60],
      ['conviction', 20, 60, 70],
      ['appeal', 5, 10, 60],
    ],
  },
  {
    against: 'who',
    steps: [
      ['arrest', 0, 1, 100],
      ['charge', 3, 10, 90],
      ['trial', 30, 60, 90],
      ['conviction', 10, 40, 80],
      ['appeal', 5, 10, 60],
      ['release', 60, 200, 50],
    ],
  },
  {
    against: 'officer',
    steps: [
      ['attack', 0, 1, 100],
      ['opened', 2, 10, 60],
      ['suspended', 90, 90, 50],
    ],
  },
  {
    against: 'who',
    steps: [
      ['rally', 0, 1, 100],
      ['clash', 0, 1, 50],
      ['charge', 5, 20, 60],
      ['trial', 20, 60, 60],
      ['acquittal', 10, 40, 40],
    ],
  },
  {
    against: 'officer',
    steps: [
      ['arrest', 0, 1, 100],
      ['death', 1, 3, 100],
      ['denial', 1, 3, 80],
      ['opened', 3, 20, 70],
      ['suspects', 20, 100, 50],
      ['trial', 60, 100, 60],
      ['conviction', 20, 60, 70],
    ],
  },
];
/** How often each course is taken, of ten. */
const TAKEN = [0, 0, 0, 0, 1, 1, 2, 2, 3, 4];

const SUSPICIONS = ['organising a rally', 'inciting unrest', 'spreading false information', 'hooliganism', 'extremism'];
const CAUSES = ['fuel prices', 'a mine', 'corruption', 'the closing of a school', 'the arrest of a blogger'];

const drawStages = (d: Dice, steps: readonly Step[], began: Day): Incident['stages'] => {
  const stages: { stage: Stage; day: Day }[] = [];
  let day = began;
  for (const [stage, least, spread, percent] of steps) {
    // What did not come does not hinder what follows, unless it ends the matter.
    if (!d.chance(percent)) {
      if (stage === 'trial' || stage === 'opened') break;
      continue;
    }
    day += least + d.below(spread + 1);
    stages.push({ stage, day });
  }
  return stages;
};

/** The incident of that number, which began on that day. Victims are new persons; now and then it is one of the lawyers. */
export const incidentOf = (world: World, seed: number, id: number, began: Day): Incident => {
  const d = dice(seedOf(seed, 1000 + id));
  const town = d.pick(world.towns);
  const course = COURSES[TAKEN[d.below(TAKEN.length)] as number] as (typeof COURSES)[number];
  const lawyer = d.pick(world.lawyers);
  const known = d.pick(world.lawyers);
  const few = 2 + d.below(30);
  return {
    id,
    town,
    who: d.chance(4) && known !== lawyer ? known : person(d),
    lawyer,
    officer: d.pick(town.officers),
    group: d.pick(world.groups),
    suspicion: d.pick(SUSPICIONS),
    cause: d.pick(CAUSES),
    days: 2 + d.below(14),
    years: 2 + d.below(9),
    ribs: 2 + d.below(3),
    few,
    many: few + 5 + d.below(60),
    against: course.against,
    stages: drawStages(d, course.steps, began),
  };
};

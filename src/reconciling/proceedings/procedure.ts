import type { ActType } from '../../model/index.ts';

/** Acts that are always a step of some proceeding, and that one can be made of. */
export const CORE: ReadonlySet<ActType> = new Set<ActType>([
  'complaint',
  'investigation-opened',
  'investigation-suspended',
  'investigation-resumed',
  'investigation-closed',
  'victim-recognised',
  'confrontation',
  'scene-visit',
  'charge',
  'trial',
  'conviction',
  'acquittal',
  'sentence',
  'appeal',
  'amnesty',
]);

/** Acts that are a step only where they befall somebody whom a proceeding is about, or an official. */
export const JOINING: ReadonlySet<ActType> = new Set<ActType>(['arrest', 'detention', 'release', 'identification']);

/** Steps before a court, told of those who are tried. */
export const OUTCOMES: ReadonlySet<ActType> = new Set<ActType>(['trial', 'conviction', 'acquittal', 'sentence']);

/** Steps that only an investigation under way can take: after a suspension they show that it was resumed. */
export const INVESTIGATIVE: ReadonlySet<ActType> = new Set<ActType>([
  'identification',
  'confrontation',
  'scene-visit',
  'victim-recognised',
  'arrest',
  'detention',
  'charge',
  'trial',
  'conviction',
]);

/** Harm of which somebody is the injured: whoever suffered it is whom a proceeding can be about. */
export const HARM: ReadonlySet<ActType> = new Set<ActType>([
  'torture',
  'beating',
  'ill-treatment',
  'sexual-violence',
  'killing',
  'death',
  'injury',
  'abduction',
  'disappearance',
  'attack',
  'forced-confession',
]);

const ORDER: readonly ActType[] = [
  'request',
  'complaint',
  'investigation-opened',
  'investigation-suspended',
  'investigation-resumed',
  'scene-visit',
  'identification',
  'confrontation',
  'victim-recognised',
  'arrest',
  'detention',
  'release',
  'finding',
  'charge',
  'investigation-closed',
  'trial',
  'conviction',
  'acquittal',
  'sentence',
  'appeal',
  'amnesty',
];

/** The place of an act in the order of procedure; it settles what dates leave open. */
export const rankOf = (act: ActType): number => {
  const at = ORDER.indexOf(act);
  return at < 0 ? ORDER.length : at;
};

/** The stage a step brings a proceeding to; undefined where it moves none. Codes of the reference, §8.3 A. */
export const stageOf = (act: ActType): string | undefined => {
  switch (act) {
    case 'complaint':
      return 'complaint_filed';
    case 'investigation-opened':
    case 'investigation-resumed':
    case 'identification':
    case 'confrontation':
    case 'scene-visit':
    case 'victim-recognised':
    case 'arrest':
    case 'detention':
    case 'charge':
      return 'pretrial_open';
    // Reports say "suspended" for a court's suspension and for interrupted time-limits alike.
    case 'investigation-suspended':
      return 'suspended_or_interrupted_unspecified';
    case 'investigation-closed':
      return 'pretrial_terminated';
    case 'trial':
      return 'main_trial';
    case 'conviction':
    case 'acquittal':
    case 'sentence':
      return 'first_instance_judgment';
    case 'appeal':
      return 'appeal';
    case 'amnesty':
      return 'closed';
    default:
      return undefined;
  }
};

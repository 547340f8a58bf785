import type { ActType } from '../../model/index.ts';

/** Acts that different reports can mean by one happening; the more specific of two comes first. */
const FAMILIES: readonly (readonly ActType[])[] = [
  ['arrest', 'detention'],
  ['torture', 'beating', 'ill-treatment'],
  ['killing', 'death'],
];

const FAMILY: ReadonlyMap<ActType, ActType> = new Map(
  FAMILIES.flatMap((family) => family.map((act): [ActType, ActType] => [act, family[0] as ActType])),
);

/** The family of an act: only acts of one family can be one happening. */
export const familyOf = (act: ActType): ActType => FAMILY.get(act) ?? act;

const set = (...acts: ActType[]): ReadonlySet<ActType> => new Set(acts);

/** Things done to somebody: the happening is told apart by whom it befell. */
export const BEFALLS = set(
  ...([
    'arrest',
    'detention',
    'release',
    'transfer',
    'deportation',
    'entry-ban',
    'disappearance',
    'torture',
    'beating',
  ] as const),
  ...([
    'ill-treatment',
    'sexual-violence',
    'threat',
    'intimidation',
    'attack',
    'abduction',
    'killing',
    'death',
    'injury',
  ] as const),
  ...([
    'forced-confession',
    'victim-recognised',
    'charge',
    'trial',
    'conviction',
    'acquittal',
    'sentence',
    'amnesty',
  ] as const),
);

/** Words spoken: one speaker says many things, so only a common day or common words make two of them one. */
export const SPOKEN = set('statement', 'interview', 'denial', 'demand', 'request', 'complaint', 'finding', 'threat');

/** Happenings of a crowd or a force: told apart by where they were. */
export const SOMEWHERE = set('protest', 'clash', 'crackdown', 'deployment', 'attack', 'destruction');

/** Public steps of which there is hardly more than one a day: a common day makes two of them one, unless names clash. */
export const ONE_A_DAY = set(
  ...(['broadcast', 'conviction', 'acquittal', 'sentence', 'deployment', 'amnesty'] as const),
  ...(['investigation-opened', 'investigation-suspended', 'investigation-resumed', 'investigation-closed'] as const),
);

/** Acts that people do again and again: the same doer alone does not make two of them one, a common day does. */
export const REPEATED = set(
  'meeting',
  'travel',
  'scene-visit',
  'confrontation',
  'evidence-withheld',
  'evidence-destroyed',
  'other',
);

/** Acts that befall somebody once, or so rarely that datings a few days apart are a contradiction, not two events. */
export const RARE = set(
  'release',
  'arrest',
  'detention',
  'abduction',
  'conviction',
  'acquittal',
  'sentence',
  'deportation',
  'trial',
);

/** Acts that befall somebody once in a life, however far datings lie apart. */
export const ONCE = set('killing', 'death');

/** The later steps of a procedure and the earlier ones that come before them for the same person. */
export const OUTCOMES = set('trial', 'conviction', 'acquittal', 'sentence', 'appeal', 'amnesty');
export const BEFORE_OUTCOME = set('arrest', 'detention', 'charge', 'investigation-opened', 'identification');

import type { ActType } from '../model/index.ts';

/** Acts that wrong somebody: whoever is told as acting in them is only said to have acted. */
export const WRONGS: ReadonlySet<ActType> = new Set<ActType>([
  'arrest',
  'detention',
  'deportation',
  'disappearance',
  'torture',
  'beating',
  'ill-treatment',
  'sexual-violence',
  'threat',
  'intimidation',
  'attack',
  'abduction',
  'killing',
  'injury',
  'destruction',
  'forced-confession',
  'clash',
  'crackdown',
  'evidence-withheld',
  'evidence-destroyed',
]);

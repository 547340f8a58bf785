import type { ActType } from '../../model/index.ts';
import { bounds } from '../../model/index.ts';
import { familyOf } from '../events/act-nature.ts';
import type { Ground, Point } from './grounding.ts';
import type { Moment } from './moments.ts';

/** How far off, in blocks of the document, an act can be told that a distance is counted from. */
const NEAR_BLOCKS = 2;

/** What a word for an act can point back to besides its own kind: who returns was taken away, released or had travelled. */
const ALSO: Partial<Record<ActType, readonly ActType[]>> = {
  travel: ['deportation', 'release'],
  attack: ['killing', 'injury', 'crackdown'],
  killing: ['attack'],
  arrest: ['abduction'],
};

/**
 * The dated act nearby in the same report that words like "two days after the shooting" can mean, where they do not say whose
 * it was: only where all such acts told close by bear one date. Undefined where none is dated, or several are apart.
 */
export const eventToldHere = (act: ActType, moment: Moment, { moments, points }: Ground): Point | undefined => {
  const isIt = (one: ActType) => familyOf(one) === familyOf(act);
  const isAlso = (one: ActType) => ALSO[familyOf(act)]?.includes(one) === true;
  for (const fits of [isIt, isAlso]) {
    const dates = new Set<string>();
    for (const one of moments) {
      if (one.act === undefined || !fits(one.act) || one.ahead || one.quoted !== moment.quoted) continue;
      if (one.when.start === moment.when.start || Math.abs(one.block - moment.block) > NEAR_BLOCKS) continue;
      const edtf = points.get(one.slot)?.edtf ?? (one.dated ? one.when.stated : undefined);
      const { min, max } = edtf === undefined ? {} : bounds(edtf);
      if (edtf !== undefined && min !== undefined && max !== undefined) dates.add(edtf);
    }
    const [only] = dates;
    if (dates.size === 1 && only !== undefined) return { edtf: only };
    if (dates.size > 1) return undefined;
  }
  return undefined;
};

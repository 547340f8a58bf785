import type { ActType } from '../../model/index.ts';
import { bounds, reason } from '../../model/index.ts';
import { firstNotBefore, lastNotAfter } from './calendar.ts';
import type { Ground, Point, Rule } from './grounding.ts';
import type { Moment } from './moments.ts';

/** Steps of one proceeding in the order in which they can only follow each other. */
const RANK: Partial<Record<ActType, number>> = {
  'investigation-opened': 0,
  'investigation-suspended': 1,
  'investigation-resumed': 2,
  trial: 3,
  conviction: 4,
  acquittal: 4,
  sentence: 4,
};

/** An earlier step of the same proceeding: it began on `day` at the earliest. */
export type Floor = { readonly day: string; readonly edtf: string; readonly act: ActType };

/** The latest dated earlier step told before in the same paragraph: what follows there is of the same proceeding. */
export const stepFloor = (moment: Moment, { moments, points }: Ground): Floor | undefined => {
  const rank = moment.act === undefined ? undefined : RANK[moment.act];
  if (rank === undefined || moment.ahead) return undefined;
  let floor: Floor | undefined;
  for (const one of moments) {
    if (one.block !== moment.block || one.when.start >= moment.when.start || one.ahead || one.act === undefined)
      continue;
    const before = RANK[one.act];
    const edtf = points.get(one.slot)?.edtf;
    const day = edtf === undefined ? undefined : bounds(edtf).min;
    if (before === undefined || before >= rank || edtf === undefined || day === undefined) continue;
    if (floor === undefined || day > floor.day) floor = { day, edtf, act: one.act };
  }
  return floor;
};

/** Whether a date lies wholly before an earlier step of the same proceeding, and so cannot be meant. */
export const precedes = (point: Point, floor: Floor | undefined): boolean => {
  const { max } = bounds(point.edtf);
  return floor !== undefined && max !== undefined && max < floor.day;
};

/**
 * A step without its year follows the step told before it: the first such day from there on, and where the report's own date
 * lets a later year be meant as well, all from the first to the last.
 */
export const afterStep =
  (floor: Floor): Rule =>
  (moment, { publication }) => {
    const { stated } = moment.when;
    const first = stated === undefined ? undefined : firstNotBefore(stated, floor.day);
    if (stated === undefined || first === undefined) return undefined;
    const why = reason('after-step', { act: floor.act, date: floor.edtf });
    const from = bounds(first).min ?? floor.day;
    if (publication.max === undefined) return { edtf: `[${from}..]`, reason: why };
    const last = lastNotAfter(stated, publication.max);
    if (from > publication.max || last === undefined) return undefined;
    return { edtf: last === first ? first : `[${first}..${last}]`, reason: why };
  };

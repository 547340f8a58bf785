import type { StatementRecord, When } from '../../model/index.ts';
import { bounds, reason } from '../../model/index.ts';
import { dateOf } from '../events/happening.ts';
import { type FigureContent, isProcedural } from './count.ts';

/** Up to a day: "by Friday, 14 people had died" says as of when the number stood so. */
const UNTIL = /^\[?\.\./;

/** When what is counted happened, as far as the words bound it; of a proceeding's counts that is as of when they stood. */
export const periodOf = ({ measure, when }: FigureContent): When | undefined =>
  when === undefined || isProcedural(measure) || UNTIL.test(dateOf(when) ?? '') ? undefined : when;

/**
 * As of when a count was given: as stated, else when its voice said it, else as of the report. What is inferred stands as
 * inferred, with its reason.
 */
export const asOfOf = (
  record: StatementRecord,
  content: FigureContent,
  published: When | undefined,
): When | undefined => {
  if (content.when !== undefined && periodOf(content) === undefined) return content.when;
  const said = dateOf(record.said);
  if (said !== undefined) return { inferred: said, reason: reason('as-said', { date: said }) };
  const told = published?.inferred ?? published?.stated?.slice(0, 10);
  return told === undefined ? undefined : { inferred: told, reason: reason('as-told', { date: told }) };
};

/** Whether one as-of time certainly lies after another. */
export const isLater = (one: When | undefined, other: When | undefined): boolean => {
  const [a, b] = [dateOf(one), dateOf(other)];
  if (a === undefined || b === undefined) return false;
  const [from, to] = [bounds(a).min, bounds(b).max];
  return from !== undefined && to !== undefined && from > to;
};

import type { Bounds, DerivationInput, Reason, StatedWhen, When } from '../../model/index.ts';
import { bounds, dayNumber, reason } from '../../model/index.ts';
import { decisionsOf } from '../decisions/effect.ts';
import type { Held } from '../held.ts';

/** Dates of other time zones, and pages that bear tomorrow's date, are out by a day. */
const SLACK = 1;
/** What lies this many days ahead of a report may be announced in words that the reading takes for told. */
const AHEAD = 7;
const TOLD: ReadonlySet<string> = new Set(['asserted', 'reported']);

const isoDay = (at: string): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(at)?.[0];

/** The day on which each source was taken into the case, as the ledger has it. */
export const takenOn = (decisions: DerivationInput['decisions']): ReadonlyMap<string, string> =>
  new Map(
    decisionsOf(decisions, 'SourceTaken@1').flatMap(({ payload, at }) => {
      const day = isoDay(at);
      return day === undefined ? [] : [[payload.source, day] as const];
    }),
  );

const after = (one: string, other: string): number => (dayNumber(one) ?? 0) - (dayNumber(other) ?? 0);

const earliest = (when: StatedWhen | undefined): string | undefined => {
  const { relation, stated } = when ?? {};
  if (stated === undefined || (relation !== 'on' && relation !== 'within' && relation !== 'lasted')) return undefined;
  const { min, max }: Bounds = bounds(stated);
  return max === undefined ? undefined : min;
};

/**
 * Why a report's date of publication cannot hold: it was in the case before it, or it tells as having happened what lies well
 * after it. A date that cannot hold says nothing of which report came first. `taken` is the day it was taken in (EDTF day).
 */
export const dateDoubts = (
  held: Held | undefined,
  published: When | undefined,
  taken: string | undefined,
): readonly Reason[] => {
  if (published?.stated === undefined) return [];
  const { min, max } = bounds(published.stated);
  const doubts: Reason[] = [];
  if (min !== undefined && taken !== undefined && after(min, taken) > SLACK)
    doubts.push(reason('dated-after-taken', { date: published.stated, taken }));
  const told = (held?.reading.statements ?? []).flatMap(({ content, polarity, modality, strength }) => {
    const isTold = content.kind === 'act' && polarity === 'affirmed' && strength === 'strong' && TOLD.has(modality);
    return (isTold ? earliest(content.when) : undefined) ?? [];
  });
  const [latest] = told.sort().reverse();
  if (max !== undefined && latest !== undefined && after(latest, max) > AHEAD)
    doubts.push(reason('tells-of-later', { date: published.stated, told: latest }));
  return doubts;
};

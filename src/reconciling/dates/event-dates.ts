import type { ActType } from '../../model/index.ts';
import { bounds } from '../../model/index.ts';
import { familyOf } from '../events/act-nature.ts';
import type { EventSketch } from '../events/build-events.ts';
import { dateOf } from '../events/happening.ts';
import type { Ground, Point } from './grounding.ts';

/**
 * When acts happened, by what kind they are and whom they concern: the base of "days after his arrest". Undefined where no
 * such act is dated, or several are and the words could mean either.
 */
export const eventDates = (events: readonly EventSketch[]): Ground['dateOf'] => {
  const dates = new Map<string, Set<string>>();
  for (const event of events) {
    const date = dateOf(event.when.value);
    if (date === undefined || bounds(date).min === undefined || bounds(date).max === undefined) continue;
    for (const { identity } of event.participants) {
      if (identity === undefined) continue;
      const key = `${familyOf(event.act)} ${identity}`;
      dates.set(key, (dates.get(key) ?? new Set()).add(date));
    }
  }
  return (act: ActType, persons: readonly string[]): Point | undefined => {
    for (const person of persons) {
      const found = dates.get(`${familyOf(act)} ${person}`);
      const [only] = found ?? [];
      if (found?.size === 1 && only !== undefined) return { edtf: only };
    }
    return undefined;
  };
};

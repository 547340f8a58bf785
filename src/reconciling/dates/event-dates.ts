import type { ActType } from '../../model/index.ts';
import { bounds } from '../../model/index.ts';
import { familyOf, SOMEWHERE } from '../events/act-nature.ts';
import type { EventSketch } from '../events/build-events.ts';
import { dateOf } from '../events/happening.ts';
import type { Ground, Point } from './grounding.ts';

/**
 * When acts happened, by what kind they are and whom they concern: the base of "days after his arrest". Undefined where no
 * such act is dated, or several are and the words could mean either. Without people: the one day on which the case has such a
 * public happening ("three days after the shooting").
 */
export const eventDates = (events: readonly EventSketch[]): Ground['dateOf'] => {
  const dates = new Map<string, Set<string>>();
  for (const event of events) {
    const date = dateOf(event.when.value);
    if (date === undefined || bounds(date).min === undefined || bounds(date).max === undefined) continue;
    const family = familyOf(event.act);
    // What was itself counted from such an act is no base to count from: the answer would change with every pass.
    const { reason } = event.when.value ?? {};
    if (reason?.code === 'relative-to-event' && familyOf(reason.args.act as ActType) === family) continue;
    if (SOMEWHERE.has(event.act) && event.polarity.value !== 'denied')
      dates.set(family, (dates.get(family) ?? new Set()).add(date));
    for (const { identity } of event.participants) {
      if (identity === undefined) continue;
      const key = `${familyOf(event.act)} ${identity}`;
      dates.set(key, (dates.get(key) ?? new Set()).add(date));
    }
  }
  return (act: ActType, persons: readonly string[]): Point | undefined => {
    const keys = persons.length === 0 ? [''] : persons.map((person) => ` ${person}`);
    for (const key of keys) {
      const found = dates.get(`${familyOf(act)}${key}`);
      const [only] = found ?? [];
      if (found?.size === 1 && only !== undefined) return { edtf: only };
    }
    return undefined;
  };
};

import { isTimeHere } from './times-context.ts';
import { edtfOf } from './times-meaning.ts';
import { datesAt, isPossessed, leadsAt, type Search, type TimeFound } from './times-search.ts';

/** A single calendar date with what leads it. */
export const dateAt = (search: Search, at: number): TimeFound | undefined => {
  const { atoms, words } = search.scan;
  let best: TimeFound | undefined;
  for (const lead of leadsAt(search, at)) {
    for (const { end, date } of datesAt(search, lead.end)) {
      if (best && best.to >= end) break;
      const candidate = { atoms, from: lead.end, to: end, ...(lead.phrase === undefined ? {} : { lead: lead.phrase }) };
      if (!isTimeHere(date, candidate, words)) continue;
      const stated = edtfOf(date);
      // A day that no calendar has keeps its words, as one whose order is not known does.
      if (stated === undefined && !date.unclear && date.day === undefined) continue;
      const onwards = words.onwards.includes(atoms[end]?.lower ?? '') && lead.phrase === 'from';
      const relation = onwards ? 'since' : date.portion && lead.relation === 'on' ? 'within' : lead.relation;
      const to = onwards ? end + 1 : end;
      const possessed = isPossessed(atoms, end);
      best = {
        from: possessed ? lead.end : at,
        to,
        when: { ...(stated === undefined ? {} : { stated }), relation: possessed ? 'on' : relation },
        date,
      };
    }
  }
  return best;
};

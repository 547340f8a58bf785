import { isTimeHere } from './times-context.ts';
import { calendarDate, edtfOf, relativeTime } from './times-meaning.ts';
import { isPossessed, leadsAt, type Search, type TimeFound } from './times-search.ts';

/** Whether the phrase from `at` to `end` is the bounding word of a number: "over a month". */
const bindsCount = ({ scan }: Search, at: number, end: number): boolean => {
  const count = scan.slot('COUNT', at);
  return count?.slot.name === 'count' && count.slot.bound !== undefined && count.end > end;
};

/** A time that hangs on the report, on what was told before or on an act. */
export const distanceAt = (search: Search, at: number): TimeFound | undefined => {
  const { atoms, words } = search.scan;
  let best: TimeFound | undefined;
  for (const lead of leadsAt(search, at)) {
    // "over a month after": the word bounds the number and leads nothing.
    if (lead.phrase !== undefined && !lead.distance && bindsCount(search, at, lead.end)) continue;
    for (const match of search.scan.matches(search.relative, lead.end)) {
      const { meaning } = match;
      if (best && best.to >= match.end) continue;
      const { relative, relation } = relativeTime(match.slots, meaning);
      // Of distances from a time that is itself relative, only those from a weekday are kept: "a day after Monday".
      if (lead.distance && relative.weekday === undefined) continue;
      const date = calendarDate(match.slots);
      const candidate = {
        atoms,
        from: lead.end,
        to: match.end,
        ...(lead.phrase === undefined ? {} : { lead: lead.phrase }),
      };
      if (relative.weekday !== undefined && !isTimeHere({ weekday: relative.weekday }, candidate, words)) continue;
      // "the last week of the trial" is a part of the trial; "convicted last week of murder" is a time.
      const before = atoms[lead.end - 1]?.lower ?? '';
      const { determiners, of } = words.numbers;
      const opens = determiners.includes(atoms[lead.end]?.lower ?? '') && relative.weekday === undefined;
      if (atoms[match.end]?.lower === of && (opens || determiners.includes(before))) continue;
      const stated = edtfOf(date);
      const possessed = isPossessed(atoms, match.end) && !lead.distance;
      const own = lead.relation === 'on' || (lead.relation === 'within' && relation !== 'on');
      best = {
        from: possessed ? lead.end : at,
        to: match.end,
        when: {
          ...(stated === undefined ? {} : { stated }),
          relative,
          relation: own || possessed ? relation : lead.relation,
        },
      };
    }
  }
  return best;
};

/** "earlier" and "later" alone, as adverbs of an act. */
export const adverbAt = (search: Search, at: number): TimeFound | undefined => {
  const { atoms, words } = search.scan;
  const { adverbs } = words;
  const atom = atoms[at];
  const side = atom && Object.hasOwn(adverbs, atom.lower) ? adverbs[atom.lower] : undefined;
  if (!side || atom?.upos !== 'ADV') return undefined;
  const { notAfter, notBefore } = words.adverbContext;
  if (notAfter.includes(atoms[at - 1]?.lower ?? '') || notBefore.includes(atoms[at + 1]?.lower ?? '')) return undefined;
  return { from: at, to: at + 1, when: { relative: { anchor: 'previous', unit: 'day' }, relation: side } };
};
